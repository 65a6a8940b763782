// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadExclusionRule } from './enums';

export interface LeadTabsVariables {
  park: string;
}
export type LeadTabsResult = {
  park: {
    outside: {
      totalCount: number;
    } | null;
    local: {
      totalCount: number;
      exclusions: {
        rule: LeadExclusionRule;
        count: number;
      }[];
    } | null;
  } | null;
};
export const LeadTabs: Operation<LeadTabsResult, LeadTabsVariables> = {
  id: 'sha256:86395582a6d7dea53fc4aee1dc676d7db3c09490133febaea44e299b72bc1237',
  name: 'LeadTabs',
};
