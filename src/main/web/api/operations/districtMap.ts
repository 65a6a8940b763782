// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.
import type { Operation } from '../operation';
import type { PresenceKind, PresenceState } from './enums';

export interface DistrictMapVariables {
  zone: string;
  parent: string;
}
export type DistrictMapResult = {
  regions: ({
    adcode: string;
    name: string;
    longitude: number | null;
    latitude: number | null;
  })[];
  zone: {
    parks: ({
      anchors: ({
        name: string;
        enterprise: {
          key: string;
          presences: ({
            kind: PresenceKind | null;
            state: PresenceState | null;
            products: string[];
            place: {
              __typename: 'Park' | 'Zone';
            } | {
              __typename: 'Region';
              adcode: string;
              name: string;
              longitude: number | null;
              latitude: number | null;
              parent: {
                name: string;
              } | null;
            };
          })[];
        } | null;
      })[];
    })[];
  } | null;
};
export const DistrictMap: Operation<DistrictMapResult, DistrictMapVariables> = {
  id: 'sha256:0ed314692d653c899273b73fdab0ccced7465a2f0d3b1b74039beecd7b29e593',
  name: 'DistrictMap',
};
