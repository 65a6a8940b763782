// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface PageDataChangedVariables {
}
export type PageDataChangedResult = {
  dataChanged: {
    dataVersion: string;
  };
};
export const PageDataChanged: Operation<PageDataChangedResult, PageDataChangedVariables> = {
  id: 'sha256:640a0103016aa133c69d4fa15731f803578a9df50653d426387d525fada283bc',
  name: 'PageDataChanged',
};
