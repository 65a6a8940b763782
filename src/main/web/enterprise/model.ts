import type { EnterpriseProfileResult, Proof, Trade } from '../api/operations/enterpriseProfile';
import { edges } from '../parts/nodes';
import { stakeName } from '../parts/facts';
import { share } from '../numbers';
import { wording } from '../words';

export type Enterprise = NonNullable<EnterpriseProfileResult['enterprise']>;

export const sectorName = wording({
  customers: ['客户', 'Customers'],
  suppliers: ['供应商', 'Suppliers'],
  owners: ['股东与上级', 'Owners'],
  holdings: ['对外投资与下属', 'Holdings'],
});

const words = wording({
  unsplit: ['具体产品未写明', 'which product is not told'],
  indirect: [(tier: number) => `${tier} 级配套`, (tier: number) => `tier ${tier}`],
  between: [(since: string, until: string) => `${since} 至 ${until}`, (since: string, until: string) => `${since} to ${until}`],
  since: [(day: string) => `${day} 起`, (day: string) => `since ${day}`],
  until: [(day: string) => `至 ${day}`, (day: string) => `until ${day}`],
});

export type Sector = keyof typeof sectorName;

export interface Relation {
  readonly key: string;
  readonly name: string;
  readonly sector: Sector;
  /** What is known of it, a line each. */
  readonly details: readonly string[];
  readonly proofs: readonly Proof[];
}

/** Whom an enterprise is connected with, each once per sector. */
export function relationsOf(enterprise: Enterprise): Relation[] {
  const all: Relation[] = [
    ...edges(enterprise.customers).map((edge) => traded(edge, 'customers')),
    ...edges(enterprise.suppliers).map((edge) => traded(edge, 'suppliers')),
    ...enterprise.investors.map((one) => held(one, one.investor, 'owners')),
    ...enterprise.investments.map((one) => held(one, one.investee, 'holdings')),
  ];
  const merged = new Map<string, Relation>();
  for (const one of all) {
    const id = `${one.sector} ${one.key}`;
    const before = merged.get(id);
    merged.set(id, before ? { ...before, details: [...before.details, ...one.details], proofs: [...before.proofs, ...one.proofs] } : one);
  }
  return [...merged.values()];
}

function traded({ node, supplies }: Trade, sector: Sector): Relation {
  return { ...node, sector, details: supplies.map(supplied), proofs: supplies.map((one) => one.evidence) };
}

function supplied({ product, tier, since, until, unsplit }: Trade['supplies'][number]) {
  const time = since && until ? words.between(since, until) : since ? words.since(since) : until ? words.until(until) : null;
  return [product, tier !== null && tier > 1 && words.indirect(tier), time, unsplit && words.unsplit].filter(Boolean).join(' · ');
}

type Stake = Pick<Enterprise['investors'][number], 'kind' | 'share' | 'evidence'>;

function held({ kind, share: part, evidence }: Stake, other: { key: string; name: string }, sector: Sector): Relation {
  const detail = [kind && stakeName[kind], part !== null && share(part)].filter(Boolean).join(' ');
  return { ...other, sector, details: detail ? [detail] : [], proofs: [evidence] };
}
