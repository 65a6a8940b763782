// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CorrectionDecideInput } from './inputs';

export interface PageCorrectionDecideVariables {
  input: CorrectionDecideInput;
}
export type PageCorrectionDecideResult = {
  correctionDecide: {
    __typename: 'CorrectionAlreadyDecided';
    message: string;
  } | {
    __typename: 'CorrectionDecided';
    correction: {
      id: string;
    };
  } | null;
};
export const PageCorrectionDecide: Operation<PageCorrectionDecideResult, PageCorrectionDecideVariables> = {
  id: 'sha256:03b2fa36a1707f46520b72a38ad097436932fb54491ce742be201ebb209a73cd',
  name: 'PageCorrectionDecide',
};
