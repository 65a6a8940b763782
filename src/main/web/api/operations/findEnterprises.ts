// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { LabelType } from './enums';
import type { EnterpriseFilter } from './inputs';

export interface FindEnterprisesVariables {
  first: number;
  after?: string | null;
  filter?: EnterpriseFilter | null;
}
export type Found = {
  key: string;
  name: string;
  legalName: string | null;
  sample: boolean;
  region: {
    name: string;
    parent: {
      name: string;
    } | null;
  } | null;
  segments: {
    code: string;
    name: string;
  }[];
  labels: {
    type: LabelType;
  }[];
};
export type FindEnterprisesResult = {
  enterprises: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Found;
    } | null)[] | null;
  };
};
export const FindEnterprises: Operation<FindEnterprisesResult, FindEnterprisesVariables> = {
  id: 'sha256:0740695a5a14259da45cf508f36a06b070527c916e1c39660a698bdd49116595',
  name: 'FindEnterprises',
};
