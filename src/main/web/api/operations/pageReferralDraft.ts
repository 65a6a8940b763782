// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralDraftInput } from './inputs';

export interface PageReferralDraftVariables {
  input: ReferralDraftInput;
}
export type PageReferralDraftResult = {
  referralDraft: {
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
export const PageReferralDraft: Operation<PageReferralDraftResult, PageReferralDraftVariables> = {
  id: 'sha256:5820e3a1da828cbb561439dba12c58c66f8b78bc5703eaaa8487e5a99cadbaaa',
  name: 'PageReferralDraft',
};
