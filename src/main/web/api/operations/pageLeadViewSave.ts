// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadViewSaveInput } from './inputs';

export interface PageLeadViewSaveVariables {
  input: LeadViewSaveInput;
}
export type PageLeadViewSaveResult = {
  leadViewSave: {
    __typename: 'LeadViewSaved';
    view: {
      id: string;
    };
  } | {
    __typename: 'TooManyLeadViews';
    message: string;
  } | null;
};
export const PageLeadViewSave: Operation<PageLeadViewSaveResult, PageLeadViewSaveVariables> = {
  id: 'sha256:6e3005e57760bb96c490fced8c852081d30dd0a824d844a0bfb6745e841704ae',
  name: 'PageLeadViewSave',
};
