// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { SignInInput } from './inputs';

export interface PageSignInVariables {
  input: SignInInput;
}
export type PageSignInResult = {
  signIn: {
    __typename: 'SignInRefused';
    message: string;
    retryAt: string | null;
  } | {
    __typename: 'SignedIn';
    expiresAt: string;
  };
};
export const PageSignIn: Operation<PageSignInResult, PageSignInVariables> = {
  id: 'sha256:a64f31d1a79f0f988bf007062d813ba89017e0359a6b5b40ccc65b0618b02832',
  name: 'PageSignIn',
};
