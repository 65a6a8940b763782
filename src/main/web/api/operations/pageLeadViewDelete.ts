// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadViewDeleteInput } from './inputs';

export interface PageLeadViewDeleteVariables {
  input: LeadViewDeleteInput;
}
export type PageLeadViewDeleteResult = {
  leadViewDelete: {
    __typename: 'LeadViewDeleted';
    view: {
      id: string;
    };
  } | null;
};
export const PageLeadViewDelete: Operation<PageLeadViewDeleteResult, PageLeadViewDeleteVariables> = {
  id: 'sha256:c69c29c9a0ba85b3d21ca19dafa5e699c89691d9bf76661466794d1ab13aa3a2',
  name: 'PageLeadViewDelete',
};
