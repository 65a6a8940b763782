// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CorrectionState, CorrectionSubject } from './enums';

export interface CorrectionsVariables {
  first: number;
  after?: string | null;
  open?: boolean | null;
  enterprise?: string | null;
}
export type CorrectionAsked = {
  id: string;
  subject: CorrectionSubject;
  before: string | null;
  proposed: string;
  grounds: string;
  url: string | null;
  requestedOn: string;
  dueOn: string;
  state: CorrectionState;
  decision: string | null;
  decidedOn: string | null;
  decidedBy: string | null;
  enterprise: {
    key: string;
    name: string;
  } | null;
};
export type CorrectionsResult = {
  waiting: {
    totalCount: number;
  } | null;
  decided: {
    totalCount: number;
  } | null;
  corrections: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: CorrectionAsked;
    } | null)[] | null;
  } | null;
};
export const Corrections: Operation<CorrectionsResult, CorrectionsVariables> = {
  id: 'sha256:b2ad2362a148f64fc481f6bb0c0a02dd767aab491797800e052552a223be3618',
  name: 'Corrections',
};
