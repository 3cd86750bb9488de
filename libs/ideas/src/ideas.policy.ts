import {
  admin,
  all,
  any,
  definePolicy,
  looksAfter,
  mayPost,
  member,
  memberUnderTheRules,
  role,
  type Rule,
} from '#people';
import { ErrorCode } from '#platform';
import type { Idea } from './ideas/idea.entity.js';
import type { Workshop } from './workshops/workshop.entity.js';

/** Of one group, or null: of the whole community. */
type Room = Pick<Workshop, 'groupId'>;
type Led = Pick<Workshop, 'facilitatorIds'>;

const looksAfterRoom: Rule<Room> = (who, { groupId }) =>
  groupId === null ? championHere(who, null) : looksAfter(who, { id: groupId });

const championHere = any<unknown>(role('champion'), role('deputy'));

const inCharge = any<Room>(admin, role('lead'), looksAfterRoom);

const facilitates: Rule<Led> = (who, { facilitatorIds }) =>
  facilitatorIds.includes(who.member?.id ?? '') ? null : ErrorCode.FORBIDDEN;

const leads = any<Room & Led>(facilitates, inCharge);

const raiser: Rule<Pick<Idea, 'raisedBy'>> = (who, { raisedBy }) =>
  raisedBy === who.member?.id ? null : ErrorCode.FORBIDDEN;

const notTheRaiser: Rule<Pick<Idea, 'raisedBy'>> = (who, { raisedBy }) =>
  raisedBy === who.member?.id ? ErrorCode.FORBIDDEN : null;

/** Who may do what with workshops and ideas that they can see. */
export const ideasPolicy = definePolicy({
  'workshop.open': all<Room>(memberUnderTheRules, inCharge),
  'workshop.edit': all<Room & Led>(memberUnderTheRules, leads),
  'workshop.advance': all<Room & Led>(memberUnderTheRules, leads),
  'workshop.record-attendance': all<Room & Led>(memberUnderTheRules, leads),
  'workshop.enter-paper': all<Room & Led>(memberUnderTheRules, leads),
  'workshop.vote': memberUnderTheRules as Rule<Workshop>,
  'idea.propose': mayPost,
  'idea.propose-for-somebody': all<Led>(
    mayPost,
    any<Led>(facilitates, admin, role('lead'), role('champion'), role('deputy')),
  ),
  'idea.propose-while-merging': all<Room & Led>(mayPost, leads),
  'idea.edit': all<Idea>(mayPost, raiser),
  'idea.withdraw': all<Idea>(member, raiser),
  'idea.merge': all<Room & Led>(memberUnderTheRules, leads),
  'idea.answer': all<Room>(memberUnderTheRules, inCharge),
  'idea.report': all<Idea>(member, notTheRaiser),
  'idea.follow': member as Rule<Idea>,
});

export const { authorize, can } = ideasPolicy;
