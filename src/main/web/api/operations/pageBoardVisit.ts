// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface PageBoardVisitVariables {
}
export type PageBoardVisitResult = {
  boardVisit: {
    __typename: 'BoardVisited';
    previous: string | null;
  } | null;
};
export const PageBoardVisit: Operation<PageBoardVisitResult, PageBoardVisitVariables> = {
  id: 'sha256:5d881ffa1898357d7a07a59250659e5b3c6ee53b03f24939182f62486ecbcb73',
  name: 'PageBoardVisit',
};
