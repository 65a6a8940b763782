// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ParkAnchorSaveInput } from './inputs';

export interface PageParkAnchorSaveVariables {
  input: ParkAnchorSaveInput;
}
export type PageParkAnchorSaveResult = {
  parkAnchorSave: {
    __typename: 'AnchorShortNameMissing';
    message: string;
  } | {
    __typename: 'ParkAnchorSaved';
    park: {
      code: string;
    };
  } | null;
};
export const PageParkAnchorSave: Operation<PageParkAnchorSaveResult, PageParkAnchorSaveVariables> = {
  id: 'sha256:349aaa97a902b631e2c527cea394b5e95add1f529630e0e77d33ef1d9db5adaa',
  name: 'PageParkAnchorSave',
};
