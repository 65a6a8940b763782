// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { UserPasswordResetInput } from './inputs';

export interface PageUserPasswordResetVariables {
  input: UserPasswordResetInput;
}
export type PageUserPasswordResetResult = {
  userPasswordReset: {
    __typename: 'PasswordRefused';
    message: string;
  } | {
    __typename: 'UserPasswordReset';
    user: {
      id: string;
    };
  } | null;
};
export const PageUserPasswordReset: Operation<PageUserPasswordResetResult, PageUserPasswordResetVariables> = {
  id: 'sha256:4c8c4feb1ee562610b343e3c4fd007936872ac91ee9af93c80e5cfe9abef6730',
  name: 'PageUserPasswordReset',
};
