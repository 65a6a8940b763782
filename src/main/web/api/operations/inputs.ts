// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { EnterpriseKind, LabelType, LeadLocality } from './enums';

export interface EnterpriseFilter {
  chain?: string | null;
  kinds?: EnterpriseKind[] | null;
  label?: LabelType | null;
  region?: string | null;
  segment?: string | null;
  text?: string | null;
}
export interface LeadFilter {
  buyers?: string[] | null;
  chain?: string | null;
  labels?: LabelType[] | null;
  localities?: LeadLocality[] | null;
  minimumScore?: number | null;
  products?: string[] | null;
  region?: string | null;
  segment?: string | null;
  segments?: string[] | null;
  text?: string | null;
}
export interface LeadWeightsInput {
  anchorDemandGap?: number | null;
  chainLink?: number | null;
  chamberReach?: number | null;
  expansion?: number | null;
  groupTies?: number | null;
  labels?: number | null;
  leaderPull?: number | null;
  loyalty?: number | null;
  peerAnchorService?: number | null;
  productFit?: number | null;
  recency?: number | null;
  regionalPresence?: number | null;
  relatedness?: number | null;
  relocationNeed?: number | null;
  segmentFit?: number | null;
  similarMakers?: number | null;
  specialisation?: number | null;
  standing?: number | null;
  supplyDistance?: number | null;
  supplyProximity?: number | null;
}
export interface SignInInput {
  login: string;
  password: string;
}
export interface WeightSetDeleteInput {
  id: string;
}
export interface WeightSetSaveInput {
  name: string;
  park: string;
  weights: LeadWeightsInput;
}
