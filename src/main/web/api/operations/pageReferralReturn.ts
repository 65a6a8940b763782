// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralReturnInput } from './inputs';

export interface PageReferralReturnVariables {
  input: ReferralReturnInput;
}
export type PageReferralReturnResult = {
  referralReturn: {
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
export const PageReferralReturn: Operation<PageReferralReturnResult, PageReferralReturnVariables> = {
  id: 'sha256:0e47532b6a3e7f077604e38e827380c23c09735affa1fa5373c01fa5424ef5fd',
  name: 'PageReferralReturn',
};
