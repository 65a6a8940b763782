// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { DeclineReason, InternalDeclineReason, ReferralStanding, ReferralState } from './enums';

export interface ParkReferralVariables {
  id: string;
}
export type Arrived = {
  id: string;
  state: ReferralState;
  standing: ReferralStanding | null;
  submittedAt: string | null;
  seenAt: string | null;
  answeredAt: string | null;
  changedAt: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  escalated: boolean;
  request: string | null;
  declineReason: DeclineReason | null;
  internalReason: InternalDeclineReason | null;
  internalNote: string | null;
  offers: string;
  needs: string;
  unclear: string;
  chamber: {
    key: string;
    name: string;
  };
  park: {
    code: string;
    name: string;
  };
  opportunity: {
    id: string;
    title: string;
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
        parent: {
          name: string;
        } | null;
      } | null;
    } | null;
    segments: {
      code: string;
      name: string;
    }[];
  };
};
export type ParkReferralResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Member' | 'Opportunity' | 'Park' | 'Product' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
  } | {
    __typename: 'Referral';
  } & Arrived | null;
};
export const ParkReferral: Operation<ParkReferralResult, ParkReferralVariables> = {
  id: 'sha256:002f0dad3a88782cc58f5248d9dd4f70de51785d60a12a2e3641d627cef282ae',
  name: 'ParkReferral',
};
