// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { CheckItem, CheckResult, OpportunityState, OpportunityVisibility } from './enums';

export interface ParkOpportunityVariables {
  id: string;
}
export type Answered = {
  id: string;
  question: string | null;
  answer: string | null;
  answeredOn: string | null;
};
export type Open = {
  id: string;
  asked: string | null;
  askedOn: string | null;
};
export type ParkOpportunityResult = {
  opportunity: {
    id: string;
    state: OpportunityState;
    publishedOn: string | null;
    park: {
      code: string;
    };
    chain: {
      code: string;
      name: string;
    };
    segment: {
      code: string;
      name: string;
    } | null;
    title: string;
    description: string | null;
    conditions: string | null;
    offers: string | null;
    desk: string | null;
    minimumAreaSquareMetres: number | null;
    maximumAreaSquareMetres: number | null;
    visibility: OpportunityVisibility;
    deadline: string | null;
    anchors: ({
      name: string;
      enterprise: {
        key: string;
      } | null;
    })[];
    revision: {
      chain: {
        code: string;
        name: string;
      };
      segment: {
        code: string;
        name: string;
      } | null;
      title: string;
      description: string | null;
      conditions: string | null;
      offers: string | null;
      desk: string | null;
      minimumAreaSquareMetres: number | null;
      maximumAreaSquareMetres: number | null;
      visibility: OpportunityVisibility;
      deadline: string | null;
      anchors: ({
        name: string;
        enterprise: {
          key: string;
        } | null;
      })[];
    } | null;
    checks: {
      item: CheckItem;
      result: CheckResult;
      message: string;
    }[] | null;
    openQuestions: Open[] | null;
    answers: Answered[];
    chambers: {
      key: string;
      name: string;
    }[] | null;
    regions: {
      adcode: string;
      name: string;
    }[] | null;
  } | null;
};
export const ParkOpportunity: Operation<ParkOpportunityResult, ParkOpportunityVariables> = {
  id: 'sha256:0f2eca5cd4565cab81fad45f5fec5cb5f1b02180ead3bfecc8a16120592d6d50',
  name: 'ParkOpportunity',
};
