// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { Role } from './enums';

export interface UsersVariables {
  after?: string | null;
}
export type Account = {
  id: string;
  login: string;
  name: string;
  role: Role;
  active: boolean;
  createdAt: string;
  park: {
    code: string;
    name: string;
  } | null;
  chamber: {
    key: string;
    name: string;
  } | null;
};
export type UsersResult = {
  users: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Account;
    } | null)[] | null;
  } | null;
};
export const Users: Operation<UsersResult, UsersVariables> = {
  id: 'sha256:96a348e574847e48e93c177a3f2db017a0a0eae26a51e75f246b7f00f5593f41',
  name: 'Users',
};
