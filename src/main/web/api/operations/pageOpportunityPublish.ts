// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityPublishInput } from './inputs';

export interface PageOpportunityPublishVariables {
  input: OpportunityPublishInput;
}
export type PageOpportunityPublishResult = {
  opportunityPublish: {
    __typename: 'OpportunityNotReady';
    message: string;
  } | {
    __typename: 'OpportunityPublished';
    opportunity: {
      id: string;
    };
  } | null;
};
export const PageOpportunityPublish: Operation<PageOpportunityPublishResult, PageOpportunityPublishVariables> = {
  id: 'sha256:766ddf2029cad1a792e1854f514882b4aec8fa538927a23ef961b70eacfbe49e',
  name: 'PageOpportunityPublish',
};
