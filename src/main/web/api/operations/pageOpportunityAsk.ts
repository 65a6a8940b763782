// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityQuestionAskInput } from './inputs';

export interface PageOpportunityAskVariables {
  input: OpportunityQuestionAskInput;
}
export type PageOpportunityAskResult = {
  opportunityQuestionAsk: {
    __typename: 'OpportunityQuestionAsked';
    question: {
      id: string;
    };
  } | {
    __typename: 'OpportunityQuestionNotFit' | 'TooManyOpportunityQuestions';
    message: string;
  } | null;
};
export const PageOpportunityAsk: Operation<PageOpportunityAskResult, PageOpportunityAskVariables> = {
  id: 'sha256:dd2b7cf30e40587a40d10e7368ddcb1d5a3810238c58b3a847e47350eb1e2dde',
  name: 'PageOpportunityAsk',
};
