// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { PartnershipSaveInput } from './inputs';

export interface PagePartnershipSaveVariables {
  input: PartnershipSaveInput;
}
export type PagePartnershipSaveResult = {
  partnershipSave: {
    __typename: 'PartnershipSaved';
    chamber: {
      key: string;
    };
  } | null;
};
export const PagePartnershipSave: Operation<PagePartnershipSaveResult, PagePartnershipSaveVariables> = {
  id: 'sha256:465070a7f4b3e542075f57d24f5b7c691c56ff6efad47a77e3ddb1b4f770c33f',
  name: 'PagePartnershipSave',
};
