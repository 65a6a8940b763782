// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralProgressInput } from './inputs';

export interface PageReferralProgressVariables {
  input: ReferralProgressInput;
}
export type PageReferralProgressResult = {
  referralProgress: {
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
export const PageReferralProgress: Operation<PageReferralProgressResult, PageReferralProgressVariables> = {
  id: 'sha256:a608aca2245033526121b37f7689241508ebc5ffcef2a1f90c3aebdb75f021bd',
  name: 'PageReferralProgress',
};
