// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface MemberOverviewVariables {
}
export type MemberOverviewResult = {
  viewer: {
    chamber: {
      memberOverview: {
        asOf: string;
        nextOn: string;
        segments: {
          segment: {
            name: string;
          };
          about: number;
        }[];
        regions: {
          region: {
            name: string;
          };
          about: number;
        }[];
      } | null;
    } | null;
  } | null;
};
export const MemberOverview: Operation<MemberOverviewResult, MemberOverviewVariables> = {
  id: 'sha256:81f245f2ff95ba4398c001f3276ff4477d8690755a7db95588f72047b3111bb0',
  name: 'MemberOverview',
};
