// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityDraftInput } from './inputs';

export interface PageOpportunityDraftVariables {
  input: OpportunityDraftInput;
}
export type PageOpportunityDraftResult = {
  opportunityDraft: {
    __typename: 'OpportunitiesDrafted';
    opportunities: {
      id: string;
      title: string;
    }[];
  } | null;
};
export const PageOpportunityDraft: Operation<PageOpportunityDraftResult, PageOpportunityDraftVariables> = {
  id: 'sha256:724ffa00016e608b84d4986983c3177508551c5b28a64b260c04820e46772add',
  name: 'PageOpportunityDraft',
};
