import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { entities, inOrder, query, type Batch } from '#platform';
import { visibleReplies } from './reply.queries.js';
import type { Reply } from './reply.entity.js';
import { Revision } from './revision.entity.js';
import type { Thread } from './thread.entity.js';
import { visibleThreads } from './thread.queries.js';

export const threadById: Batch<Thread> = async (ids) =>
  inOrder(
    ids,
    await visibleThreads(sql`and t.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

export const replyById: Batch<Reply> = async (ids) =>
  inOrder(
    ids,
    await visibleReplies(sql`and r.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

/** Earlier versions of posts that the caller has shown to be visible, newest first. */
export const revisionsOfPost: Batch<Revision[]> = async (ids) => {
  const revisions = await entities(
    Revision,
    sql`
    select * from revision where post_id = any(${ids}::uuid[]) order by written_at desc`,
  );
  return ids.map((id) => revisions.filter((revision) => revision.postId === id));
};

/** What came of practice changes that the caller has shown to be visible, oldest first, at most 200 of each. */
export const updatesOfThread: Batch<Reply[]> = async (ids) => {
  const updates = await visibleReplies(sql`
    and r.id in (
      select u.id from unnest(${ids}::uuid[]) as change (id) cross join lateral (
        select r.id from reply r
         where r.tenant_id = current_tenant() and r.thread_id = change.id and r.is_update
         order by r.created_at, r.id limit 200) u)
    order by r.created_at, r.id`);
  return ids.map((id) => updates.filter(({ threadId }) => threadId === id));
};

export const pinnedThreadsOfGroup: Batch<Thread[]> = async (ids) => {
  const pinned = await visibleThreads(
    sql`and t.group_id = any(${ids}::uuid[]) and t.pinned_at is not null order by t.pinned_at desc, t.id`,
  );
  return ids.map((id) => pinned.filter(({ groupId }) => groupId === id));
};

export const threadCountOfGroup: Batch<number> = async (ids) => {
  const rows = await query<{ group_id: string; threads: number }>(sql`
    select group_id, count(*)::int as threads from thread where group_id = any(${ids}::uuid[]) group by group_id`);
  return inOrder(ids, rows, (row) => row.group_id).map((row) => row?.threads ?? 0);
};
