// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { DeclineReason, OpportunityState, ReferralStanding, ReferralState } from './enums';
import type { ReferralFilter } from './inputs';

export interface OwnReferralsVariables {
  first: number;
  after?: string | null;
  filter?: ReferralFilter | null;
}
export type OwnReferral = {
  id: string;
  state: ReferralState;
  standing: ReferralStanding | null;
  statement: string;
  submittedAt: string | null;
  seenAt: string | null;
  answeredAt: string | null;
  changedAt: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  escalated: boolean;
  request: string | null;
  declineReason: DeclineReason | null;
  offers: string;
  needs: string;
  unclear: string;
  member: {
    id: string;
  } | null;
  park: {
    name: string;
  };
  opportunity: {
    id: string;
    title: string;
    state: OpportunityState;
    deadline: string | null;
    sample: boolean;
    description: string | null;
    conditions: string | null;
    offers: string | null;
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
export type OwnReferralsResult = {
  referrals: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: OwnReferral;
    } | null)[] | null;
  };
};
export const OwnReferrals: Operation<OwnReferralsResult, OwnReferralsVariables> = {
  id: 'sha256:bd6820eb3cb703141f64f4e97f9327a513a0a661ed202b606c856f1b7b138e39',
  name: 'OwnReferrals',
};
