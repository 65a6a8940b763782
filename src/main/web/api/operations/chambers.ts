// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { EvidenceGrade } from './enums';

export interface ChambersVariables {
}
export type ChambersResult = {
  chambers: ({
    key: string;
    name: string;
    uscc: string | null;
    sample: boolean;
    collective: boolean;
    note: string | null;
    region: {
      adcode: string;
      name: string;
    } | null;
    partnerships: ({
      park: {
        code: string;
        name: string;
      };
      evidence: {
        grade: EvidenceGrade;
        source: string;
        url: string | null;
        observedOn: string | null;
      };
    })[];
  })[];
  regions: {
    adcode: string;
    name: string;
  }[];
};
export const Chambers: Operation<ChambersResult, ChambersVariables> = {
  id: 'sha256:529527db8865878098e2fa59bfadb12b0a49699d9d682e036d3819e338af40af',
  name: 'Chambers',
};
