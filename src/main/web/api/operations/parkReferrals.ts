// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { DeclineReason, InternalDeclineReason, ReferralStanding, ReferralState } from './enums';

export interface ParkReferralsVariables {
  first: number;
  after?: string | null;
  states: ReferralState[];
}
export type Received = {
  id: string;
  state: ReferralState;
  standing: ReferralStanding | null;
  submittedAt: string | null;
  seenAt: string | null;
  answeredAt: string | null;
  changedAt: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  escalated: boolean;
  request: string | null;
  declineReason: DeclineReason | null;
  internalReason: InternalDeclineReason | null;
  internalNote: string | null;
  offers: string;
  needs: string;
  unclear: string;
  chamber: {
    key: string;
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
        parent: {
          name: string;
        } | null;
      } | null;
    } | null;
    segments: {
      code: string;
      name: string;
    }[];
  };
};
export type ParkReferralsResult = {
  waiting: {
    totalCount: number;
  };
  returned: {
    totalCount: number;
  };
  accepted: {
    totalCount: number;
  };
  met: {
    totalCount: number;
  };
  project: {
    totalCount: number;
  };
  declined: {
    totalCount: number;
  };
  ended: {
    totalCount: number;
  };
  list: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Received;
    } | null)[] | null;
  };
};
export const ParkReferrals: Operation<ParkReferralsResult, ParkReferralsVariables> = {
  id: 'sha256:a8484d231471e31111d216ee09094435256e79286db3ccd41bcf64a6442d4e36',
  name: 'ParkReferrals',
};
