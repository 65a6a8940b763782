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
    }[];
  } | null;
};
export const PageOpportunityDraft: Operation<PageOpportunityDraftResult, PageOpportunityDraftVariables> = {
  id: 'sha256:0025f9acabe49af51566884765c3d25a1e04d6772a50e59a120339b9be0228b3',
  name: 'PageOpportunityDraft',
};
