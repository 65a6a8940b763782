// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CorrectionState, CorrectionSubject, EvidenceKind } from './enums';

export interface EnterpriseRecordVariables {
  token: string;
}
export type OwnCorrection = {
  id: string;
  subject: CorrectionSubject;
  before: string | null;
  proposed: string;
  grounds: string;
  url: string | null;
  requestedOn: string;
  dueOn: string;
  state: CorrectionState;
  decision: string | null;
  decidedOn: string | null;
};
export type Recorded = {
  id: string;
  kind: EvidenceKind;
  statement: string;
  source: string;
  url: string | null;
  observedOn: string | null;
  compiledOn: string | null;
};
export type EnterpriseRecordResult = {
  enterpriseRecord: {
    name: string;
    legalName: string | null;
    englishName: string | null;
    uscc: string | null;
    stockCode: string | null;
    formerNames: string[];
    regionName: string | null;
    note: string | null;
    validUntil: string;
    facts: Recorded[];
    corrections: OwnCorrection[];
  } | null;
};
export const EnterpriseRecord: Operation<EnterpriseRecordResult, EnterpriseRecordVariables> = {
  id: 'sha256:e5d1056023ce257e206820c249f2210c5926accaf82f5158d1f17cdc5c9fa281',
  name: 'EnterpriseRecord',
};
