// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { FocusBasis, Role } from './enums';

export interface SessionVariables {
}
export type SessionResult = {
  viewer: {
    name: string;
    role: Role;
    park: {
      code: string;
      name: string;
    } | null;
    chamber: {
      name: string;
    } | null;
  } | null;
  zones: {
    code: string;
    name: string;
    parks: {
      code: string;
      name: string;
      focuses: {
        basis: FocusBasis;
      }[];
    }[];
  }[];
};
export const Session: Operation<SessionResult, SessionVariables> = {
  id: 'sha256:69629324b076e0848c901860c1f68c64ec27e261f6c5df3e12b28e6da4342227',
  name: 'Session',
};
