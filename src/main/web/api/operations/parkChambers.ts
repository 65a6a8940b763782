// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface ParkChambersVariables {
}
export type ParkChambersResult = {
  referrals: {
    edges: ({
      node: {
        chamber: {
          key: string;
          name: string;
        };
      };
    } | null)[] | null;
  };
};
export const ParkChambers: Operation<ParkChambersResult, ParkChambersVariables> = {
  id: 'sha256:1fa83688ce8059a92362fbc63196860f8adc504a1f45155fcd98f2e3f01164f3',
  name: 'ParkChambers',
};
