import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity, type FactKind } from '#activity';
import { peoplePolicy, viewingMember } from '#people';
import { AppError, ErrorCode, invalid, isDay, query, queryOne } from '#platform';
import { breakCovered, breakEnded, breakOver, breakTaken } from './groups.activity.js';
import { adminsAtHand, carersOf } from './present.js';

type ToldOfGroup = { actorId: string; groupId: string; told: string[] };
type ToldOfMember = { actorId: string; told: string[] };

/** Duties, role and mail rest at once, and come back as they were. Nobody asks why. */
@Injectable()
export class Breaks {
  constructor(private readonly activity: Activity) {}

  async take(until: string | null): Promise<void> {
    const { id } = viewingMember();
    peoplePolicy.authorize('member.take-a-break', null);
    const day = dayAhead(until);
    const since = await lockedSince(id);
    await query(sql`
      update member set on_break_since = coalesce(on_break_since, now()), on_break_until = ${day}::date
       where tenant_id = current_tenant() and id = ${id}`);
    if (!since) await this.tell(id, breakCovered, breakTaken);
  }

  async end(): Promise<void> {
    const { id } = viewingMember();
    if (!(await lockedSince(id))) throw new AppError(ErrorCode.NOT_ON_A_BREAK);
    await query(sql`
      update member set on_break_since = null, on_break_until = null
       where tenant_id = current_tenant() and id = ${id}`);
    await this.tell(id, breakOver, breakEnded);
  }

  /** Those who look after the same groups; the admins where there is nobody, and of what is no group's. */
  private async tell(
    actorId: string,
    toCarers: FactKind<ToldOfGroup>,
    toAdmins: FactKind<ToldOfMember>,
  ): Promise<void> {
    const duties = await query<{ group_id: string | null }>(sql`
      select distinct a.group_id from appointment a
        left join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
       where a.member_id = ${actorId} and g.closed_at is null`);
    let concernsAdmins = false;
    for (const { group_id: groupId } of duties) {
      const told = groupId ? await carersOf(groupId, actorId) : [];
      if (groupId && told.length > 0) await this.activity.announce(toCarers, { actorId, groupId, told });
      else concernsAdmins = true;
    }
    if (concernsAdmins)
      await this.activity.announce(toAdmins, { actorId, told: await adminsAtHand(actorId) });
  }
}

/** @throws AppError INVALID unless it is a day to come */
function dayAhead(until: string | null): string | null {
  const day = until?.trim() || null;
  if (day === null) return null;
  const real = isDay(day) && day >= new Date().toISOString().slice(0, 10);
  if (!real) throw invalid([{ field: 'until', code: ErrorCode.BAD_DATE }]);
  return day;
}

async function lockedSince(id: string): Promise<Date | null> {
  const row = await queryOne<{ since: Date | null }>(sql`
    select on_break_since as since from member
     where tenant_id = current_tenant() and id = ${id} for no key update`);
  return row!.since;
}
