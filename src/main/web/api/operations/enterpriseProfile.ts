// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { EnterpriseKind, EvidenceCertainty, EvidenceGrade, EvidenceKind, GapState, InvestmentKind, LabelType, PresenceKind, PresenceState, SignalKind } from './enums';

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
export type Proof = {
  id: string;
  kind: EvidenceKind;
  grade: EvidenceGrade;
  source: string;
  url: string | null;
  observedOn: string | null;
  certainty: EvidenceCertainty;
  note: string | null;
  path: ({
    __typename: 'AnchorEnterprise' | 'Chamber' | 'IndustryChain' | 'LiaisonOffice' | 'Park' | 'Product' | 'Region' | 'Zone';
    name: string;
  } | {
    __typename: 'ApiToken' | 'AuditEvent' | 'Evidence' | 'Figure' | 'Lead' | 'Member' | 'Opportunity' | 'Referral' | 'Signal' | 'Site' | 'User' | 'WeightSet';
  } | {
    __typename: 'ChainSegment';
    code: string;
    name: string;
  } | {
    __typename: 'Enterprise';
    key: string;
    name: string;
  })[];
};
export type Trade = {
  node: {
    key: string;
    name: string;
  };
  supplies: ({
    product: string;
    tier: number | null;
    since: string | null;
    until: string | null;
    unsplit: boolean;
    evidence: Proof;
  })[];
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
    investors: ({
      kind: InvestmentKind | null;
      share: number | null;
      investor: {
        key: string;
        name: string;
      };
      evidence: Proof;
    })[];
    investments: ({
      kind: InvestmentKind | null;
      share: number | null;
      investee: {
        key: string;
        name: string;
      };
      evidence: Proof;
    })[];
    customers: {
      pageInfo: {
        hasNextPage: boolean;
      };
      edges: (Trade | null)[] | null;
    };
    suppliers: {
      pageInfo: {
        hasNextPage: boolean;
      };
      edges: (Trade | null)[] | null;
    };
  } | null;
};
export const EnterpriseProfile: Operation<EnterpriseProfileResult, EnterpriseProfileVariables> = {
  id: 'sha256:42224d4dd9ffa902b49012cbccfa552c6df4fefd3c71110aaf844e118a9c0d6f',
  name: 'EnterpriseProfile',
};
