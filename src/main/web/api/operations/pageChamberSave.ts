// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ChamberSaveInput } from './inputs';

export interface PageChamberSaveVariables {
  input: ChamberSaveInput;
}
export type PageChamberSaveResult = {
  chamberSave: {
    __typename: 'ChamberNameTaken';
    message: string;
  } | {
    __typename: 'ChamberSaved';
    chamber: {
      key: string;
    };
  } | null;
};
export const PageChamberSave: Operation<PageChamberSaveResult, PageChamberSaveVariables> = {
  id: 'sha256:3927a62374cd46a9c1189a614d9145fd6766f336d180eca2676750016043cc9b',
  name: 'PageChamberSave',
};
