import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Member, peoplePolicy, viewingMember } from '#people';
import { entities, limit, newId, notFound, queryOne, readInput, text } from '#platform';
import type { LookUpMemberInput } from './communities.inputs.js';

const REASON_MIN = 10;
const REASON_MAX = 500;

interface LookedUp {
  member: Member;
  email: string;
}

/** The one way from a member to their e-mail address, and it leaves a mark. */
@Injectable()
export class LookUps {
  constructor(private readonly activity: Activity) {}

  async lookUp(input: LookUpMemberInput): Promise<LookedUp> {
    const admin = viewingMember();
    peoplePolicy.authorize('people.look-up', { memberId: input.memberId, roles: [] });
    const { id, reason } = readInput(
      { id: input.id, reason: input.reason },
      { id: newId, reason: text(REASON_MAX, REASON_MIN) },
    );
    const found = await whoIs(input.memberId);
    if (!found) throw notFound();
    await limit({ purpose: 'look up a member', most: 30, minutes: 60 }, admin.id);
    const memberId = found.member.id;
    await this.activity.trace('member.looked-up', admin, {
      id,
      subject: { kind: 'member', id: memberId },
      reason,
      details: { memberId },
    });
    await mustBeTheSame(id, admin.id, memberId);
    return found;
  }
}

/** Of who has left, nobody here needs the address any more. */
async function whoIs(memberId: string): Promise<LookedUp | undefined> {
  if (!isUuid(memberId)) return undefined;
  let email = '';
  const [member] = await entities(
    Member,
    sql`select m.*, a.email from member m join account a on a.id = m.account_id
         where m.id = ${memberId} and m.left_at is null and m.tenant_id = current_tenant()`,
    (_, row) => (email = row.email as string),
  );
  return member && { member, email };
}

/** Sent again, it is the same look-up; any other needs its own place in the trail. */
async function mustBeTheSame(id: string, actorId: string, memberId: string): Promise<void> {
  const same = await queryOne(sql`
    select from fact where id = ${id} and kind = 'member.looked-up' and actor_id = ${actorId} and subject_id = ${memberId}`);
  if (!same) throw notFound();
}
