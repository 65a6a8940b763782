// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ApiTokenRevokeInput } from './inputs';

export interface PageApiTokenRevokeVariables {
  input: ApiTokenRevokeInput;
}
export type PageApiTokenRevokeResult = {
  apiTokenRevoke: {
    __typename: 'ApiTokenRevoked';
    apiToken: {
      id: string;
    };
  } | null;
};
export const PageApiTokenRevoke: Operation<PageApiTokenRevokeResult, PageApiTokenRevokeVariables> = {
  id: 'sha256:c1ef69f9b750a0960069e2ca2f18c9b36c892fc4b7be3badfd8243e2c347c8a9',
  name: 'PageApiTokenRevoke',
};
