// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ApiTokenCreateInput } from './inputs';

export interface PageApiTokenCreateVariables {
  input: ApiTokenCreateInput;
}
export type PageApiTokenCreateResult = {
  apiTokenCreate: {
    __typename: 'ApiTokenCreated';
    secret: string;
    apiToken: {
      id: string;
    };
  } | {
    __typename: 'ApiTokenExpiryInvalid';
    message: string;
  } | null;
};
export const PageApiTokenCreate: Operation<PageApiTokenCreateResult, PageApiTokenCreateVariables> = {
  id: 'sha256:0b6195a660e1006a79f33ac2808acceeb67218ac139d52df7fe27a5fd29fc992',
  name: 'PageApiTokenCreate',
};
