// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { FocusBasis, GapState, LabelType, LeadFeature, LeadLocality } from './enums';
import type { LeadFilter, LeadWeightsInput } from './inputs';

export interface MoreLeadsVariables {
  park: string;
  first: number;
  after?: string | null;
  filter?: LeadFilter | null;
  weights?: LeadWeightsInput | null;
  weightSet?: string | null;
  diversity?: number | null;
}
export type MoreLeadsResult = {
  park: {
    leads: {
      dataVersion: string;
      pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
      };
      edges: ({
        node: {
          id: string;
          rank: number;
          microPoints: number;
          locality: LeadLocality;
          focusBasis: FocusBasis;
          enterprise: {
            key: string;
            name: string;
            sample: boolean;
            region: {
              name: string;
              parent: {
                name: string;
              } | null;
            } | null;
            labels: {
              type: LabelType;
            }[];
          };
          segment: {
            code: string;
            name: string;
            state: GapState | null;
          };
          wantedBy: {
            name: string;
          }[];
          reasons: {
            feature: LeadFeature;
            microPoints: number;
          }[];
          mainReason: {
            feature: LeadFeature;
            statement: string;
          };
          change: {
            rankDifference: number | null;
            mainFeature: LeadFeature | null;
          } | null;
        };
      } | null)[] | null;
    } | null;
  } | null;
};
export const MoreLeads: Operation<MoreLeadsResult, MoreLeadsVariables> = {
  id: 'sha256:af0ed633af953824cb07b01a7cc76ba5b1ffa9c2fa9f794560a4b48c3fb60deb',
  name: 'MoreLeads',
};
