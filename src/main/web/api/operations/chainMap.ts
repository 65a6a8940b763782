// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ChainPosition, GapState } from './enums';

export interface ChainMapVariables {
  park: string;
}
export type ChainMapResult = {
  park: {
    name: string;
    gaps: ({
      state: GapState;
      localSuppliers: number;
      knownSuppliers: number;
      coverage: number | null;
      statement: string;
      leadCount: number | null;
      demandingAnchors: {
        name: string;
      }[];
      segment: {
        code: string;
        name: string;
        position: ChainPosition;
        chain: {
          code: string;
          name: string;
        };
        parent: {
          code: string;
          name: string;
          parent: {
            code: string;
            name: string;
            level: number;
          } | null;
        } | null;
        feeds: {
          code: string;
        }[];
      };
    })[] | null;
  } | null;
};
export const ChainMap: Operation<ChainMapResult, ChainMapVariables> = {
  id: 'sha256:76ae3b33522e7e4e1fc66e2e9eefb35248af2c4f1fb976fefb6da88ce1cea2cc',
  name: 'ChainMap',
};
