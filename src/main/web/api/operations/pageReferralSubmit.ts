// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralInput } from './inputs';

export interface PageReferralSubmitVariables {
  input: ReferralInput;
}
export type PageReferralSubmitResult = {
  referralSubmit: {
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
export const PageReferralSubmit: Operation<PageReferralSubmitResult, PageReferralSubmitVariables> = {
  id: 'sha256:47d34849f1c331717ad3de44b2a3162448d5bf5067f6e7948b898a3c6eb19a26',
  name: 'PageReferralSubmit',
};
