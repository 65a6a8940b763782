import type { ChainMapResult } from '../api/operations/chainMap';
import type { GapState } from '../api/operations/enums';

export type Gap = NonNullable<NonNullable<NonNullable<ChainMapResult['park']>['gaps']>[number]>;

/** What a tile's number and colour tell. */
export type By = 'leads' | 'demand' | 'local';

export interface ChainView {
  readonly by: By;
  readonly list: boolean;
  readonly chain: string;
  readonly state: GapState | '';
  readonly anchor: string;
  readonly withLeads: boolean;
  readonly text: string;
  readonly segment: string;
}

const STATES: readonly string[] = ['STRONG', 'WEAK', 'MISSING', 'UNKNOWN'];

export function readView(search: URLSearchParams): ChainView {
  const by = search.get('by');
  const state = search.get('st') ?? '';
  return {
    by: by === 'demand' || by === 'local' ? by : 'leads',
    list: search.get('view') === 'list',
    chain: search.get('c') ?? '',
    state: STATES.includes(state) ? (state as GapState) : '',
    anchor: search.get('a') ?? '',
    withLeads: search.get('with') === '1',
    text: search.get('q') ?? '',
    segment: search.get('s') ?? '',
  };
}

export function writeView(view: ChainView) {
  const search = new URLSearchParams();
  const put = (name: string, value: string) => value && search.set(name, value);
  put('by', view.by === 'leads' ? '' : view.by);
  put('view', view.list ? 'list' : '');
  put('c', view.chain);
  put('st', view.state);
  put('a', view.anchor);
  put('with', view.withLeads ? '1' : '');
  put('q', view.text);
  put('s', view.segment);
  return search;
}

export function matches(gap: Gap, view: ChainView) {
  return (
    (!view.chain || gap.segment.chain.code === view.chain) &&
    (!view.state || gap.state === view.state) &&
    (!view.anchor || gap.demandingAnchors.some((anchor) => anchor.name === view.anchor)) &&
    (!view.withLeads || (gap.leadCount ?? 0) > 0) &&
    (!view.text || gap.segment.name.includes(view.text) || gap.segment.code === view.text.toUpperCase())
  );
}

export function valueOf(gap: Gap, by: By) {
  return by === 'leads' ? (gap.leadCount ?? 0) : by === 'demand' ? gap.demandingAnchors.length : gap.localSuppliers;
}

const STEPS = { leads: [1, 4, 10], demand: [1, 2, 3], local: [1, 2, 3] } as const;

/** Four steps of colour, from none. */
export function heat(gap: Gap, by: By) {
  const value = valueOf(gap, by);
  return STEPS[by].filter((from) => value >= from).length;
}

export interface Block {
  readonly code: string;
  readonly name: string;
  readonly gaps: readonly Gap[];
}

export interface System {
  readonly code: string;
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Parts in their assemblies, these in their systems, by code; parts right below a system stand in a block of its name. */
export function systems(gaps: readonly Gap[]): System[] {
  const found = new Map<string, { name: string; blocks: Map<string, { name: string; gaps: Gap[] }> }>();
  for (const gap of gaps) {
    const parent = gap.segment.parent;
    const above = parent?.parent && parent.parent.level > 0 ? parent.parent : null;
    const system = above ?? parent ?? gap.segment.chain;
    const block = above ? parent : null;
    const entry = found.get(system.code) ?? { name: system.name, blocks: new Map() };
    const inside = entry.blocks.get(block?.code ?? '') ?? { name: block?.name ?? '', gaps: [] };
    inside.gaps.push(gap);
    entry.blocks.set(block?.code ?? '', inside);
    found.set(system.code, entry);
  }
  return [...found].map(([code, system]) => ({
    code,
    name: system.name,
    blocks: [...system.blocks].map(([block, { name, gaps: inside }]) => ({ code: block, name, gaps: sorted(inside) })),
  }));
}

/** Most demanded first, then most leads, then by code. */
function sorted(gaps: Gap[]) {
  return gaps.sort(
    (a, b) =>
      b.demandingAnchors.length - a.demandingAnchors.length ||
      (b.leadCount ?? 0) - (a.leadCount ?? 0) ||
      (a.segment.code < b.segment.code ? -1 : 1),
  );
}

/** Codes of the segments that feed the given one, and of those it feeds, among those shown. */
export function neighbours(gaps: readonly Gap[], code: string) {
  const one = gaps.find((gap) => gap.segment.code === code);
  const known = new Set(gaps.map((gap) => gap.segment.code));
  const feeds = one?.segment.feeds.map((segment) => segment.code).filter((to) => known.has(to)) ?? [];
  const fedBy = gaps.filter((gap) => gap.segment.feeds.some((to) => to.code === code)).map((gap) => gap.segment.code);
  return { feeds, fedBy };
}
