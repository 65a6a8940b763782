// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface PageInboxChangedVariables {
}
export type PageInboxChangedResult = {
  inboxChanged: {
    unread: number;
    newest: {
      id: string;
      text: string;
    } | null;
  };
};
export const PageInboxChanged: Operation<PageInboxChangedResult, PageInboxChangedVariables> = {
  id: 'sha256:9a640242f6bcb152ed0f84e1e7eb4f7282d8322cb3a366c015e175e6dacfe064',
  name: 'PageInboxChanged',
};
