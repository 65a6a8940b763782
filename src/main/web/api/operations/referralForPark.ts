// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadFeature, LeadLocality } from './enums';

export interface ReferralForParkVariables {
  id: string;
}
export type ReferralForParkResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Member' | 'Opportunity' | 'Park' | 'Product' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
  } | {
    __typename: 'Referral';
    id: string;
    lead: {
      id: string;
      rank: number;
      microPoints: number;
      locality: LeadLocality;
      mainReason: {
        statement: string;
      };
      reasons: {
        feature: LeadFeature;
        microPoints: number;
      }[];
      enterprise: {
        key: string;
        name: string;
      };
    } | null;
  } | null;
};
export const ReferralForPark: Operation<ReferralForParkResult, ReferralForParkVariables> = {
  id: 'sha256:752ffcbcc2ddfe5d7217a716a6cdaeb60b3f48014cce7e95fbc222a6e3e7520d',
  name: 'ReferralForPark',
};
