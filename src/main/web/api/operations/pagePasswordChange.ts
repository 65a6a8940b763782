// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { PasswordChangeInput } from './inputs';

export interface PagePasswordChangeVariables {
  input: PasswordChangeInput;
}
export type PagePasswordChangeResult = {
  passwordChange: {
    __typename: 'PasswordChanged';
    user: {
      id: string;
    };
  } | {
    __typename: 'PasswordRefused';
    message: string;
  } | null;
};
export const PagePasswordChange: Operation<PagePasswordChangeResult, PagePasswordChangeVariables> = {
  id: 'sha256:917090fb6b509542fe1969d6957da2db80d90f40624e51454612ff2141b2545b',
  name: 'PagePasswordChange',
};
