// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { Role } from './enums';

export interface ApiTokensVariables {
  after?: string | null;
}
export type ApiTokensResult = {
  apiTokens: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: {
        id: string;
        label: string;
        role: Role | null;
        createdBy: string;
        createdAt: string;
        expiresAt: string;
        revokedAt: string | null;
        user: {
          name: string;
        } | null;
        park: {
          name: string;
        } | null;
        chamber: {
          name: string;
        } | null;
      };
    } | null)[] | null;
  } | null;
};
export const ApiTokens: Operation<ApiTokensResult, ApiTokensVariables> = {
  id: 'sha256:d6770514b53a8dcd3530b62bad00c1c48a7e87dbdde6366f526c80642e0848e3',
  name: 'ApiTokens',
};
