import type { Group } from './group.entity.js';
import {
  admin,
  any,
  anybodySignedIn,
  definePolicy,
  looksAfter,
  member,
  memberUnderTheRules,
  networkCoordinator,
  type Rule,
} from './policy.js';
import type { RoleName } from './viewer.js';

/** Somebody as the object of an act: who, and what they are here. */
export interface Somebody {
  memberId: string;
  roles: RoleName[];
}

type Room = Pick<Group, 'id'>;

const themselves: Rule<Somebody> = (who, { memberId }) =>
  who.member?.id === memberId ? null : admin(who, null);

/** Who may do what with communities, groups, roles and people. */
export const peoplePolicy = definePolicy({
  'community.open': networkCoordinator,
  'community.update': admin,
  'community.publish-rules': admin,
  'community.answer-request': admin,
  'community.see-delivery': admin,
  'community.ask-to-join': anybodySignedIn,
  'group.create': admin,
  'group.update': admin,
  'group.ask-to-join': memberUnderTheRules,
  'group.answer-request': any<Room>(looksAfter, admin),
  'group.see-members': any<Room>(looksAfter, admin),
  'group.invite': any<Room>(looksAfter, admin),
  'group.remove-member': any<Room>(looksAfter, admin),
  'group.leave': member as Rule<Group>,
  'group.follow': member as Rule<Group>,
  'role.appoint': admin,
  'role.dismiss': admin,
  'role.see-team': admin,
  'people.invite': admin,
  'people.suspend': admin as Rule<Somebody>,
  'people.look-up': admin as Rule<Somebody>,
  'member.leave': themselves,
  'member.take-a-break': member,
  'audit.read': admin,
});
