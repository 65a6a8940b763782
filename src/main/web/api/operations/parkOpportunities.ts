// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityState, OpportunityVisibility } from './enums';

export interface ParkOpportunitiesVariables {
  parks: string[];
  states: OpportunityState[];
  first: number;
  after?: string | null;
}
export type ParkNeed = {
  id: string;
  title: string;
  state: OpportunityState;
  visibility: OpportunityVisibility;
  sample: boolean;
  publishedOn: string | null;
  deadline: string | null;
  minimumAreaSquareMetres: number | null;
  maximumAreaSquareMetres: number | null;
  chain: {
    name: string;
  };
  segment: {
    name: string;
  } | null;
  revision: {
    title: string;
  } | null;
  openQuestions: {
    id: string;
  }[] | null;
};
export type ParkOpportunitiesResult = {
  DRAFT: {
    totalCount: number;
  };
  PUBLISHED: {
    totalCount: number;
  };
  EXPIRED: {
    totalCount: number;
  };
  WITHDRAWN: {
    totalCount: number;
  };
  list: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: ParkNeed;
    } | null)[] | null;
  };
};
export const ParkOpportunities: Operation<ParkOpportunitiesResult, ParkOpportunitiesVariables> = {
  id: 'sha256:4a0df76a0baddfcd3d0f76a54c591c3911dbffc44326a28b3427d06cf2f5d0e5',
  name: 'ParkOpportunities',
};
