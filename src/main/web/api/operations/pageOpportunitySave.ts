// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunitySaveInput } from './inputs';

export interface PageOpportunitySaveVariables {
  input: OpportunitySaveInput;
}
export type PageOpportunitySaveResult = {
  opportunitySave: {
    __typename: 'OpportunitySaved';
    opportunity: {
      id: string;
    };
  } | null;
};
export const PageOpportunitySave: Operation<PageOpportunitySaveResult, PageOpportunitySaveVariables> = {
  id: 'sha256:9a4131441c9166d4b4be55f816618b27fb32654fae7144d09d0575fd9b29d013',
  name: 'PageOpportunitySave',
};
