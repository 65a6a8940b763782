// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralStageName } from './enums';

export interface OwnPerformanceVariables {
}
export type OwnPerformanceResult = {
  referralPerformance: {
    statement: string;
    medianResponseHours: number | null;
    funnel: {
      stage: ReferralStageName;
      count: number;
    }[];
    months: ({
      month: string;
      submitted: number;
      decided: number;
      accepted: number;
      acceptance: number | null;
    })[];
  } | null;
};
export const OwnPerformance: Operation<OwnPerformanceResult, OwnPerformanceVariables> = {
  id: 'sha256:8a264130954ce9051600aee768fcf8bbba9db5061d2cec26b3bf8957a7bcd2fd',
  name: 'OwnPerformance',
};
