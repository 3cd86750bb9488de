import { registerEnumType } from '@nestjs/graphql';

export const Nation = { ENGLAND: 'england', WALES: 'wales' } as const;
export type Nation = (typeof Nation)[keyof typeof Nation];

export const GroupAccess = { OPEN: 'open', ON_REQUEST: 'on_request', CLOSED: 'closed' } as const;
export type GroupAccess = (typeof GroupAccess)[keyof typeof GroupAccess];

export const Role = {
  ADMIN: 'admin',
  LEAD: 'lead',
  CHAMPION: 'champion',
  DEPUTY: 'deputy',
  COORDINATOR: 'coordinator',
} as const;

export const Perspective = {
  STAFF: 'staff',
  SERVICE_USER: 'service_user',
  CARER: 'carer',
  FAMILY_FRIEND: 'family_friend',
  COMMUNITY_PARTNER: 'community_partner',
  RESEARCHER: 'researcher',
  OWN_WORDS: 'own_words',
} as const;

export const DigestFrequency = {
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  NEVER: 'never',
} as const;
export type DigestFrequency = (typeof DigestFrequency)[keyof typeof DigestFrequency];

export const MailContent = { FULL: 'full', TITLES: 'titles', NEWS: 'news' } as const;
export type MailContent = (typeof MailContent)[keyof typeof MailContent];

registerEnumType(MailContent, {
  name: 'MailContent',
  description:
    'The most that a digest says: titles and beginnings, titles alone, or only that there is news.',
});
registerEnumType(DigestFrequency, { name: 'DigestFrequency' });
registerEnumType(Nation, { name: 'Nation' });
registerEnumType(GroupAccess, { name: 'GroupAccess' });
registerEnumType(Role, { name: 'Role' });
registerEnumType(Perspective, { name: 'Perspective' });
