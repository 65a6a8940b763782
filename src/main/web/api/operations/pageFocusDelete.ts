// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { FocusDeleteInput } from './inputs';

export interface PageFocusDeleteVariables {
  input: FocusDeleteInput;
}
export type PageFocusDeleteResult = {
  focusDelete: {
    __typename: 'FocusDeleted';
    park: {
      code: string;
    };
  } | null;
};
export const PageFocusDelete: Operation<PageFocusDeleteResult, PageFocusDeleteVariables> = {
  id: 'sha256:414bf367333d2b9f569f2f6935c0957e11b4a00a78e657f6a11b0661493cea6a',
  name: 'PageFocusDelete',
};
