// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralSeeInput } from './inputs';

export interface PageReferralAcceptVariables {
  input: ReferralSeeInput;
}
export type PageReferralAcceptResult = {
  referralAccept: {
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
export const PageReferralAccept: Operation<PageReferralAcceptResult, PageReferralAcceptVariables> = {
  id: 'sha256:24ec8fbbecedb5b04c75d6e4989d54ca257f51e041a9638824b8c2a0443e4ab8',
  name: 'PageReferralAccept',
};
