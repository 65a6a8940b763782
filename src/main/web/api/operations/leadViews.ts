// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';

export interface LeadViewsVariables {
}
export type LeadViewsResult = {
  viewer: {
    leadViews: {
      id: string;
      name: string;
      search: string;
      park: {
        code: string;
      };
    }[] | null;
  } | null;
};
export const LeadViews: Operation<LeadViewsResult, LeadViewsVariables> = {
  id: 'sha256:2a38ab507019048d0e383348cb87c91be848545921f8fc265ffe5ca75e1db8dc',
  name: 'LeadViews',
};
