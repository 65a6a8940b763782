// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadExclusionRule } from './enums';

export interface ExclusionsVariables {
  park: string;
}
export type ExclusionsResult = {
  park: {
    leads: {
      exclusions: ({
        rule: LeadExclusionRule;
        statement: string;
        count: number;
        enterprises: ({
          key: string;
          name: string;
          region: {
            name: string;
            parent: {
              name: string;
            } | null;
          } | null;
          segments: {
            name: string;
          }[];
        })[];
      })[];
    } | null;
  } | null;
};
export const Exclusions: Operation<ExclusionsResult, ExclusionsVariables> = {
  id: 'sha256:91e3c9ce3c1fc159286a0a9feccf384c806887fccec50d57d44c9edaf1f717e7',
  name: 'Exclusions',
};
