// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityFollowInput } from './inputs';

export interface PageOpportunityFollowVariables {
  input: OpportunityFollowInput;
}
export type PageOpportunityFollowResult = {
  opportunityFollow: {
    __typename: 'OpportunityFollowed';
    opportunity: {
      id: string;
      isFollowed: boolean;
    };
  } | null;
};
export const PageOpportunityFollow: Operation<PageOpportunityFollowResult, PageOpportunityFollowVariables> = {
  id: 'sha256:33b87fb8aa96822be805e120e1bb520f93029ef5366ca8612c2055dba80bcd6c',
  name: 'PageOpportunityFollow',
};
