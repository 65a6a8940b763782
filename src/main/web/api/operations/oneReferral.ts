// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { DeclineReason, OpportunityState, ReferralStanding, ReferralState } from './enums';

export interface OneReferralVariables {
  id: string;
}
export type OneOwnReferral = {
  id: string;
  state: ReferralState;
  standing: ReferralStanding | null;
  statement: string;
  submittedAt: string | null;
  seenAt: string | null;
  answeredAt: string | null;
  changedAt: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  escalated: boolean;
  request: string | null;
  declineReason: DeclineReason | null;
  offers: string;
  needs: string;
  unclear: string;
  member: {
    id: string;
  } | null;
  park: {
    name: string;
  };
  opportunity: {
    id: string;
    title: string;
    state: OpportunityState;
    deadline: string | null;
    sample: boolean;
    description: string | null;
    conditions: string | null;
    offers: string | null;
  } | null;
  enterprise: {
    name: string;
    uscc: string | null;
    products: string[];
    areaWantedSquareMetres: number | null;
    region: {
      name: string;
      parent: {
        name: string;
      } | null;
    } | null;
    segments: {
      name: string;
    }[];
  };
};
export type OneReferralResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Member' | 'Opportunity' | 'Park' | 'Product' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
  } | {
    __typename: 'Referral';
  } & OneOwnReferral | null;
};
export const OneReferral: Operation<OneReferralResult, OneReferralVariables> = {
  id: 'sha256:ed443b4f364296fa0e411457f2f347359c6efe82813355efcdd1cc83f5c612a0',
  name: 'OneReferral',
};
