// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CheckItem, CheckResult, OpportunityVisibility } from './enums';

export interface OpportunityWorkVariables {
  id: string;
}
export type OpportunityWorkResult = {
  opportunity: {
    id: string;
    visibility: OpportunityVisibility;
    checks: {
      item: CheckItem;
      result: CheckResult;
      message: string;
    }[] | null;
    openQuestions: ({
      id: string;
      asked: string | null;
      askedOn: string | null;
    })[] | null;
    chambers: {
      key: string;
      name: string;
    }[] | null;
    regions: {
      adcode: string;
      name: string;
    }[] | null;
  } | null;
};
export const OpportunityWork: Operation<OpportunityWorkResult, OpportunityWorkVariables> = {
  id: 'sha256:5dce56ed7f55f9c4a5f27a59c75d68b344136149fb21e7e65d09e1c46ae2d613',
  name: 'OpportunityWork',
};
