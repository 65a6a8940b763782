// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadFeature } from './enums';
import type { LeadFilter, LeadWeightsInput } from './inputs';

export interface WhatIfVariables {
  park: string;
  first: number;
  filter?: LeadFilter | null;
  weights: LeadWeightsInput;
}
export type Ranked = {
  id: string;
  rank: number;
  microPoints: number;
  enterprise: {
    name: string;
  };
  reasons: {
    feature: LeadFeature;
    microPoints: number;
  }[];
  change: {
    defaultRank: number | null;
    rankDifference: number | null;
    mainFeature: LeadFeature | null;
  } | null;
};
export type WhatIfResult = {
  park: {
    leads: {
      weightsVersion: string;
      edges: ({
        node: Ranked;
      } | null)[] | null;
    } | null;
  } | null;
};
export const WhatIf: Operation<WhatIfResult, WhatIfVariables> = {
  id: 'sha256:51feb1e3f287b0970a1afe15fef69e91fc7ef7a66ea2f16744707d3323447815',
  name: 'WhatIf',
};
