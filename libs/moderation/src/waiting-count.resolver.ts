import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { viewer, ViewerNode } from '#people';
import { queryOne } from '#platform';
import { mine } from './case.queries.js';
import { can } from './moderation.policy.js';

/** More than that is said as “99+”. */
const MOST = 100;

@Resolver(() => ViewerNode)
export class WaitingCountResolver {
  /** Asked for by every page: of the others, nothing is asked of the database. */
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many reports wait for the viewer, 0 to 100; null for those who look after nothing here.',
  })
  async waitingReportCount(): Promise<number | null> {
    const { member } = viewer();
    if (!member || !can('report.see-duties', null)) return null;
    const row = await queryOne<{ count: number }>(sql`
      select count(*)::int as count
        from (select from moderation_case c
               where c.waits and (c.taken_by is null or c.taken_by = ${member.id}) and ${mine()}
               limit ${MOST}) waiting`);
    return row!.count;
  }
}
