// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { MemberEnterInput } from './inputs';

export interface PageMemberEnterVariables {
  input: MemberEnterInput;
}
export type PageMemberEnterResult = {
  memberEnter: {
    __typename: 'MemberEntered';
    member: {
      id: string;
    };
  } | null;
};
export const PageMemberEnter: Operation<PageMemberEnterResult, PageMemberEnterVariables> = {
  id: 'sha256:ed51eac9f69d1bb30fb7caf1f348621e8ef8305c25b0085050e459e819406674',
  name: 'PageMemberEnter',
};
