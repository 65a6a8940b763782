// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralDeclineInput } from './inputs';

export interface PageReferralDeclineVariables {
  input: ReferralDeclineInput;
}
export type PageReferralDeclineResult = {
  referralDecline: {
    __typename: 'ReferralCapReached' | 'ReferralNotReady' | 'ReferralStateConflict';
    message: string;
  } | {
    __typename: 'ReferralMoved';
    referral: {
      id: string;
      statement: string;
    };
  } | null;
};
export const PageReferralDecline: Operation<PageReferralDeclineResult, PageReferralDeclineVariables> = {
  id: 'sha256:0559577822002322da0e5c036ebe32715a7d9935928a4b2d79c5a17725b55981',
  name: 'PageReferralDecline',
};
