// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { EvidenceGrade } from './enums';

export interface ReachVariables {
  park: string;
}
export type Door = {
  key: string;
  name: string;
  collective: boolean;
  note: string | null;
  region: {
    adcode: string;
    name: string;
  } | null;
  partnerships: ({
    park: {
      code: string;
    };
    evidence: {
      source: string;
      url: string | null;
      grade: EvidenceGrade;
      observedOn: string | null;
    };
  })[];
};
export type ReachResult = {
  park: {
    chambers: Door[];
    liaisonOffices: ({
      name: string;
      note: string | null;
      region: {
        adcode: string;
        name: string;
      } | null;
      partnerships: ({
        park: {
          code: string;
        };
        evidence: {
          source: string;
          url: string | null;
          grade: EvidenceGrade;
          observedOn: string | null;
        };
      })[];
    })[];
  } | null;
};
export const Reach: Operation<ReachResult, ReachVariables> = {
  id: 'sha256:7f8006346b59b05ff3a53c43b19357dd4941050386ef82a118a927f6d83bf0d3',
  name: 'Reach',
};
