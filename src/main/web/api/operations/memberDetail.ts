// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { ConsentGiver, LeadFeature, MatchConditionName, MemberConsent } from './enums';

export interface MemberDetailVariables {
  id: string;
}
export type Fit = {
  microPoints: number;
  maximumMicroPoints: number;
  segment: {
    name: string;
  };
  opportunity: {
    id: string;
    title: string;
    sample: boolean;
    isNew: boolean;
    deadline: string | null;
    minimumAreaSquareMetres: number | null;
    maximumAreaSquareMetres: number | null;
    park: {
      name: string;
    };
    chain: {
      name: string;
    };
    segment: {
      name: string;
    } | null;
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
export type MemberDetailResult = {
  node: {
    __typename: 'AnchorEnterprise' | 'ApiToken' | 'AuditEvent' | 'ChainSegment' | 'Chamber' | 'Enterprise' | 'Evidence' | 'Figure' | 'IndustryChain' | 'Lead' | 'LiaisonOffice' | 'Opportunity' | 'Park' | 'Product' | 'Referral' | 'Region' | 'Signal' | 'Site' | 'User' | 'WeightSet' | 'Zone';
  } | {
    __typename: 'Member';
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
      enterprise: {
        key: string;
      } | null;
    };
    matchingOpportunities: {
      totalCount: number;
      edges: ({
        node: Fit;
      } | null)[] | null;
    };
  } | null;
};
export const MemberDetail: Operation<MemberDetailResult, MemberDetailVariables> = {
  id: 'sha256:472f4a93f558653be111210bdc8a7121d7e2dd50fab29e2682219ad20de45cd3',
  name: 'MemberDetail',
};
