// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { FocusBasis, GapState, LabelType, LeadExclusionRule, LeadFeature, LeadLocality } from './enums';
import type { LeadFilter, LeadWeightsInput } from './inputs';

export interface LeadsVariables {
  park: string;
  first: number;
  after?: string | null;
  around?: string | null;
  filter?: LeadFilter | null;
  weights?: LeadWeightsInput | null;
  weightSet?: string | null;
  diversity?: number | null;
}
export type LeadRow = {
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
export type LeadsResult = {
  park: {
    code: string;
    name: string;
    leads: {
      totalCount: number;
      dataVersion: string;
      weightsVersion: string;
      emptyReason: string | null;
      focusBasis: FocusBasis | null;
      notice: string | null;
      exclusions: {
        rule: LeadExclusionRule;
        statement: string;
        count: number;
      }[];
      pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
      };
      edges: ({
        node: LeadRow;
      } | null)[] | null;
    } | null;
  } | null;
};
export const Leads: Operation<LeadsResult, LeadsVariables> = {
  id: 'sha256:cef550cd676a3fd7e1d5c3a501048b432eef6d4d2ffcb77a350c45d97810af4d',
  name: 'Leads',
};
