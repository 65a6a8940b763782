// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunitySearchSaveInput } from './inputs';

export interface PageOpportunitySearchSaveVariables {
  input: OpportunitySearchSaveInput;
}
export type PageOpportunitySearchSaveResult = {
  opportunitySearchSave: {
    __typename: 'OpportunitySearchSaved';
    search: {
      id: string;
    };
  } | {
    __typename: 'TooManyOpportunitySearches';
    message: string;
  } | null;
};
export const PageOpportunitySearchSave: Operation<PageOpportunitySearchSaveResult, PageOpportunitySearchSaveVariables> = {
  id: 'sha256:dc8b4b90514b33dc95fcafc7c365e003e2835fdc9c5c9feda7d96b5b9052cf07',
  name: 'PageOpportunitySearchSave',
};
