// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { MemberRemoveInput } from './inputs';

export interface PageMemberRemoveVariables {
  input: MemberRemoveInput;
}
export type PageMemberRemoveResult = {
  memberRemove: {
    __typename: 'MemberKept';
    message: string;
  } | {
    __typename: 'MemberRemoved';
    memberId: string;
  } | null;
};
export const PageMemberRemove: Operation<PageMemberRemoveResult, PageMemberRemoveVariables> = {
  id: 'sha256:c8921b5b56c267ef78591a555ca44805c83cf56f8f760b38fcae67340c1f4fd8',
  name: 'PageMemberRemove',
};
