// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadViewRenameInput } from './inputs';

export interface PageLeadViewRenameVariables {
  input: LeadViewRenameInput;
}
export type PageLeadViewRenameResult = {
  leadViewRename: {
    __typename: 'LeadViewNameTaken';
    message: string;
  } | {
    __typename: 'LeadViewRenamed';
    view: {
      id: string;
    };
  } | null;
};
export const PageLeadViewRename: Operation<PageLeadViewRenameResult, PageLeadViewRenameVariables> = {
  id: 'sha256:c81cc5ec8bcd52255903c2326c627df36fda6f3c4b88d6c99b0f396a612b5689',
  name: 'PageLeadViewRename',
};
