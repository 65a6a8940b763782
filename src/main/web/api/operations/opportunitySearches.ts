// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface OpportunitySearchesVariables {
}
export type SavedSearch = {
  id: string;
  name: string;
  told: boolean;
  chain: string | null;
  segment: string | null;
  parks: string[] | null;
  region: string | null;
  minimumAreaSquareMetres: number | null;
  maximumAreaSquareMetres: number | null;
  deadlineBefore: string | null;
  text: string | null;
};
export type OpportunitySearchesResult = {
  viewer: {
    opportunitySearches: SavedSearch[];
  } | null;
};
export const OpportunitySearches: Operation<OpportunitySearchesResult, OpportunitySearchesVariables> = {
  id: 'sha256:76d703d5c216a98e3f6b6f9f5293c10b302f29f173c948e132e5033e37602796',
  name: 'OpportunitySearches',
};
