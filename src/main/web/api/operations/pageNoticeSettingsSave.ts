// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { NoticeKind } from './enums';
import type { NoticeSettingsSaveInput } from './inputs';

export interface PageNoticeSettingsSaveVariables {
  input: NoticeSettingsSaveInput;
}
export type PageNoticeSettingsSaveResult = {
  noticeSettingsSave: {
    __typename: 'NoticeSettingsSaved';
    settings: {
      muted: NoticeKind[];
      mailAddress: string | null;
    };
  } | null;
};
export const PageNoticeSettingsSave: Operation<PageNoticeSettingsSaveResult, PageNoticeSettingsSaveVariables> = {
  id: 'sha256:b76aecfebbc464f05448dad302f3cdeb15f6e2dc68520855106c986c99f16baa',
  name: 'PageNoticeSettingsSave',
};
