// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityWithdrawInput } from './inputs';

export interface PageOpportunityWithdrawVariables {
  input: OpportunityWithdrawInput;
}
export type PageOpportunityWithdrawResult = {
  opportunityWithdraw: {
    __typename: 'OpportunityNotPublished';
    message: string;
  } | {
    __typename: 'OpportunityWithdrawn';
    opportunity: {
      id: string;
    };
  } | null;
};
export const PageOpportunityWithdraw: Operation<PageOpportunityWithdrawResult, PageOpportunityWithdrawVariables> = {
  id: 'sha256:303b6e34c57ff2b45a988ba9195fae7da7a41cd60ff66d0cafd3009588f0db9f',
  name: 'PageOpportunityWithdraw',
};
