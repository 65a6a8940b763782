// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface PageSignOutVariables {
}
export type PageSignOutResult = {
  signOut: {
    wasSignedIn: boolean;
  } | null;
};
export const PageSignOut: Operation<PageSignOutResult, PageSignOutVariables> = {
  id: 'sha256:3ecabdec5fd3723a108d1a06913a5f29e8baa3824ccbc3d7d899aa8166f3d49c',
  name: 'PageSignOut',
};
