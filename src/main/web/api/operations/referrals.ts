// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { DeclineReason, ReferralStanding, ReferralState } from './enums';
import type { ReferralFilter } from './inputs';

export interface ReferralsVariables {
  first: number;
  after?: string | null;
  filter?: ReferralFilter | null;
}
export type Brought = {
  id: string;
  state: ReferralState;
  standing: ReferralStanding | null;
  statement: string;
  submittedAt: string | null;
  changedAt: string;
  dueOn: string | null;
  escalated: boolean;
  request: string | null;
  declineReason: DeclineReason | null;
  offers: string;
  needs: string;
  unclear: string;
  chamber: {
    name: string;
  };
  park: {
    code: string;
    name: string;
  };
  opportunity: {
    id: string;
    title: string;
  } | null;
  enterprise: {
    name: string;
    uscc: string | null;
    products: string[];
    areaWantedSquareMetres: number | null;
    region: {
      name: string;
      parent: {
        name: string;
      } | null;
    } | null;
    segments: {
      name: string;
    }[];
  };
};
export type ReferralsResult = {
  referrals: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Brought;
    } | null)[] | null;
  };
};
export const Referrals: Operation<ReferralsResult, ReferralsVariables> = {
  id: 'sha256:0447809e5b5598786b868f52ae47e511cee194f2f188ef5aa100627309682a88',
  name: 'Referrals',
};
