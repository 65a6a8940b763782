// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { AuditKind, AuditOutcome, ConsentGiver, CorrectionSubject, DeclineReason, EnterpriseKind, InternalDeclineReason, LabelType, LeadLocality, MemberConsent, NoticeKind, OpportunityOrderField, OpportunityState, OpportunityVisibility, ReferralProgress, ReferralState, Role } from './enums';

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
export interface CorrectionDecideInput {
  accept: boolean;
  decision: string;
  id: string;
}
export interface CorrectionLinkCreateInput {
  days?: number | null;
  enterprise: string;
}
export interface CorrectionRequestInput {
  evidence?: string | null;
  grounds: string;
  proposed: string;
  subject: CorrectionSubject;
  token: string;
  url?: string | null;
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
export interface MemberConsentSaveInput {
  consent: MemberConsent;
  consentBy?: ConsentGiver | null;
  consentOn?: string | null;
  member: string;
}
export interface MemberEnterInput {
  areaWantedSquareMetres?: number | null;
  chamber?: string | null;
  consent?: MemberConsent | null;
  consentBy?: ConsentGiver | null;
  consentOn?: string | null;
  name: string;
  note?: string | null;
  products?: string[] | null;
  region?: string | null;
  segments?: string[] | null;
  source?: string | null;
  uscc?: string | null;
}
export interface MemberFilter {
  consents?: MemberConsent[] | null;
  segment?: string | null;
  text?: string | null;
}
export interface MemberRemoveInput {
  member: string;
}
export interface NoticeReadInput {
  ids?: string[] | null;
}
export interface NoticeSettingsSaveInput {
  mailAddress?: string | null;
  muted: NoticeKind[];
}
export interface OpportunityDeleteInput {
  id: string;
}
export interface OpportunityDraftInput {
  park: string;
}
export interface OpportunityFilter {
  chain?: string | null;
  deadlineBefore?: string | null;
  fits?: boolean | null;
  followed?: boolean | null;
  isNew?: boolean | null;
  maximumAreaSquareMetres?: number | null;
  minimumAreaSquareMetres?: number | null;
  parks?: string[] | null;
  region?: string | null;
  segment?: string | null;
  states?: OpportunityState[] | null;
  text?: string | null;
}
export interface OpportunityFollowInput {
  follow: boolean;
  id: string;
}
export interface OpportunityOrder {
  field: OpportunityOrderField;
}
export interface OpportunityPublishInput {
  despiteWarnings?: boolean | null;
  id: string;
}
export interface OpportunityQuestionAnswerInput {
  answer: string;
  id: string;
  question: string;
}
export interface OpportunityQuestionAskInput {
  opportunity: string;
  text: string;
}
export interface OpportunityRenewInput {
  deadline?: string | null;
  id: string;
}
export interface OpportunitySaveInput {
  anchors?: string[] | null;
  chain: string;
  chambers?: string[] | null;
  conditions?: string | null;
  deadline?: string | null;
  description?: string | null;
  desk?: string | null;
  id?: string | null;
  maximumAreaSquareMetres?: number | null;
  minimumAreaSquareMetres?: number | null;
  offers?: string | null;
  park: string;
  regions?: string[] | null;
  segment?: string | null;
  title: string;
  visibility?: OpportunityVisibility | null;
}
export interface OpportunitySearchDeleteInput {
  id: string;
}
export interface OpportunitySearchSaveInput {
  filter: OpportunityFilter;
  name: string;
  told: boolean;
}
export interface OpportunityWithdrawInput {
  id: string;
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
export interface ReferralDeclineInput {
  id: string;
  internalNote?: string | null;
  internalReason?: InternalDeclineReason | null;
  reason: DeclineReason;
}
export interface ReferralDraftInput {
  member: string;
  needs?: string | null;
  offers?: string | null;
  opportunity: string;
  unclear?: string | null;
}
export interface ReferralFilter {
  escalated?: boolean | null;
  opportunity?: string | null;
  states?: ReferralState[] | null;
}
export interface ReferralInput {
  id: string;
}
export interface ReferralProgressInput {
  id: string;
  to: ReferralProgress;
}
export interface ReferralReturnInput {
  id: string;
  request: string;
}
export interface ReferralSeeInput {
  id: string;
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
