// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { PartnershipDeleteInput } from './inputs';

export interface PagePartnershipDeleteVariables {
  input: PartnershipDeleteInput;
}
export type PagePartnershipDeleteResult = {
  partnershipDelete: {
    __typename: 'PartnershipDeleted';
    chamber: {
      key: string;
    };
  } | null;
};
export const PagePartnershipDelete: Operation<PagePartnershipDeleteResult, PagePartnershipDeleteVariables> = {
  id: 'sha256:f11f0a4f1b0ec9258c76cfcd25086278335941cdb02f9f2813746d6e0cc78b1d',
  name: 'PagePartnershipDelete',
};
