import type { Role } from '../api/operations/enums';
import type { ScopeInput } from '../api/operations/inputs';
import type { FieldSpec, Typed } from '../parts/Form';
import { roleName } from '../shell/roles';
import type { ParkChoice } from '../shell/session';
import { words } from './words';

const ROLES: readonly Role[] = ['PARK_TEAM', 'CHAMBER', 'ZONE_ADMINISTRATOR', 'AUDITOR'];

/** The fields that say for which role, and for which park or chamber. */
export function scopeFields(parks: readonly ParkChoice[], chambers: readonly { key: string; name: string }[], role: Role): FieldSpec[] {
  return [
    { name: 'role', label: words.role, type: 'select', required: true, options: ROLES.map((one) => [one, roleName(one)] as const) },
    ...(role === 'PARK_TEAM'
      ? [{ name: 'park', label: words.park, type: 'select' as const, required: true, options: parks.map((one) => [one.code, one.name] as const) }]
      : []),
    ...(role === 'CHAMBER'
      ? [{ name: 'chamber', label: words.chamber, type: 'select' as const, required: true, options: chambers.map((one) => [one.key, one.name] as const) }]
      : []),
  ];
}

export function roleOf(typed: Typed): Role {
  return ROLES.find((role) => role === typed.role) ?? 'PARK_TEAM';
}

export function scopeOf(typed: Typed): ScopeInput {
  const role = roleOf(typed);
  return {
    role,
    ...(role === 'PARK_TEAM' ? { park: typed.park } : {}),
    ...(role === 'CHAMBER' ? { chamber: typed.chamber } : {}),
  };
}
