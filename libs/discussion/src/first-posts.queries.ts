import sql, { type Sql } from 'sql-template-tag';
import type { DigestWindow } from '#activity';
import { query } from '#platform';

/** What a newcomer wrote first. */
export interface FirstPost {
  threadId: string;
  /** null: they started the thread. */
  replyId: string | null;
  groupId: string;
  authorId: string;
  author: string;
  at: Date;
}

/**
 * The first that somebody wrote in one of these groups, who had written nothing there before nor in any group that
 * everybody reads. What they wrote in other groups makes no difference, or a name that is missing would tell of it.
 */
export const firstPostsIn = (groupIds: readonly string[], window: DigestWindow): Promise<FirstPost[]> =>
  query<FirstPost>(sql`
    with post as (
      select t.author_id, t.group_id, t.id as thread_id, null::uuid as reply_id, t.created_at
        from thread t where ${isWithin(sql`t`, window)}
      union all
      select r.author_id, t.group_id, t.id, r.id, r.created_at
        from reply r join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id
       where ${isWithin(sql`r`, window)}
    ), first as (
      select distinct on (author_id, group_id) * from post
       where group_id = any(${groupIds}::uuid[]) order by author_id, group_id, created_at
    )
    select p.thread_id as "threadId", p.reply_id as "replyId", p.group_id as "groupId", p.created_at as at,
           m.id as "authorId", m.display_name as author
      from first p
      join member m on m.tenant_id = current_tenant() and m.id = p.author_id
     where m.left_at is null and m.suspended_at is null
       and not exists (
         select from thread t join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
          where t.tenant_id = current_tenant() and t.author_id = p.author_id and t.created_at < p.created_at
            and ${countsAsEarlier})
       and not exists (
         select from reply r
           join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id
           join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
          where r.tenant_id = current_tenant() and r.author_id = p.author_id and r.created_at < p.created_at
            and ${countsAsEarlier})
     order by p.created_at desc, p.author_id`);

const isWithin = (post: Sql, { from, to }: DigestWindow): Sql =>
  sql`${post}.tenant_id = current_tenant() and ${post}.created_at >= ${from} and ${post}.created_at < ${to}`;

const countsAsEarlier = sql`
  (g.id = p.group_id or (g.access = 'open' and not g.without_staff and cardinality(g.perspectives) = 0))`;
