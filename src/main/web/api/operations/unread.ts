// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface UnreadVariables {
}
export type UnreadResult = {
  viewer: {
    unreadNotices: number;
  } | null;
};
export const Unread: Operation<UnreadResult, UnreadVariables> = {
  id: 'sha256:d5bc21d328ea40cde9411bdd09d9ddd51c3ca4d644ed748dab7fd456d730ed3f',
  name: 'Unread',
};
