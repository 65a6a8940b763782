// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { WeightSetDeleteInput } from './inputs';

export interface PageWeightSetDeleteVariables {
  input: WeightSetDeleteInput;
}
export type PageWeightSetDeleteResult = {
  weightSetDelete: {
    __typename: 'WeightSetDeleted';
    weightSet: {
      id: string;
    };
  } | {
    __typename: 'WeightSetNotDeletable';
    message: string;
  } | null;
};
export const PageWeightSetDelete: Operation<PageWeightSetDeleteResult, PageWeightSetDeleteVariables> = {
  id: 'sha256:880b4adf9e9abd692ff7d28fa267a01c5347b710fbbdb40de90864a4fd2215a9',
  name: 'PageWeightSetDelete',
};
