// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { AuditKind, AuditOutcome, Role } from './enums';
import type { AuditEventFilter } from './inputs';

export interface AuditVariables {
  first: number;
  after?: string | null;
  filter?: AuditEventFilter | null;
}
export type Event = {
  id: string;
  at: string;
  kind: AuditKind;
  outcome: AuditOutcome;
  action: string;
  subject: string | null;
  viewerName: string | null;
  role: Role | null;
  address: string | null;
  count: number;
};
export type AuditResult = {
  auditEvents: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
    };
    edges: ({
      node: Event;
    } | null)[] | null;
  } | null;
};
export const Audit: Operation<AuditResult, AuditVariables> = {
  id: 'sha256:6ecbff13946a88ae0c17357cfeda8555bbd414c6bce0c4ae1a6891891f851231',
  name: 'Audit',
};
