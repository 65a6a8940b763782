// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityState } from './enums';
import type { OpportunityFilter } from './inputs';

export interface ParkBoardVariables {
  first: number;
  after?: string | null;
  filter?: OpportunityFilter | null;
}
export type Published = {
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
};
export type ParkBoardResult = {
  opportunities: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Published;
    } | null)[] | null;
  };
};
export const ParkBoard: Operation<ParkBoardResult, ParkBoardVariables> = {
  id: 'sha256:b7f1ed49c39219db74423c1f0148d201ae81acf07734f7e0df94c28a3660d80e',
  name: 'ParkBoard',
};
