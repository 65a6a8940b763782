// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LeadFilter, LeadWeightsInput } from './inputs';

export interface LeadFacetsVariables {
  park: string;
  filter?: LeadFilter | null;
  weights?: LeadWeightsInput | null;
  weightSet?: string | null;
}
export type Count = {
  code: string;
  name: string;
  count: number;
};
export type LeadFacetsResult = {
  park: {
    leads: {
      facets: {
        segments: Count[];
        regions: Count[];
        labels: Count[];
        buyers: Count[];
      } | null;
    } | null;
  } | null;
};
export const LeadFacets: Operation<LeadFacetsResult, LeadFacetsVariables> = {
  id: 'sha256:44799e4a3b15b132c73a384545f4f918745fbaffb33583eeb6763d5f26a49360',
  name: 'LeadFacets',
};
