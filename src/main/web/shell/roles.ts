import type { Role } from '../api/operations/enums';
import { wording } from '../words';

const names = wording({
  ZONE_ADMINISTRATOR: ['经开区管理员', 'Zone administrator'],
  PARK_TEAM: ['园区招商', 'Park team'],
  CHAMBER: ['商会', 'Chamber'],
  AUDITOR: ['审计', 'Auditor'],
});

export function roleName(role: Role) {
  return names[role];
}
