import { validate as isUuid } from 'uuid';
import sql, { raw, type Sql } from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { columnsOfJoined, entities, hydrate, notFound, query, queryOne, type Batch } from '#platform';
import { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';
import { visibleThreads } from './thread.queries.js';

/** So many answers are shown with the reply that they answer. */
export const CHILDREN_SHOWN = 200;
/** One more, to know whether there are others. Part of the text: PostgreSQL plans for it. */
const childrenLooked = raw(String(CHILDREN_SHOWN + 1));

/** Replies that the viewer may see, with their authors, in one statement. There is no other way to get a reply. */
export function visibleReplies(tail: Sql): Promise<Reply[]> {
  return entities(
    Reply,
    sql`select r.*, ${columnsOfJoined(Member, 'm')}
          from reply r
          join member m on m.tenant_id = r.tenant_id and m.id = r.author_id
          join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id
         where t.group_id = any(${viewingMember().visibleGroups}::uuid[]) ${tail}`,
    (reply, row) => {
      reply.author = hydrate(Member, row, 'm');
    },
  );
}

/** Those that answer no reply, or one that is gone. */
export const atTopLevel = sql`and (r.parent_id is null or not exists (
  select from reply p where p.tenant_id = r.tenant_id and p.id = r.parent_id))`;

/** Answers to replies that the caller has shown to be visible, oldest first; one more than is shown with them. */
export const childrenOfReply: Batch<Reply[]> = async (ids) => {
  const children = await visibleReplies(sql`
    and r.id in (
      select child.id from unnest(${ids}::uuid[]) as parent (id) cross join lateral (
        select c.id from reply c
         where c.tenant_id = current_tenant() and c.parent_id = parent.id
         order by c.created_at, c.id limit ${childrenLooked}) child)
    order by r.created_at, r.id`);
  return ids.map((id) => children.filter(({ parentId }) => parentId === id));
};

/**
 * The thread as it is now and stays until this operation is over: nobody closes, moves or hides it meanwhile.
 * @throws AppError NOT_FOUND where the viewer may not see it
 */
export async function heldThread(id: string): Promise<Thread> {
  if (!isUuid(id)) throw notFound();
  const hold = () => visibleThreads(sql`and t.id = ${id} for no key update of t`);
  const [thread] = await hold();
  if (thread) return thread;
  // One that moved to another group while this waited was joined to the group it came from: asked again, it is there.
  const [moved] = await hold();
  if (!moved) throw notFound();
  return moved;
}

type Written = Pick<
  Reply,
  'id' | 'authorId' | 'body' | 'language' | 'parentId' | 'quotedId' | 'quoted' | 'isUpdate' | 'mentions'
>;

/**
 * Inserts a reply to a thread that is held, counts it, and its author follows the thread. Its time is taken now, not when the operation began,
 * so that replies of a thread have the order in which they could be read.
 * @returns null where the id was taken
 */
export async function insertReply(thread: Thread, reply: Written): Promise<Reply | null> {
  const row = await queryOne<Record<string, unknown>>(sql`
    with posted as (
      insert into reply (id, thread_id, author_id, body, language, parent_id, quoted_id, quoted, is_update, mentions, created_at)
      values (${reply.id}, ${thread.id}, ${reply.authorId}, ${reply.body}, ${reply.language}, ${reply.parentId},
              ${reply.quotedId}, ${reply.quoted}, ${reply.isUpdate}, ${reply.mentions}::uuid[], clock_timestamp())
      on conflict do nothing returning *
    ), counted as (
      update thread t set reply_count = t.reply_count + 1, last_post_at = greatest(t.last_post_at, posted.created_at)
        from posted where t.tenant_id = posted.tenant_id and t.id = posted.thread_id
      returning t.reply_count, t.last_post_at
    ), followed as (
      insert into follow (member_id, subject_kind, subject_id) select author_id, 'thread', thread_id from posted
      on conflict do nothing
    )
    select posted.*, counted.reply_count, counted.last_post_at from posted cross join counted`);
  if (!row) return null;
  Object.assign(thread, { replyCount: row.reply_count, lastPostAt: row.last_post_at });
  return Object.assign(hydrate(Reply, row), { thread });
}

/** Puts a reply out of everybody’s sight. */
export const replyAway = (id: string, how: 'withdrawn' | 'hidden' | 'removed' | null): Promise<unknown> =>
  query(sql`select reply_away(${id}, ${how})`);

/** Whether the member has withdrawn this reply before. */
export async function wasWithdrawnBy(memberId: string, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const [row] = await query(sql`
    select from replies_under_care(array[${id}::uuid]) where author_id = ${memberId} and away = 'withdrawn'`);
  return row !== undefined;
}
