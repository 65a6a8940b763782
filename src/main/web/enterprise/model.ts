import type { EnterpriseProfileResult } from '../api/operations/enterpriseProfile';
import { nodes } from '../parts/nodes';
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

export type Sector = keyof typeof sectorName;

export interface Relation {
  readonly key: string;
  readonly name: string;
  readonly sector: Sector;
  readonly detail: string;
}

/** Whom an enterprise is connected with, each once per sector. */
export function relationsOf(enterprise: Enterprise): Relation[] {
  const stake = (kind: keyof typeof stakeName | null, part: number | null) =>
    [kind && stakeName[kind], part !== null && share(part)].filter(Boolean).join(' ');
  const all: Relation[] = [
    ...nodes(enterprise.customers).map((one) => ({ ...one, sector: 'customers' as const, detail: '' })),
    ...nodes(enterprise.suppliers).map((one) => ({ ...one, sector: 'suppliers' as const, detail: '' })),
    ...enterprise.investors.map((one) => ({ ...one.investor, sector: 'owners' as const, detail: stake(one.kind, one.share) })),
    ...(enterprise.parent ? [{ ...enterprise.parent, sector: 'owners' as const, detail: stakeName.CONTROL }] : []),
    ...enterprise.investments.map((one) => ({ ...one.investee, sector: 'holdings' as const, detail: stake(one.kind, one.share) })),
    ...enterprise.subsidiaries.map((one) => ({ ...one, sector: 'holdings' as const, detail: stakeName.CONTROL })),
  ];
  const seen = new Set<string>();
  return all.filter((one) => {
    const id = `${one.sector} ${one.key}`;
    return seen.has(id) ? false : Boolean(seen.add(id));
  });
}
