// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { UserUpdateInput } from './inputs';

export interface PageUserUpdateVariables {
  input: UserUpdateInput;
}
export type PageUserUpdateResult = {
  userUpdate: {
    __typename: 'LastAdministrator';
    message: string;
  } | {
    __typename: 'UserUpdated';
    user: {
      id: string;
    };
  } | null;
};
export const PageUserUpdate: Operation<PageUserUpdateResult, PageUserUpdateVariables> = {
  id: 'sha256:e04489f19fa6c6de29b8bc9dabab2e0c665c01db2d2c541c3092f8ec412d101c',
  name: 'PageUserUpdate',
};
