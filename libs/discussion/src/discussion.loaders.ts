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

export const threadCountOfGroup: Batch<number> = async (ids) => {
  const rows = await query<{ group_id: string; threads: number }>(sql`
    select group_id, count(*)::int as threads from thread where group_id = any(${ids}::uuid[]) group by group_id`);
  return inOrder(ids, rows, (row) => row.group_id).map((row) => row?.threads ?? 0);
};
