import type { ActionState, Perspective } from '../../graphql/generated.js';

/** What people say of an action while it goes on. */
export const openStates = ['NOT_STARTED', 'UNDER_WAY', 'AT_RISK', 'BLOCKED'] as const satisfies ActionState[];

/** Who can have been involved in something. */
export const perspectives = [
  'SERVICE_USER',
  'CARER',
  'FAMILY_FRIEND',
  'STAFF',
  'COMMUNITY_PARTNER',
  'RESEARCHER',
] as const satisfies Perspective[];
