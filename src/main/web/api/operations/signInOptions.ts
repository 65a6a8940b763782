// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface SignInOptionsVariables {
}
export type SignInOptionsResult = {
  signInProviders: {
    name: string;
    address: string;
  }[];
};
export const SignInOptions: Operation<SignInOptionsResult, SignInOptionsVariables> = {
  id: 'sha256:19d4ea314dd204b0ea9698d70e481c34c242ac7b4bbe538c61f4738c0f348ae1',
  name: 'SignInOptions',
};
