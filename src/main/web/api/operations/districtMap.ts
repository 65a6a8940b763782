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
                parent: {
                  name: string;
                } | null;
              } | null;
            };
          })[];
        } | null;
      })[];
    })[];
  } | null;
};
export const DistrictMap: Operation<DistrictMapResult, DistrictMapVariables> = {
  id: 'sha256:9dc9546aa81f50d2c40a963b26d35ea83396521ec7f174db64d36f2e6e52760f',
  name: 'DistrictMap',
};
