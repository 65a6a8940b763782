// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { NoticeReadInput } from './inputs';

export interface PageNoticeReadVariables {
  input: NoticeReadInput;
}
export type PageNoticeReadResult = {
  noticeRead: {
    __typename: 'NoticesRead';
    read: number;
    unread: number;
  } | null;
};
export const PageNoticeRead: Operation<PageNoticeReadResult, PageNoticeReadVariables> = {
  id: 'sha256:dfc929acabcc48a09948b6e64dd037f254157b4eac89200155e487ad26c9f8e1',
  name: 'PageNoticeRead',
};
