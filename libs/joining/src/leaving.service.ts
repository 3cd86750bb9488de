import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Member, peoplePolicy, refuseIfLast, suspend, viewingMember, withdrawInvitationsOf } from '#people';
import { entities, forbidden, notFound, query, readInput, text } from '#platform';
import type { LiftSuspensionInput, SuspendMemberInput } from './joining.inputs.js';
import { layDownDuties } from './membership.js';

const REASON_MAX = 500;

/** Going, and being made to go. What somebody wrote stays. */
@Injectable()
export class Leaving {
  constructor(private readonly activity: Activity) {}

  /** @throws AppError LAST_ADMIN, LAST_CHAMPION */
  async leave(reasonGiven: string | null | undefined): Promise<void> {
    const member = viewingMember();
    const { id, roles } = member;
    peoplePolicy.authorize('member.leave', { memberId: id, roles });
    const { reason } = readInput({ reason: reasonGiven ?? '' }, { reason: text(REASON_MAX, 0) });
    await refuseIfLast(id);
    await this.trace('member.left', id, reason);
    await layDownDuties(id);
    await withdrawInvitationsOf(id);
    await query(sql`
      update member
         set left_at = now(), perspective = null, perspective_words = null, perspective_consented_at = null,
             on_break_since = null, on_break_until = null
       where tenant_id = current_tenant() and id = ${id}`);
  }

  /** Their duties rest until it is lifted. @throws AppError LAST_ADMIN */
  async suspend(input: SuspendMemberInput): Promise<Member> {
    const admin = viewingMember();
    const member = await somebody(input.memberId);
    peoplePolicy.authorize('people.suspend', { memberId: member.id, roles: [] });
    if (member.id === admin.id) throw forbidden();
    const { reason } = readInput({ reason: input.reason }, { reason: text(REASON_MAX) });
    if (await suspend(member.id, admin.id)) await this.trace('member.suspended', member.id, reason);
    return member;
  }

  async lift(input: LiftSuspensionInput): Promise<Member> {
    viewingMember();
    const member = await somebody(input.memberId);
    peoplePolicy.authorize('people.suspend', { memberId: member.id, roles: [] });
    const { reason } = readInput({ reason: input.reason ?? '' }, { reason: text(REASON_MAX, 0) });
    const [lifted] = await query(sql`
      update member set suspended_at = null
       where tenant_id = current_tenant() and id = ${member.id} and suspended_at is not null returning id`);
    if (lifted) await this.trace('member.reinstated', member.id, reason);
    return member;
  }

  private trace(kind: string, memberId: string, reason: string): Promise<void> {
    return this.activity.trace(kind, viewingMember(), { subject: { kind: 'member', id: memberId }, reason });
  }
}

/** Somebody who has not left. @throws AppError NOT_FOUND */
async function somebody(id: string): Promise<Member> {
  const [member] = isUuid(id)
    ? await entities(
        Member,
        sql`select * from member where tenant_id = current_tenant() and id = ${id} and left_at is null`,
      )
    : [];
  if (!member) throw notFound();
  return member;
}
