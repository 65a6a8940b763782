// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityDeleteInput } from './inputs';

export interface PageOpportunityDeleteVariables {
  input: OpportunityDeleteInput;
}
export type PageOpportunityDeleteResult = {
  opportunityDelete: {
    __typename: 'OpportunityDeleted';
    opportunity: {
      id: string;
    };
  } | {
    __typename: 'OpportunityNotDeletable';
    message: string;
  } | null;
};
export const PageOpportunityDelete: Operation<PageOpportunityDeleteResult, PageOpportunityDeleteVariables> = {
  id: 'sha256:f0d6edd1a3a10f4e79a6c301fae37ba8b1f62e2d9bb217462e68795ae79eb01a',
  name: 'PageOpportunityDelete',
};
