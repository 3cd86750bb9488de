import { defineFact, type Occurrence } from '#activity';
import type { GroupRequest } from './group-request.entity.js';

/** What some members are told, and nobody else. */
interface Told {
  actorId: string;
  /** Ids of members. */
  told: string[];
}

const aboutGroup = ({ actorId, groupId, told }: Told & { groupId: string }): Occurrence => ({
  actorId,
  subject: { kind: 'group', id: groupId },
  groupId,
  placeIds: told,
  personal: true,
});

const aboutMember = ({ actorId, told }: Told): Occurrence => ({
  actorId,
  subject: { kind: 'member', id: actorId },
  groupId: null,
  placeIds: told,
  personal: true,
});

/** Not tied to the group: an admin answers, too, and who is turned away never sees it. */
const aboutRequest = ({ actorId, request, told }: Told & { request: GroupRequest }): Occurrence => ({
  actorId,
  subject: { kind: 'group-request', id: request.id },
  groupId: null,
  placeIds: told,
  personal: true,
});

export const groupRequestMade = defineFact('group-request.made', aboutRequest);
export const groupRequestAccepted = defineFact('group-request.accepted', aboutRequest);
export const groupRequestDeclined = defineFact('group-request.declined', aboutRequest);
export const groupMemberInvited = defineFact('group-member.invited', aboutGroup);
export const roleAppointed = defineFact('role.appointed', aboutGroup);
export const breakCovered = defineFact('break.covered', aboutGroup);
export const breakOver = defineFact('break.over', aboutGroup);
export const breakTaken = defineFact('break.taken', aboutMember);
export const breakEnded = defineFact('break.ended', aboutMember);
