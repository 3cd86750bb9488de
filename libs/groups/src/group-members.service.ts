import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import {
  Groups,
  Member,
  peoplePolicy,
  refuseIfLast,
  refuseUnlessStillAnswering,
  takeTurn,
  viewingMember,
} from '#people';
import {
  AppError,
  entities,
  ErrorCode,
  forbidden,
  load,
  notFound,
  pageOf,
  query,
  rangeOf,
  readInput,
  text,
  type Page,
  type PageArgs,
} from '#platform';
import type { GroupSettings } from './group-settings.entity.js';
import { REASON_MAX } from './group-words.js';
import { groupMemberInvited } from './groups.activity.js';
import type { InviteToGroupInput, RemoveFromGroupInput } from './groups.inputs.js';
import { settingsById } from './groups.loaders.js';
import { present, presentOrSuspended } from './present.js';

const { authorize, can } = peoplePolicy;

/** Who is in a group. An open one has everybody in it; its list is those who look after it. */
@Injectable()
export class GroupMembers {
  constructor(
    private readonly groups: Groups,
    private readonly follows: Follows,
    private readonly activity: Activity,
  ) {}

  async of({ id }: { id: string }, page: PageArgs): Promise<Page<Member>> {
    viewingMember();
    authorize('group.see-members', { id });
    const { limit, after } = rangeOf(page);
    const from = after
      ? sql`and (gm.joined_at, m.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const joined = new Map<string, Date>();
    const members = await entities(
      Member,
      sql`
      select m.*, gm.joined_at as came_in_at from group_member gm
        join member m on m.tenant_id = gm.tenant_id and m.id = gm.member_id
       where gm.group_id = ${id} and m.left_at is null ${from} order by gm.joined_at, m.id limit ${limit}`,
      (member, row) => joined.set(member.id, row.came_in_at as Date),
    );
    return pageOf(members, page, (member) => [joined.get(member.id)!, member.id]);
  }

  /** Also who may not read the group: a refusal would tell their perspective. */
  async invite(input: InviteToGroupInput): Promise<Member> {
    const actor = viewingMember();
    await takeTurn();
    const group = await roomFor('group.invite', input.groupId);
    const member = await present(input.memberId);
    if (group.access === 'open') throw new AppError(ErrorCode.ALREADY_MEMBER);
    const [added] = await query(sql`
      insert into group_member (group_id, member_id) values (${group.id}, ${member.id})
      on conflict do nothing returning member_id`);
    if (!added) return member;
    // Who has asked in the meantime needs no other answer.
    await query(sql`
      update group_request set decision = 'accepted', decided_at = now(), decided_by = ${actor.id}
       where group_id = ${group.id} and member_id = ${member.id} and decided_at is null`);
    await this.activity.announce(groupMemberInvited, {
      actorId: actor.id,
      groupId: group.id,
      told: [member.id],
    });
    await this.trace('group-member.invited', group, member.id);
    return member;
  }

  async remove(input: RemoveFromGroupInput): Promise<Member> {
    viewingMember();
    await takeTurn();
    const group = await roomFor('group.remove-member', input.groupId);
    const { reason } = readInput(input, { reason: text(REASON_MAX) });
    const member = await presentOrSuspended(input.memberId);
    // Who looks after it is an admin's to dismiss first.
    const [duty] = await query(sql`
      select role from appointment where group_id = ${group.id} and member_id = ${member.id}`);
    if (duty) throw forbidden();
    const [removed] = await query(sql`
      delete from group_member where group_id = ${group.id} and member_id = ${member.id} returning member_id`);
    if (removed) await this.trace('group-member.removed', group, member.id, reason);
    return member;
  }

  /** With what they did there. @throws AppError LAST_CHAMPION */
  async leave(groupId: string): Promise<void> {
    const { id } = viewingMember();
    const group = await this.groups.visibleTo(groupId);
    authorize('group.leave', group);
    await refuseIfLast(id, { role: 'champion', groupId: group.id });
    const ended = await query<{ role: string }>(sql`
      delete from appointment where group_id = ${group.id} and member_id = ${id} returning role`);
    await query(sql`delete from group_member where group_id = ${group.id} and member_id = ${id}`);
    await this.follows.unfollow(id, { kind: 'group', id: group.id });
    for (const { role } of ended)
      await this.activity.trace('role.dismissed', viewingMember(), {
        subject: { kind: 'member', id },
        details: { role, groupId: group.id },
      });
  }

  private async trace(kind: string, { id }: GroupSettings, memberId: string, reason = ''): Promise<void> {
    const subject = { kind: 'member', id: memberId };
    await this.activity.trace(kind, viewingMember(), { subject, reason, details: { groupId: id } });
  }
}

/** @throws AppError FORBIDDEN in a group the viewer sees, NOT_FOUND in any other */
async function roomFor(action: 'group.invite' | 'group.remove-member', id: string): Promise<GroupSettings> {
  const { id: actorId, visibleGroups } = viewingMember();
  const group = await load(settingsById, id.toLowerCase());
  if (!group || !can(action, group))
    throw group && visibleGroups.includes(group.id) ? forbidden() : notFound();
  await refuseUnlessStillAnswering(actorId, group.id);
  return group;
}
