// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { FocusSaveInput } from './inputs';

export interface PageFocusSaveVariables {
  input: FocusSaveInput;
}
export type PageFocusSaveResult = {
  focusSave: {
    __typename: 'FocusSaved';
    park: {
      code: string;
    };
  } | null;
};
export const PageFocusSave: Operation<PageFocusSaveResult, PageFocusSaveVariables> = {
  id: 'sha256:41013c5b72e0cfff51529bee00172bbb5dd2933fbfac2c4486691fcbd38d492c',
  name: 'PageFocusSave',
};
