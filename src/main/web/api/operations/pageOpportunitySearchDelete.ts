// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunitySearchDeleteInput } from './inputs';

export interface PageOpportunitySearchDeleteVariables {
  input: OpportunitySearchDeleteInput;
}
export type PageOpportunitySearchDeleteResult = {
  opportunitySearchDelete: {
    __typename: 'OpportunitySearchDeleted';
    search: {
      id: string;
    };
  } | null;
};
export const PageOpportunitySearchDelete: Operation<PageOpportunitySearchDeleteResult, PageOpportunitySearchDeleteVariables> = {
  id: 'sha256:8a161956b22acd73ce63b8e27edac18bef862a3899e0c8c1898e2d4231a10a68',
  name: 'PageOpportunitySearchDelete',
};
