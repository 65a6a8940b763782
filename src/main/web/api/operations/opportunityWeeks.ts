// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityFilter } from './inputs';

export interface OpportunityWeeksVariables {
  filter?: OpportunityFilter | null;
}
export type OpportunityWeeksResult = {
  opportunityWeeks: {
    monday: string;
    published: number;
  }[];
};
export const OpportunityWeeks: Operation<OpportunityWeeksResult, OpportunityWeeksVariables> = {
  id: 'sha256:c88b62faf7169c54aa5fb3fd9282c8a5da0d9dd1102ffe581b00dda9abc24b28',
  name: 'OpportunityWeeks',
};
