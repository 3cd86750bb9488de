import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import {
  peoplePolicy,
  refuseIfLast,
  refuseUnlessStillAdmin,
  takeTurn,
  viewingMember,
  withdrawInvitationsOf,
  type Member,
  type RoleName,
} from '#people';
import { ErrorCode, invalid, load, notFound, query, readInput, text } from '#platform';
import { REASON_MAX } from './group-words.js';
import { roleAppointed } from './groups.activity.js';
import { settingsById } from './groups.loaders.js';
import { present, presentOrSuspended } from './present.js';
import type { AppointInput, DismissInput } from './team.inputs.js';

interface Appointment {
  memberId: string;
  role: RoleName;
  groupId: string | null;
}

const { authorize } = peoplePolicy;

/** Who does what in the community. Acts on the next request of whom it concerns. */
@Injectable()
export class Duties {
  constructor(private readonly activity: Activity) {}

  async appoint(input: AppointInput): Promise<Member> {
    const { id: actorId } = viewingMember();
    authorize('role.appoint', null);
    const { reason } = readInput(input, { reason: text(REASON_MAX, 0) });
    const duty = dutyIn(input);
    await takeTurn();
    await refuseUnlessStillAdmin(actorId);
    const member = await present(duty.memberId);
    if (duty.groupId && !(await load(settingsById, duty.groupId))) throw notFound();
    const isNew = await give(duty, actorId);
    if (!isNew) return member;
    await this.trace('role.appointed', duty, reason);
    if (duty.groupId)
      await this.activity.announce(roleAppointed, { actorId, groupId: duty.groupId, told: [member.id] });
    return member;
  }

  async dismiss(input: DismissInput): Promise<Member> {
    const { id: actorId } = viewingMember();
    authorize('role.dismiss', null);
    const { reason } = readInput(input, { reason: text(REASON_MAX) });
    const duty = dutyIn(input);
    await takeTurn();
    await refuseUnlessStillAdmin(actorId);
    const member = await presentOrSuspended(duty.memberId);
    await refuseIfLast(member.id, duty);
    const [ended] = await query(sql`
      delete from appointment
       where member_id = ${duty.memberId} and role = ${duty.role}
         and group_id is not distinct from ${duty.groupId}::uuid returning role`);
    if (!ended) return member;
    await this.trace('role.dismissed', duty, reason);
    if (duty.role === 'admin') await withdrawInvitationsOf(member.id);
    return member;
  }

  private async trace(kind: string, { memberId, role, groupId }: Appointment, reason: string): Promise<void> {
    const subject = { kind: 'member', id: memberId };
    await this.activity.trace(kind, viewingMember(), { subject, reason, details: { role, groupId } });
  }
}

/** @throws AppError INVALID for a role that is not given here, or that has a group too many or too few */
function dutyIn({ memberId, role, groupId = null }: AppointInput): Appointment {
  if (role === 'coordinator') throw invalid([{ field: 'role', code: ErrorCode.BAD_CHOICE }]);
  const ofGroup = role === 'champion' || role === 'deputy';
  if (ofGroup !== Boolean(groupId)) throw invalid([{ field: 'groupId', code: ErrorCode.BAD_CHOICE }]);
  return { memberId: memberId.toLowerCase(), role, groupId: groupId?.toLowerCase() || null };
}

/**
 * Also to who may not read the group: only that would tell the admin their perspective.
 * @returns whether they didn't have it before
 */
async function give({ memberId, role, groupId }: Appointment, by: string): Promise<boolean> {
  const [given] = await query(sql`
    insert into appointment (member_id, role, group_id, appointed_by)
    values (${memberId}, ${role}, ${groupId}, ${by}) on conflict do nothing returning role`);
  if (!groupId) return given !== undefined;
  // A champion is no deputy of the same group; both are in it.
  await query(sql`
    delete from appointment where member_id = ${memberId} and group_id = ${groupId} and role <> ${role}`);
  await query(sql`
    insert into group_member (group_id, member_id) values (${groupId}, ${memberId}) on conflict do nothing`);
  return given !== undefined;
}
