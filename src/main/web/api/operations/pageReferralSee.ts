// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralSeeInput } from './inputs';

export interface PageReferralSeeVariables {
  input: ReferralSeeInput;
}
export type PageReferralSeeResult = {
  referralSee: {
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
export const PageReferralSee: Operation<PageReferralSeeResult, PageReferralSeeVariables> = {
  id: 'sha256:97768a1e511708c5b50e778b066e07b3773491af61f496a725fd0cf3a3fb529d',
  name: 'PageReferralSee',
};
