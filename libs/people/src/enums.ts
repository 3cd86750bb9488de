import { registerEnumType } from '@nestjs/graphql';

export const Nation = { ENGLAND: 'england', WALES: 'wales' } as const;
export type Nation = (typeof Nation)[keyof typeof Nation];

export const GroupAccess = { OPEN: 'open', ON_REQUEST: 'on_request', CLOSED: 'closed' } as const;
export type GroupAccess = (typeof GroupAccess)[keyof typeof GroupAccess];

export const Role = {
  ADMIN: 'admin',
  LEAD: 'lead',
  CHAMPION: 'champion',
  COORDINATOR: 'coordinator',
} as const;

registerEnumType(Nation, { name: 'Nation' });
registerEnumType(GroupAccess, { name: 'GroupAccess' });
registerEnumType(Role, { name: 'Role' });
