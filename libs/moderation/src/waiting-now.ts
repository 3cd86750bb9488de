import sql from 'sql-template-tag';
import { query, queryOne } from '#platform';

/** What waits for somebody in the community that the unit of work is in. */
export interface Waiting {
  count: number;
  oldest: Date;
}

interface DueRow {
  account_id: string;
  member_id: string | null;
}

/**
 * Accounts that are to be reminded of what waited at a moment: those nearest to it, or whoever has taken it. Of what
 * nobody here may decide, the network coordinators: without a member’s id.
 */
export function dueSince(before: Date): Promise<DueRow[]> {
  return query<DueRow>(sql`
    select distinct m.account_id, m.id as member_id
      from moderation_case c cross join lateral case_moderators(c) near
      join member m on m.tenant_id = c.tenant_id and m.id = near.member_id
     where c.waits and c.waiting_since < ${before} and ${carries}
    union
    select n.account_id, null from network_role n
     where n.role = 'coordinator'
       and exists (select from moderation_case c
                    where c.waits and c.waiting_since < ${before} and ${nobodyMay})
       and not exists (select from member m where m.account_id = n.account_id)`);
}

/** As it is now. null where nothing waits any more. @param memberId null: what nobody here may decide */
export async function waitingFor(memberId: string | null): Promise<Waiting | null> {
  const row = await queryOne<{ count: number; oldest: Date | null }>(
    memberId
      ? sql`
        select count(*)::int as count, min(c.waiting_since) as oldest
          from moderation_case c cross join lateral case_moderators(c) near
         where c.waits and near.member_id = ${memberId} and ${carries}`
      : sql`
        select count(*)::int as count, min(c.waiting_since) as oldest
          from moderation_case c where c.waits and ${nobodyMay}`,
  );
  return row?.oldest ? { count: row.count, oldest: row.oldest } : null;
}

/** Who has taken it carries it alone, as long as they may. */
const carries = sql`
  case when exists (select from case_moderators(c) holder where holder.member_id = c.taken_by)
       then near.member_id = c.taken_by else near.told end`;

const nobodyMay = sql`not exists (select from case_moderators(c))`;
