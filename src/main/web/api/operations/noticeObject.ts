// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface NoticeObjectVariables {
  id: string;
}
export type NoticeObjectResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Member' | 'Opportunity' | 'Park' | 'Product' | 'Referral' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
    id: string;
  } | null;
};
export const NoticeObject: Operation<NoticeObjectResult, NoticeObjectVariables> = {
  id: 'sha256:58b4bad5e1608ea8901baa57deea990c6733607350f0b10ccd065c0cd637f374',
  name: 'NoticeObject',
};
