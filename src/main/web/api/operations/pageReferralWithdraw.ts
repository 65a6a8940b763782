// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralInput } from './inputs';

export interface PageReferralWithdrawVariables {
  input: ReferralInput;
}
export type PageReferralWithdrawResult = {
  referralWithdraw: {
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
export const PageReferralWithdraw: Operation<PageReferralWithdrawResult, PageReferralWithdrawVariables> = {
  id: 'sha256:9ca6315706f6e1dc8129e509f086c4b5597b0864edb09e3813e710f9eff514fe',
  name: 'PageReferralWithdraw',
};
