// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { OpportunityState, OpportunityVisibility } from './enums';

export interface ParkSeesNeedVariables {
  id: string;
}
export type SeenAnswer = {
  id: string;
  question: string | null;
  answer: string | null;
  answeredOn: string | null;
  askedOn: string | null;
  asked: string | null;
};
export type ParkSeesNeedResult = {
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
    answers: SeenAnswer[];
    ownQuestions: SeenAnswer[];
    referralAllowance: {
      open: number;
      maximum: number;
    } | null;
  } | null;
};
export const ParkSeesNeed: Operation<ParkSeesNeedResult, ParkSeesNeedVariables> = {
  id: 'sha256:3bfdef930b654f70d53070b7f3ade917fca42bb8996b65cf77ceec52281052d2',
  name: 'ParkSeesNeed',
};
