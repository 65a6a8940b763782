// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ConsentGiver, LeadFeature, MatchConditionName, MemberConsent, OpportunityState, OpportunityVisibility } from './enums';

export interface OpportunityDetailVariables {
  id: string;
  chamber: boolean;
}
export type Asked = {
  id: string;
  question: string | null;
  answer: string | null;
  answeredOn: string | null;
  askedOn: string | null;
  asked: string | null;
};
export type Match = {
  microPoints: number;
  maximumMicroPoints: number;
  segment: {
    name: string;
  };
  member: {
    id: string;
    consent: MemberConsent;
    consentOn: string | null;
    consentBy: ConsentGiver | null;
  };
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
  reasons: ({
    feature: LeadFeature;
    microPoints: number;
    maximumMicroPoints: number;
    statement: string;
    evidence: ({
      source: string;
      url: string | null;
      observedOn: string | null;
    })[];
  })[];
  conditions: ({
    name: MatchConditionName;
    met: boolean | null;
    statement: string;
  })[];
};
export type OpportunityDetailResult = {
  opportunity: {
    id: string;
    title: string;
    state: OpportunityState;
    visibility: OpportunityVisibility;
    sample: boolean;
    isFollowed: boolean;
    publishedOn: string | null;
    deadline: string | null;
    description: string | null;
    conditions: string | null;
    offers: string | null;
    desk: string | null;
    minimumAreaSquareMetres: number | null;
    maximumAreaSquareMetres: number | null;
    park: {
      code: string;
      name: string;
    };
    chain: {
      code: string;
      name: string;
    };
    segment: {
      code: string;
      name: string;
      parent: {
        code: string;
        name: string;
      } | null;
    } | null;
    anchors: {
      name: string;
    }[];
    answers: Asked[];
    ownQuestions: Asked[];
    referralAllowance: {
      open: number;
      maximum: number;
    } | null;
    matchingMembers?: {
      totalCount: number;
      edges: ({
        node: Match;
      } | null)[] | null;
    } | null;
  } | null;
};
export const OpportunityDetail: Operation<OpportunityDetailResult, OpportunityDetailVariables> = {
  id: 'sha256:a4145622c592e6799f276ccbbb17934de068a7b2feba1826b91add90e6a5fa7b',
  name: 'OpportunityDetail',
};
