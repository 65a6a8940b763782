// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { MemberConsentSaveInput } from './inputs';

export interface PageMemberConsentVariables {
  input: MemberConsentSaveInput;
}
export type PageMemberConsentResult = {
  memberConsentSave: {
    __typename: 'MemberConsentSaved';
    member: {
      id: string;
    };
  } | {
    __typename: 'MemberReferred';
    message: string;
  } | null;
};
export const PageMemberConsent: Operation<PageMemberConsentResult, PageMemberConsentVariables> = {
  id: 'sha256:f9d383a46cca7c3924e9924fe7386c993ba9734c583cd9cd56caea25bc1ae0a3',
  name: 'PageMemberConsent',
};
