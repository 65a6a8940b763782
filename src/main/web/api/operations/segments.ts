// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface SegmentsVariables {
}
export type SegmentsResult = {
  industryChains: {
    code: string;
    name: string;
    segments: {
      code: string;
      name: string;
      level: number;
    }[];
  }[];
};
export const Segments: Operation<SegmentsResult, SegmentsVariables> = {
  id: 'sha256:d5420fdf6609fb742ab2213337787ddd886ee8665e64efaed8c7a5451ba02348',
  name: 'Segments',
};
