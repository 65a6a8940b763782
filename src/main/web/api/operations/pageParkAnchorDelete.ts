// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ParkAnchorDeleteInput } from './inputs';

export interface PageParkAnchorDeleteVariables {
  input: ParkAnchorDeleteInput;
}
export type PageParkAnchorDeleteResult = {
  parkAnchorDelete: {
    __typename: 'ParkAnchorDeleted';
    park: {
      code: string;
    };
  } | null;
};
export const PageParkAnchorDelete: Operation<PageParkAnchorDeleteResult, PageParkAnchorDeleteVariables> = {
  id: 'sha256:31140b453dc57c4f12f7bc730ebda2a865bc6f565da10b790c38e44333498aaf',
  name: 'PageParkAnchorDelete',
};
