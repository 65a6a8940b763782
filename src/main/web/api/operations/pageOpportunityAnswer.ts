// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityQuestionAnswerInput } from './inputs';

export interface PageOpportunityAnswerVariables {
  input: OpportunityQuestionAnswerInput;
}
export type PageOpportunityAnswerResult = {
  opportunityQuestionAnswer: {
    __typename: 'OpportunityAnswerNotFit';
    message: string;
  } | {
    __typename: 'OpportunityQuestionAnswered';
    question: {
      id: string;
    };
  } | null;
};
export const PageOpportunityAnswer: Operation<PageOpportunityAnswerResult, PageOpportunityAnswerVariables> = {
  id: 'sha256:ebc89dd17ee0040fbb3c59b2618a830e4c1b3dcd37725cdc9d90e7d18f531eec',
  name: 'PageOpportunityAnswer',
};
