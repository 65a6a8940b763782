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
      adcode: string;
      name: string;
      parent: {
        name: string;
      } | null;
    } | null;
    segments: {
      code: string;
      name: string;
    }[];
  };
  matchingOpportunities: {
    totalCount: number;
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
  id: 'sha256:0a9df05af8e4d21364b5de2af29dd75f481dc7887bbae738052b417a56a79d0a',
  name: 'Members',
};
