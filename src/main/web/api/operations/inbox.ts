// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { NoticeKind } from './enums';

export interface InboxVariables {
  first: number;
  after?: string | null;
  unread?: boolean | null;
}
export type Told = {
  id: string;
  kind: NoticeKind;
  objectId: string;
  text: string;
  times: number;
  at: string;
  readAt: string | null;
};
export type InboxResult = {
  viewer: {
    unreadNotices: number;
    inbox: {
      totalCount: number;
      pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
      };
      edges: ({
        node: Told;
      } | null)[] | null;
    };
    noticeSettings: {
      muted: NoticeKind[];
      mailAddress: string | null;
    };
  } | null;
};
export const Inbox: Operation<InboxResult, InboxVariables> = {
  id: 'sha256:7a6e03c4bd95420a7c784483b33e65e379656acf0e69c7314c7165413ddbeb3f',
  name: 'Inbox',
};
