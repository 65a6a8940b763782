// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ConsentGiver, MemberConsent } from './enums';
import type { MemberFilter } from './inputs';

export interface MembersVariables {
  first: number;
  after?: string | null;
  filter?: MemberFilter | null;
}
export type Member = {
  id: string;
  consent: MemberConsent;
  consentOn: string | null;
  consentBy: ConsentGiver | null;
  source: string | null;
  note: string | null;
  enterprise: {
    name: string;
    uscc: string | null;
    products: string[];
    areaWantedSquareMetres: number | null;
    region: {
      name: string;
      parent: {
        name: string;
      } | null;
    } | null;
    segments: {
      name: string;
    }[];
  };
};
export type MembersResult = {
  members: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Member;
    } | null)[] | null;
  } | null;
};
export const Members: Operation<MembersResult, MembersVariables> = {
  id: 'sha256:1e579e1da67582156fe5e1fc77a747705f8a326f84fd602b510376c881b2e864',
  name: 'Members',
};
