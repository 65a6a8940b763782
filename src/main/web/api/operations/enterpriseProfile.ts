// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { EnterpriseKind, EvidenceCertainty, EvidenceGrade, GapState, InvestmentKind, LabelType, PresenceKind, PresenceState, SignalKind } from './enums';

export interface EnterpriseProfileVariables {
  key: string;
  staff: boolean;
}
export type Area = {
  adcode: string;
  name: string;
  parent: {
    adcode: string;
    name: string;
    parent: {
      adcode: string;
      name: string;
    } | null;
  } | null;
};
export type Origin = {
  grade: EvidenceGrade;
  source: string;
  url: string | null;
  observedOn: string | null;
  certainty: EvidenceCertainty;
  note: string | null;
};
export type EnterpriseProfileResult = {
  enterprise: {
    key: string;
    uscc: string | null;
    name: string;
    legalName: string | null;
    nameEn: string | null;
    stockCode: string | null;
    kind: EnterpriseKind;
    formerNames: string[];
    sample: boolean;
    note: string | null;
    region: Area | null;
    segments: ({
      code: string;
      name: string;
      state?: GapState | null;
      chain: {
        name: string;
      };
    })[];
    products: ({
      name: string;
      segment: {
        name: string;
      } | null;
    })[];
    labels: ({
      type: LabelType;
      batch: string | null;
      validFrom: string | null;
      validUntil: string | null;
      evidence: Origin;
    })[];
    signals: {
      kind: SignalKind;
      statement: string;
      evidence: Origin;
    }[];
    presences: ({
      kind: PresenceKind | null;
      state: PresenceState | null;
      products: string[];
      note: string | null;
      place: {
        __typename: 'Park' | 'Zone';
        name: string;
      } | {
        __typename: 'Region';
        name: string;
        parent: {
          name: string;
        } | null;
      };
      evidence: Origin;
    })[];
    parent: {
      key: string;
      name: string;
    } | null;
    subsidiaries: {
      key: string;
      name: string;
    }[];
    investors: ({
      kind: InvestmentKind | null;
      share: number | null;
      investor: {
        key: string;
        name: string;
      };
      evidence: Origin;
    })[];
    investments: ({
      kind: InvestmentKind | null;
      share: number | null;
      investee: {
        key: string;
        name: string;
      };
      evidence: Origin;
    })[];
    customers: {
      pageInfo: {
        hasNextPage: boolean;
      };
      edges: ({
        node: {
          key: string;
          name: string;
        };
      } | null)[] | null;
    };
    suppliers: {
      pageInfo: {
        hasNextPage: boolean;
      };
      edges: ({
        node: {
          key: string;
          name: string;
        };
      } | null)[] | null;
    };
  } | null;
};
export const EnterpriseProfile: Operation<EnterpriseProfileResult, EnterpriseProfileVariables> = {
  id: 'sha256:eedd157c06541faf763a16710062fac2726d7379ced27df7bea48786e9d11ae4',
  name: 'EnterpriseProfile',
};
