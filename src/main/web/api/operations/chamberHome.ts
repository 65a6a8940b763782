// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface ChamberHomeVariables {
}
export type ChamberHomeResult = {
  all: {
    totalCount: number;
  };
  fresh: {
    totalCount: number;
  };
  fitting: {
    totalCount: number;
  };
  followed: {
    totalCount: number;
  };
  returned: {
    totalCount: number;
  };
  late: {
    totalCount: number;
  };
  members: {
    totalCount: number;
  } | null;
  viewer: {
    lastBoardVisit: string | null;
  } | null;
};
export const ChamberHome: Operation<ChamberHomeResult, ChamberHomeVariables> = {
  id: 'sha256:4746f3e7fb49e8ea93cf6bd273da26ea6cef513d5a631c647d87ed8d5246425d',
  name: 'ChamberHome',
};
