import type { LeadFeature } from '../api/operations/enums';
import type { LeadWeightsInput } from '../api/operations/inputs';
import { wording } from '../words';

export type Factor = keyof LeadWeightsInput;

/** What a weight can be set for: every feature but risk. */
export type Tunable = Exclude<LeadFeature, 'RISK'>;

interface Group {
  readonly name: 'demand' | 'serving' | 'supply' | 'place' | 'standing';
  readonly features: readonly Tunable[];
}

/** The parts of a score as one bar shows them, in this order. */
export const GROUPS: readonly Group[] = [
  { name: 'demand', features: ['SEGMENT_FIT', 'SPECIALISATION', 'ANCHOR_DEMAND_GAP'] },
  { name: 'serving', features: ['PEER_ANCHOR_SERVICE', 'LOYALTY', 'GROUP_TIES'] },
  {
    name: 'supply',
    features: ['PRODUCT_FIT', 'SUPPLY_PROXIMITY', 'SIMILAR_MAKERS', 'STANDING', 'REGIONAL_PRESENCE', 'RECENCY'],
  },
  { name: 'place', features: ['CHAIN_LINK', 'LEADER_PULL', 'CHAMBER_REACH', 'SUPPLY_DISTANCE', 'RELOCATION_NEED'] },
  { name: 'standing', features: ['LABELS', 'EXPANSION', 'RELATEDNESS'] },
];

export const groupName = wording({
  demand: ['需求契合', 'Demand'],
  serving: ['既有配套', 'Serving already'],
  supply: ['供货可能', 'Likely to supply'],
  place: ['区位触达', 'Place and reach'],
  standing: ['资质动向', 'Titles and news'],
});

export const featureName = wording({
  SEGMENT_FIT: ['环节契合', 'Segment fit'],
  SPECIALISATION: ['专注度', 'Specialisation'],
  ANCHOR_DEMAND_GAP: ['链主缺口', 'Gap of the anchors'],
  PEER_ANCHOR_SERVICE: ['已配套', 'Serves anchors'],
  PRODUCT_FIT: ['产品契合', 'Product fit'],
  SIMILAR_MAKERS: ['同类车企', 'Similar makers'],
  GROUP_TIES: ['集团渊源', 'Group ties'],
  LOYALTY: ['既有采购', 'Bought from already'],
  REGIONAL_PRESENCE: ['产地布局', 'Regional presence'],
  SUPPLY_PROXIMITY: ['供应链关联', 'Supply proximity'],
  STANDING: ['供货面', 'Standing'],
  RECENCY: ['近期供货', 'Recency'],
  CHAIN_LINK: ['上下游衔接', 'Chain link'],
  LEADER_PULL: ['龙头带动', 'Leader pull'],
  CHAMBER_REACH: ['商会可达', 'Chamber reach'],
  SUPPLY_DISTANCE: ['供货距离', 'Distance'],
  RELOCATION_NEED: ['就近设厂', 'Local plant pays'],
  LABELS: ['称号', 'Titles'],
  EXPANSION: ['扩产动向', 'Expansion'],
  RELATEDNESS: ['关联度', 'Relatedness'],
  RISK: ['风险', 'Risk'],
});

const FACTORS: Record<Tunable, Factor> = {
  SEGMENT_FIT: 'segmentFit',
  SPECIALISATION: 'specialisation',
  ANCHOR_DEMAND_GAP: 'anchorDemandGap',
  PEER_ANCHOR_SERVICE: 'peerAnchorService',
  PRODUCT_FIT: 'productFit',
  SIMILAR_MAKERS: 'similarMakers',
  GROUP_TIES: 'groupTies',
  LOYALTY: 'loyalty',
  REGIONAL_PRESENCE: 'regionalPresence',
  SUPPLY_PROXIMITY: 'supplyProximity',
  STANDING: 'standing',
  RECENCY: 'recency',
  CHAIN_LINK: 'chainLink',
  LEADER_PULL: 'leaderPull',
  CHAMBER_REACH: 'chamberReach',
  SUPPLY_DISTANCE: 'supplyDistance',
  RELOCATION_NEED: 'relocationNeed',
  LABELS: 'labels',
  EXPANSION: 'expansion',
  RELATEDNESS: 'relatedness',
};

export function factorOf(feature: Tunable): Factor {
  return FACTORS[feature];
}

export const FACTOR_NAMES: ReadonlySet<string> = new Set(Object.values(FACTORS));

interface Part {
  readonly feature: LeadFeature;
  readonly microPoints: number;
}

/** Micro-points of the five groups, and what risk takes. */
export function sums(parts: readonly Part[]) {
  const groups = GROUPS.map((group) =>
    parts
      .filter((part) => part.feature !== 'RISK' && group.features.includes(part.feature))
      .reduce((sum, part) => sum + part.microPoints, 0),
  );
  const risk = parts.filter((part) => part.feature === 'RISK').reduce((sum, part) => sum + part.microPoints, 0);
  return { groups, risk };
}

/** Which group a feature belongs to, from 0. */
export function groupOf(feature: LeadFeature) {
  return GROUPS.findIndex((group) => feature !== 'RISK' && group.features.includes(feature));
}
