// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { WeightSetSaveInput } from './inputs';

export interface PageWeightSetSaveVariables {
  input: WeightSetSaveInput;
}
export type PageWeightSetSaveResult = {
  weightSetSave: {
    __typename: 'WeightSetNameInvalid' | 'WeightSetNameTaken';
    message: string;
  } | {
    __typename: 'WeightSetSaved';
    weightSet: {
      id: string;
      name: string;
    };
  } | null;
};
export const PageWeightSetSave: Operation<PageWeightSetSaveResult, PageWeightSetSaveVariables> = {
  id: 'sha256:2fa8ab55ea4ff5c291ed26a2463966657ba35d90a3193b339e9fffcdc4560bcc',
  name: 'PageWeightSetSave',
};
