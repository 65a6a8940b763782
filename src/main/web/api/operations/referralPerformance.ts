// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralStageName } from './enums';

export interface ReferralPerformanceVariables {
}
export type ReferralPerformanceResult = {
  referralPerformance: {
    responses: number;
    medianResponseHours: number | null;
    statement: string;
    funnel: {
      stage: ReferralStageName;
      count: number;
    }[];
  } | null;
};
export const ReferralPerformance: Operation<ReferralPerformanceResult, ReferralPerformanceVariables> = {
  id: 'sha256:0ac2d46fa34d21877ceaffe7ac594e1c577c6d18bd83468f0b98c11e2c6d32f8',
  name: 'ReferralPerformance',
};
