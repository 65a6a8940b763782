// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface OwnReferralCountsVariables {
}
export type OwnReferralCountsResult = {
  open: {
    totalCount: number;
  };
  returned: {
    totalCount: number;
  };
  late: {
    totalCount: number;
  };
  accepted: {
    totalCount: number;
  };
  declined: {
    totalCount: number;
  };
  ended: {
    totalCount: number;
  };
};
export const OwnReferralCounts: Operation<OwnReferralCountsResult, OwnReferralCountsVariables> = {
  id: 'sha256:edf93008e764fdf3582b80c290c90f8ef2882a28001fe14eba3aa8b0697ff22b',
  name: 'OwnReferralCounts',
};
