// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { InternalDeclineReason, LeadFeature } from './enums';

export interface ReferralForParkVariables {
  id: string;
}
export type ReferralForParkResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Member' | 'Opportunity' | 'Park' | 'Product' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
  } | {
    __typename: 'Referral';
    id: string;
    internalReason: InternalDeclineReason | null;
    internalNote: string | null;
    lead: {
      id: string;
      rank: number;
      microPoints: number;
      reasons: {
        feature: LeadFeature;
        microPoints: number;
      }[];
    } | null;
  } | null;
};
export const ReferralForPark: Operation<ReferralForParkResult, ReferralForParkVariables> = {
  id: 'sha256:46de31f0a959484a9dae4834f2b9e0654fc193e819d5523fece6092d2f76437a',
  name: 'ReferralForPark',
};
