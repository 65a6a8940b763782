// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityRenewInput } from './inputs';

export interface PageOpportunityRenewVariables {
  input: OpportunityRenewInput;
}
export type PageOpportunityRenewResult = {
  opportunityRenew: {
    __typename: 'OpportunityNotRenewable';
    message: string;
  } | {
    __typename: 'OpportunityRenewed';
    opportunity: {
      id: string;
    };
  } | null;
};
export const PageOpportunityRenew: Operation<PageOpportunityRenewResult, PageOpportunityRenewVariables> = {
  id: 'sha256:d81383d7689216771a1b69455fa1b9a396e3f59282a350434d4ada3232007c01',
  name: 'PageOpportunityRenew',
};
