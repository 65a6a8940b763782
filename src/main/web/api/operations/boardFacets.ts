// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityFilter } from './inputs';

export interface BoardFacetsVariables {
  filter?: OpportunityFilter | null;
}
export type Counted = {
  code: string;
  count: number;
};
export type BoardFacetsResult = {
  opportunities: {
    facets: {
      chains: Counted[];
      segments: Counted[];
      parks: Counted[];
    };
  };
  zones: {
    parks: {
      code: string;
      name: string;
    }[];
  }[];
  industryChains: {
    code: string;
    name: string;
    segments: {
      code: string;
      name: string;
    }[];
  }[];
};
export const BoardFacets: Operation<BoardFacetsResult, BoardFacetsVariables> = {
  id: 'sha256:8a16b351285cba007698ce31a27a4327a3a99094155ff7e460e5ac9bcf811c1b',
  name: 'BoardFacets',
};
