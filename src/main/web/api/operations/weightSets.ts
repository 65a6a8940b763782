// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadFeature } from './enums';

export interface WeightSetsVariables {
  park: string;
}
export type WeightSetsResult = {
  park: {
    weightSets: ({
      id: string;
      name: string;
      isDefault: boolean;
      savedBy: string | null;
      savedAt: string | null;
      factors: {
        feature: LeadFeature;
        factor: number;
      }[];
    })[] | null;
  } | null;
};
export const WeightSets: Operation<WeightSetsResult, WeightSetsVariables> = {
  id: 'sha256:85f79c5692daec8ad7daae272f6353b57d8b036e2f35b179ce70f428d248ebaa',
  name: 'WeightSets',
};
