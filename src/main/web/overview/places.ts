import type { DistrictMapResult } from '../api/operations/districtMap';
import type { PresenceState } from '../api/operations/enums';

/** A region by its centre. */
export interface Centre {
  readonly adcode: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** A plant of an anchor (链主), as precise as its source names the place. */
export interface Plant {
  readonly anchor: string;
  readonly key: string;
  readonly place: string;
  /** Null where the source names no district or city. */
  readonly at: Centre | null;
  readonly state: PresenceState | null;
  readonly products: readonly string[];
}

interface Located {
  adcode: string;
  name: string;
  longitude: number | null;
  latitude: number | null;
}

const EARTH_KM = 6371;
const RADIAN = Math.PI / 180;

/** The centre of a region, where its source has one. */
export function centre(region: Located): Centre | null {
  const { adcode, name, longitude, latitude } = region;
  return longitude === null || latitude === null ? null : { adcode, name, longitude, latitude };
}

/** Kilometres between two centres, along the great circle. */
export function kilometres(one: Centre, other: Centre) {
  const north = (other.latitude - one.latitude) * RADIAN;
  const east = (other.longitude - one.longitude) * RADIAN;
  const square = Math.sin(north / 2) ** 2 + Math.cos(one.latitude * RADIAN) * Math.cos(other.latitude * RADIAN) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(square));
}

/** As far as the centres of districts tell: to 5 km, beyond 100 km to 10. */
export function rounded(distance: number) {
  const step = distance < 100 ? 5 : 10;
  return Math.max(step, Math.round(distance / step) * step);
}

/** The plants of all parks' anchors that are not closed, each once. */
export function plants(result: DistrictMapResult): Plant[] {
  const found = new Map<string, Plant>();
  for (const anchor of (result.zone?.parks ?? []).flatMap((park) => park.anchors)) {
    for (const presence of anchor.enterprise?.presences ?? []) {
      const { place } = presence;
      if (presence.kind === 'PLANT' && presence.state !== 'CLOSED' && place.__typename === 'Region') {
        const key = anchor.enterprise?.key ?? '';
        // A province, or a municipality as a whole, is no place to measure from.
        const at = place.adcode.endsWith('0000') ? null : centre(place);
        found.set(`${key} ${place.adcode} ${presence.products.join()}`, { anchor: anchor.name, key, place: nameOf(place), at, state: presence.state, products: presence.products });
      }
    }
  }
  return [...found.values()];
}

interface Named {
  name: string;
  parent: { name: string; parent: { name: string } | null } | null;
}

/** With the province, or the city where it has a name of its own. */
function nameOf({ name, parent }: Named) {
  const above = parent?.name === '市辖区' ? parent.parent?.name : parent?.name;
  return (above ?? '') + name;
}
