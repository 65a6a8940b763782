// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ConsentGiver, MemberConsent } from './enums';

export interface ReferralMemberVariables {
  id: string;
}
export type ToRefer = {
  id: string;
  consent: MemberConsent;
  consentOn: string | null;
  consentBy: ConsentGiver | null;
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
export type ReferralMemberResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Opportunity' | 'Park' | 'Product' | 'Referral' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
  } | {
    __typename: 'Member';
  } & ToRefer | null;
};
export const ReferralMember: Operation<ReferralMemberResult, ReferralMemberVariables> = {
  id: 'sha256:a58a24f4d1d97107a87b4927de27ea1ca3c891483ec30e57503cb30a411f1d00',
  name: 'ReferralMember',
};
