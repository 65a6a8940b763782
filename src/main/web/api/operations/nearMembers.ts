// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface NearMembersVariables {
  segment?: string | null;
}
export type NearMembersResult = {
  all: {
    totalCount: number;
  } | null;
  near: {
    edges: ({
      node: {
        id: string;
        enterprise: {
          name: string;
          segments: {
            name: string;
          }[];
        };
      };
    } | null)[] | null;
  } | null;
};
export const NearMembers: Operation<NearMembersResult, NearMembersVariables> = {
  id: 'sha256:f4f4b24e026afa291da82a769ec60f5915024d4bf4f459badc2607699361ee20',
  name: 'NearMembers',
};
