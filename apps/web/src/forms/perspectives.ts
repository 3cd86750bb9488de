import type { Perspective } from '../graphql/generated.js';

/** What people can say of themselves. */
export const perspectives = [
  'STAFF',
  'SERVICE_USER',
  'CARER',
  'FAMILY_FRIEND',
  'COMMUNITY_PARTNER',
  'RESEARCHER',
  'OWN_WORDS',
] as const satisfies Perspective[];
