// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ReferralStageName } from './enums';

export interface ParkPerformanceVariables {
  chamber?: string | null;
  park?: string | null;
}
export type ParkPerformanceResult = {
  referralPerformance: {
    responses: number;
    medianResponseHours: number | null;
    statement: string;
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
export const ParkPerformance: Operation<ParkPerformanceResult, ParkPerformanceVariables> = {
  id: 'sha256:804868b3d9374421df5aab473bc98ee3c77b56e94086f63a06cbdaf74f07656e',
  name: 'ParkPerformance',
};
