// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { EvidenceGrade, FocusBasis } from './enums';

export interface ParkFactsVariables {
  park: string;
}
export type ParkFactsResult = {
  park: {
    code: string;
    name: string;
    focuses: ({
      basis: FocusBasis;
      priority: number;
      chain: {
        code: string;
        name: string;
      };
      segment: {
        code: string;
        name: string;
      } | null;
      evidence: {
        grade: EvidenceGrade;
        source: string;
        url: string | null;
        observedOn: string | null;
      };
    })[];
    anchors: ({
      id: string;
      name: string;
      enterprise: {
        key: string;
        name: string;
      } | null;
    })[];
  } | null;
  industryChains: {
    code: string;
    name: string;
    segments: {
      code: string;
      name: string;
      level: number;
    }[];
  }[];
};
export const ParkFacts: Operation<ParkFactsResult, ParkFactsVariables> = {
  id: 'sha256:455ea6d838e87e7b33f0a92fd5b8463f25d1badd30242aa150415f28a8ae1185',
  name: 'ParkFacts',
};
