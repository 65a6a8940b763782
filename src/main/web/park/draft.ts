import type { OpportunityVisibility } from '../api/operations/enums';
import type { OpportunitySaveInput } from '../api/operations/inputs';
import type { ParkOpportunityResult } from '../api/operations/parkOpportunity';

export type Work = NonNullable<ParkOpportunityResult['opportunity']>;

/** What stands in the form: texts as typed, empty where nothing is. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  readonly conditions: string;
  readonly offers: string;
  readonly desk: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly chain: string;
  readonly segment: string;
  readonly anchors: readonly string[];
  readonly visibility: OpportunityVisibility;
  readonly chambers: readonly string[];
  readonly regions: readonly string[];
  readonly deadline: string;
}

const text = (value: string | number | null) => (value === null ? '' : String(value));

/** What is worked on: the revision where there is one. */
export function draftOf(work: Work): Draft {
  const one = work.revision ?? work;
  return {
    title: one.title,
    description: text(one.description),
    conditions: text(one.conditions),
    offers: text(one.offers),
    desk: text(one.desk),
    minimum: text(one.minimumAreaSquareMetres),
    maximum: text(one.maximumAreaSquareMetres),
    chain: one.chain.code,
    segment: text(one.segment?.code ?? null),
    anchors: one.anchors.flatMap((anchor) => (anchor.enterprise ? [anchor.enterprise.key] : [])),
    visibility: one.visibility,
    chambers: (work.chambers ?? []).map((chamber) => chamber.key),
    regions: (work.regions ?? []).map((region) => region.adcode),
    deadline: text(one.deadline),
  };
}

const given = (typed: string) => typed.trim() || undefined;
const size = (typed: string) => (typed.trim() ? Number(typed) : undefined);

export function inputOf(draft: Draft, park: string, id?: string): OpportunitySaveInput {
  return {
    ...(id ? { id } : {}),
    park,
    chain: draft.chain,
    segment: given(draft.segment),
    title: draft.title.trim(),
    description: given(draft.description),
    conditions: given(draft.conditions),
    offers: given(draft.offers),
    desk: given(draft.desk),
    minimumAreaSquareMetres: size(draft.minimum),
    maximumAreaSquareMetres: size(draft.maximum),
    anchors: [...draft.anchors],
    visibility: draft.visibility,
    ...(draft.visibility === 'CHAMBERS' ? { chambers: [...draft.chambers] } : {}),
    ...(draft.visibility === 'REGIONS' ? { regions: [...draft.regions] } : {}),
    deadline: given(draft.deadline),
  };
}

export function same(one: Draft, other: Draft) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The day so many days from today, as Chongqing counts them. */
export function dayIn(days: number) {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}
