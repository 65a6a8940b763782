import type { LabelType } from '../api/operations/enums';
import type { LeadFilter, LeadWeightsInput } from '../api/operations/inputs';
import { FACTOR_NAMES } from './features';
import type { Factor } from './features';

export type Tab = 'outside' | 'local' | 'zone';

/** What an address says about a list. Only what is not the default stands in it. */
export interface View {
  readonly tab: Tab;
  readonly segments: readonly string[];
  readonly buyers: readonly string[];
  readonly labels: readonly string[];
  readonly region: string;
  readonly text: string;
  readonly minimum: number;
  readonly diversity: number;
  readonly weights: LeadWeightsInput;
  readonly weightSet: string;
}

export const EMPTY: View = {
  tab: 'outside',
  segments: [],
  buyers: [],
  labels: [],
  region: '',
  text: '',
  minimum: 0,
  diversity: 0,
  weights: {},
  weightSet: '',
};

const LABELS = ['LISTED_COMPANY', 'LITTLE_GIANT', 'SPECIALISED_SME', 'SINGLE_CHAMPION', 'HIGH_TECH', 'GREEN_FACTORY'];

function list(value: string | null) {
  return value ? value.split(',').filter(Boolean) : [];
}

function between(value: string | null, most: number) {
  const number = Number(value);
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), most) : 0;
}

/** Reads an address; what it does not know it leaves out. */
export function read(search: URLSearchParams): View {
  const tab = search.get('t');
  return {
    tab: tab === 'local' || tab === 'zone' ? tab : 'outside',
    segments: list(search.get('s')),
    buyers: list(search.get('b')),
    labels: list(search.get('l')).filter((label) => LABELS.includes(label)),
    region: /^\d{6}$/.test(search.get('r') ?? '') ? (search.get('r') ?? '') : '',
    text: (search.get('q') ?? '').slice(0, 60),
    minimum: between(search.get('min'), 100),
    diversity: between(search.get('d'), 1),
    weights: readWeights(search.get('w')),
    weightSet: search.get('ws') ?? '',
  };
}

function readWeights(value: string | null): LeadWeightsInput {
  const weights: Partial<Record<Factor, number>> = {};
  for (const part of list(value)) {
    const [name, factor] = part.split(':');
    const number = Number(factor);
    if (name && FACTOR_NAMES.has(name) && number >= 0.5 && number <= 2 && number !== 1) {
      weights[name as Factor] = number;
    }
  }
  return weights;
}

/** The address's parameters for a view. */
export function write(view: View): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, value: string) => value && search.set(name, value);
  put('t', view.tab === 'outside' ? '' : view.tab);
  put('s', view.segments.join(','));
  put('b', view.buyers.join(','));
  put('l', view.labels.join(','));
  put('r', view.region);
  put('q', view.text);
  put('min', view.minimum ? String(view.minimum) : '');
  put('d', view.diversity ? String(view.diversity) : '');
  put('w', writtenWeights(view.weights));
  put('ws', view.weightSet);
  return search;
}

function writtenWeights(weights: LeadWeightsInput) {
  return Object.entries(weights)
    .map(([name, factor]) => `${name}:${factor}`)
    .join(',');
}

export function isTuned(view: View) {
  return Object.keys(view.weights).length > 0;
}

export function isFiltered(view: View) {
  return write({ ...view, tab: 'outside', weights: {}, weightSet: '', diversity: 0 }).toString() !== '';
}

/** The filter as the API takes it. */
export function filterOf(view: View): LeadFilter {
  return {
    ...(view.tab === 'local' ? { localities: ['IN_MUNICIPALITY'] } : {}),
    ...(view.segments.length ? { segments: [...view.segments] } : {}),
    ...(view.buyers.length ? { buyers: [...view.buyers] } : {}),
    ...(view.labels.length ? { labels: view.labels as LabelType[] } : {}),
    ...(view.region ? { region: view.region } : {}),
    ...(view.text ? { text: view.text } : {}),
    ...(view.minimum ? { minimumScore: view.minimum } : {}),
  };
}

/** What the API takes about weights: factors, or a saved set, or nothing. */
export function weightsOf(view: View) {
  if (isTuned(view)) {
    return { weights: view.weights };
  }
  return view.weightSet ? { weightSet: view.weightSet } : {};
}
