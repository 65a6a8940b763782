// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { UserCreateInput } from './inputs';

export interface PageUserCreateVariables {
  input: UserCreateInput;
}
export type PageUserCreateResult = {
  userCreate: {
    __typename: 'LoginTaken' | 'PasswordRefused';
    message: string;
  } | {
    __typename: 'UserCreated';
    user: {
      id: string;
    };
  } | null;
};
export const PageUserCreate: Operation<PageUserCreateResult, PageUserCreateVariables> = {
  id: 'sha256:9f7422a42bfbcb974650624f175e0560e7ead2b405d7278e5169e1b6bb920628',
  name: 'PageUserCreate',
};
