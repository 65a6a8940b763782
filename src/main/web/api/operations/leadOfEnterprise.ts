// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadFeature, LeadLocality } from './enums';

export interface LeadOfEnterpriseVariables {
  park: string;
  text: string;
}
export type LeadOfEnterpriseResult = {
  park: {
    leads: {
      edges: ({
        node: {
          id: string;
          rank: number;
          microPoints: number;
          locality: LeadLocality;
          enterprise: {
            key: string;
          };
          groupMembers: {
            key: string;
          }[];
          segment: {
            name: string;
          };
          wantedBy: {
            name: string;
          }[];
          reasons: {
            feature: LeadFeature;
            microPoints: number;
          }[];
          mainReason: {
            statement: string;
          };
        };
      } | null)[] | null;
    } | null;
  } | null;
};
export const LeadOfEnterprise: Operation<LeadOfEnterpriseResult, LeadOfEnterpriseVariables> = {
  id: 'sha256:123a70d0dce162de6c57f96e089e1a296952db1135a03ca1c99a0115418eefd8',
  name: 'LeadOfEnterprise',
};
