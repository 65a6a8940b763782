// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CorrectionLinkCreateInput } from './inputs';

export interface PageCorrectionLinkCreateVariables {
  input: CorrectionLinkCreateInput;
}
export type PageCorrectionLinkCreateResult = {
  correctionLinkCreate: {
    __typename: 'CorrectionLinkCreated';
    token: string;
    validUntil: string;
  } | null;
};
export const PageCorrectionLinkCreate: Operation<PageCorrectionLinkCreateResult, PageCorrectionLinkCreateVariables> = {
  id: 'sha256:64a9cea4410d6c7bbd59f47538a28f1cd2299a23f464146137b561e5ddd33e68',
  name: 'PageCorrectionLinkCreate',
};
