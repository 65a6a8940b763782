// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CorrectionRequestInput } from './inputs';

export interface PageCorrectionRequestVariables {
  input: CorrectionRequestInput;
}
export type PageCorrectionRequestResult = {
  correctionRequest: {
    __typename: 'CorrectionLinkInvalid' | 'CorrectionNotFit' | 'TooManyCorrections';
    message: string;
  } | {
    __typename: 'CorrectionRequested';
    correction: {
      id: string;
      dueOn: string;
    };
  } | null;
};
export const PageCorrectionRequest: Operation<PageCorrectionRequestResult, PageCorrectionRequestVariables> = {
  id: 'sha256:2e52665e865b8ad7ca76eab28a7435896667fa0dcef66361bed5589a4ea042d2',
  name: 'PageCorrectionRequest',
};
