// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { GapState } from './enums';
import type { SurveySaveInput } from './inputs';

export interface PageSurveySaveVariables {
  input: SurveySaveInput;
}
export type PageSurveySaveResult = {
  surveySave: {
    __typename: 'SurveySaved';
    segment: {
      code: string;
      name: string;
      state: GapState | null;
    };
  } | null;
};
export const PageSurveySave: Operation<PageSurveySaveResult, PageSurveySaveVariables> = {
  id: 'sha256:044b9f474df238ef1163401f236287b77f891a93b72e01d6c28c811268c09f65',
  name: 'PageSurveySave',
};
