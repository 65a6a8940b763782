// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityState } from './enums';
import type { OpportunityFilter, OpportunityOrder } from './inputs';

export interface BoardVariables {
  chamber: boolean;
  first: number;
  after?: string | null;
  filter?: OpportunityFilter | null;
  orderBy?: OpportunityOrder | null;
}
export type Need = {
  id: string;
  title: string;
  state: OpportunityState;
  isNew: boolean;
  isFollowed: boolean;
  sample: boolean;
  publishedOn: string | null;
  deadline: string | null;
  minimumAreaSquareMetres: number | null;
  maximumAreaSquareMetres: number | null;
  park: {
    code: string;
    name: string;
  };
  chain: {
    name: string;
  };
  segment: {
    code: string;
    name: string;
  } | null;
  matchingMembers?: {
    totalCount: number;
  } | null;
};
export type BoardResult = {
  opportunities: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Need;
    } | null)[] | null;
  };
};
export const Board: Operation<BoardResult, BoardVariables> = {
  id: 'sha256:54580f217cfc63dca27debd5fd9d0af0fdb7d84316d84e498c6d0f2442e8271b',
  name: 'Board',
};
