import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SessionResult } from '../api/operations/session';
import type { Role } from '../api/operations/enums';

export type Viewer = NonNullable<SessionResult['viewer']>;
export type ParkChoice = SessionResult['zones'][number]['parks'][number];

/** Who is signed in, and the parks they may look at. */
export interface Session {
  readonly viewer: Viewer;
  readonly zone: { readonly code: string; readonly name: string };
  readonly parks: readonly ParkChoice[];
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) {
    throw new Error('No session');
  }
  return session;
}

/** The session of an answer; null where nobody is signed in. */
export function sessionOf(answer: SessionResult): Session | null {
  const zone = answer.zones[0];
  if (!answer.viewer || !zone) {
    return null;
  }
  const own = answer.viewer.park?.code;
  const parks = answer.zones.flatMap((one) => one.parks).filter((park) => !own || park.code === own);
  return { viewer: answer.viewer, zone, parks: seesLeads(answer.viewer.role) ? parks : [] };
}

export function seesLeads(role: Role) {
  return role !== 'CHAMBER';
}

export function administers(role: Role) {
  return role === 'ZONE_ADMINISTRATOR';
}

export function oversees(role: Role) {
  return administers(role) || role === 'AUDITOR';
}

/** Where work begins. */
export function home(session: Session) {
  const park = session.viewer.park;
  if (session.viewer.role === 'CHAMBER') {
    return '/board';
  }
  return park ? `/parks/${park.code}/leads` : '/overview';
}

/** The park that was looked at last, the own one, or the first. */
export function currentPark(session: Session): ParkChoice | undefined {
  const last = localStorage.getItem('lianzhao:park');
  return session.parks.find((park) => park.code === last) ?? session.parks[0];
}

export function rememberPark(code: string) {
  localStorage.setItem('lianzhao:park', code);
}
