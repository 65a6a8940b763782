// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { AuditKind, AuditOutcome, EnterpriseKind, LabelType, LeadLocality, Role } from './enums';

export interface ApiTokenCreateInput {
  expiresAt: string;
  label: string;
  scope?: ScopeInput | null;
  user?: string | null;
}
export interface ApiTokenRevokeInput {
  id: string;
}
export interface AuditEventFilter {
  from?: string | null;
  kind?: AuditKind | null;
  outcome?: AuditOutcome | null;
  until?: string | null;
  user?: string | null;
}
export interface ChamberSaveInput {
  key?: string | null;
  name: string;
  note?: string | null;
  observedOn?: string | null;
  region: string;
  source: string;
  url?: string | null;
  uscc?: string | null;
}
export interface EnterpriseFilter {
  chain?: string | null;
  kinds?: EnterpriseKind[] | null;
  label?: LabelType | null;
  region?: string | null;
  segment?: string | null;
  text?: string | null;
}
export interface FocusDeleteInput {
  park: string;
  target: string;
}
export interface FocusSaveInput {
  note?: string | null;
  observedOn?: string | null;
  park: string;
  priority: number;
  source: string;
  target: string;
  url?: string | null;
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
export interface LeadViewDeleteInput {
  id: string;
}
export interface LeadViewRenameInput {
  id: string;
  name: string;
}
export interface LeadViewSaveInput {
  name: string;
  park: string;
  search: string;
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
export interface ParkAnchorDeleteInput {
  enterprise: string;
  park: string;
}
export interface ParkAnchorSaveInput {
  enterprise: string;
  note?: string | null;
  observedOn?: string | null;
  park: string;
  shortName?: string | null;
  source: string;
  url?: string | null;
  weight: number;
}
export interface PartnershipDeleteInput {
  chamber: string;
  place: string;
}
export interface PartnershipSaveInput {
  chamber: string;
  note?: string | null;
  observedOn?: string | null;
  place: string;
  source: string;
  url?: string | null;
}
export interface PasswordChangeInput {
  current: string;
  password: string;
}
export interface ScopeInput {
  chamber?: string | null;
  park?: string | null;
  role: Role;
}
export interface SignInInput {
  login: string;
  password: string;
}
export interface SurveySaveInput {
  coverage: number;
  note?: string | null;
  segment: string;
  source: string;
  surveyedOn: string;
  url?: string | null;
  zone: string;
}
export interface UserCreateInput {
  login: string;
  name: string;
  password?: string | null;
  scope: ScopeInput;
}
export interface UserPasswordResetInput {
  id: string;
  password: string;
}
export interface UserUpdateInput {
  active?: boolean | null;
  id: string;
  name?: string | null;
  scope?: ScopeInput | null;
}
export interface WeightSetDeleteInput {
  id: string;
}
export interface WeightSetSaveInput {
  name: string;
  park: string;
  weights: LeadWeightsInput;
}
