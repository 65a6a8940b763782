// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { EvidenceCertainty, EvidenceGrade, EvidenceKind, FocusBasis, GapState, LabelType, LeadFeature, LeadLocality, PresenceKind, PresenceState, SignalKind } from './enums';
import type { LeadWeightsInput } from './inputs';

export interface LeadDetailVariables {
  id: string;
  weights?: LeadWeightsInput | null;
  weightSet?: string | null;
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
export type Reason = {
  feature: LeadFeature;
  microPoints: number;
  maximumMicroPoints: number;
  statement: string;
  evidence: Proof[];
};
export type LeadDetailResult = {
  lead: {
    id: string;
    rank: number;
    microPoints: number;
    locality: LeadLocality;
    focusBasis: FocusBasis;
    park: {
      code: string;
      name: string;
    };
    enterprise: {
      key: string;
      uscc: string | null;
      name: string;
      legalName: string | null;
      stockCode: string | null;
      sample: boolean;
      note: string | null;
      region: Area | null;
      products: ({
        name: string;
        segment: {
          name: string;
        } | null;
      })[];
      labels: ({
        type: LabelType;
        batch: string | null;
        validUntil: string | null;
      })[];
      signals: ({
        kind: SignalKind;
        statement: string;
        evidence: {
          observedOn: string | null;
          source: string;
          url: string | null;
        };
      })[];
      presences: ({
        kind: PresenceKind | null;
        state: PresenceState | null;
        products: string[];
        place: {
          __typename: 'Park' | 'Region' | 'Zone';
          name: string;
        };
      })[];
    };
    segment: {
      code: string;
      name: string;
      state: GapState | null;
      gap: {
        statement: string;
      } | null;
    };
    buyer: {
      name: string;
    } | null;
    wantedBy: {
      name: string;
    }[];
    groupMembers: {
      key: string;
      name: string;
    }[];
    change: {
      defaultRank: number | null;
      rankDifference: number | null;
      defaultMicroPoints: number;
      features: {
        feature: LeadFeature;
        microPoints: number;
        defaultMicroPoints: number;
        difference: number;
      }[];
    } | null;
    reasons: Reason[];
  } | null;
};
export const LeadDetail: Operation<LeadDetailResult, LeadDetailVariables> = {
  id: 'sha256:3238e4348f0dc9c9938a0069a9c919e0da4cd9c3134e524de1c5df0d6e0f3453',
  name: 'LeadDetail',
};
