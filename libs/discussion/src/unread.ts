import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import sql, { raw, type Sql } from 'sql-template-tag';
import { viewingMember } from '#people';
import { cursorOf, inOrder, query, queryOne, type Batch } from '#platform';

const MOST = 100;
/** Part of the text: PostgreSQL keeps a plan only if it can know how few rows are wanted. */
const most = raw(String(MOST));

@ObjectType({ description: 'What is new in a thread since the viewer was there.' })
export class Unread {
  @Field(() => Int, { description: 'Posts of others, 0 to 100; 100 means a hundred or more.' })
  count: number;

  @Field(() => ID, { nullable: true, description: 'The first reply among them.' })
  firstReplyId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor: replies after it begin where the first unread reply is; null: at the top.',
  })
  after: string | null;

  @Field(() => Date, { nullable: true, description: 'Up to when they have read it; null: never opened.' })
  since: Date | null;
}

interface UnreadRow {
  id: string;
  since: Date | null;
  opening: boolean;
  replies: number;
  first_id: string | null;
  before_at: Date | null;
  before_id: string | null;
}

/**
 * Of threads that the caller has shown to be visible. In each it looks at a hundred replies of an index at most,
 * and at none where nothing was written since.
 */
export const unreadOfThread: Batch<Unread> = async (ids) => {
  const rows = await query<UnreadRow>(sql`
    with ${reader()}
    select t.id, k.since, ${isUnreadOpening} as opening, coalesce(news.replies, 0) as replies,
           news.first_id, place.before_at, place.before_id
      from reader cross join thread t ${readMark}
      left join lateral (
        select count(*)::int as replies, (array_agg(r.id order by r.created_at, r.id))[1] as first_id
          from (select r.id, r.created_at from reply r where ${isUnreadReply}
                 order by r.created_at, r.id limit ${most}) r) news on t.last_post_at > read.mark
      left join lateral (
        select coalesce(parent.created_at, r.created_at) as at, coalesce(parent.id, r.id) as id
          from reply r left join reply parent on parent.tenant_id = r.tenant_id and parent.id = r.parent_id
         where r.tenant_id = t.tenant_id and r.id = news.first_id offset 0) top on true
      left join lateral (
        select p.created_at as before_at, p.id as before_id from reply p
         where p.tenant_id = t.tenant_id and p.thread_id = t.id and (p.created_at, p.id) < (top.at, top.id)
         order by p.created_at desc, p.id desc limit 1) place on true
     where t.tenant_id = current_tenant() and t.id = any(${ids}::uuid[])`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row && unread(row));
};

const unread = ({ since, opening, replies, first_id, before_at, before_id }: UnreadRow): Unread => ({
  count: Math.min(replies + Number(opening), MOST),
  firstReplyId: first_id,
  after: before_at && before_id && !opening ? cursorOf([before_at, before_id]) : null,
  since,
});

/** How many of each group's hundred liveliest threads have something new for the viewer; older news isn't counted. */
export const unreadCountOfGroup: Batch<number> = async (ids) => {
  const rows = await query<{ id: string; unread: number }>(sql`
    with ${reader()}
    select room.id, count(*)::int as unread
      from reader cross join unnest(${ids}::uuid[]) as room (id)
      cross join lateral (
        select * from thread t
         where t.tenant_id = current_tenant() and t.group_id = room.id and t.last_post_at > reader.beginning
         order by t.last_post_at desc, t.id desc limit ${most}) t ${readMark}
     where ${isUnreadThread}
     group by room.id`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row?.unread ?? 0);
};

/** The same over all groups the viewer may see. */
export async function unreadCountHere(): Promise<number> {
  const row = await queryOne<{ unread: number }>(sql`
    with ${reader()}
    select count(*)::int as unread
      from reader
      cross join lateral (
        select * from thread t
         where t.tenant_id = current_tenant() and t.group_id = any(${viewingMember().visibleGroups}::uuid[])
           and t.last_post_at > reader.beginning
         order by t.last_post_at desc, t.id desc limit ${most}) t ${readMark}
     where ${isUnreadThread}`);
  return row!.unread;
}

/** Nobody has to catch up with what was written before they came, nor with what is older than a month. */
const reader = (): Sql => sql`reader as materialized (
  select id, greatest(joined_at, now() - interval '30 days') as beginning,
         array(select b.blocked_id from member_block b where b.member_id = m.id) || m.id as unheard
    from member m where m.tenant_id = current_tenant() and m.id = ${viewingMember().id})`;

/**
 * One look into an index for each thread, never a join, and a plain column afterwards: `offset 0` keeps PostgreSQL from
 * reading all marks of everybody, and from filtering a long thread reply by reply.
 */
const readMark = sql`
  cross join lateral (
    select (select k.read_up_to from read_mark k
             where k.tenant_id = t.tenant_id and k.member_id = reader.id and k.thread_id = t.id) as since
    offset 0) k
  cross join lateral (select coalesce(k.since, reader.beginning) as mark offset 0) read`;

const isUnreadOpening = sql`(t.created_at > read.mark and t.author_id <> all(reader.unheard))`;

const isUnreadReply = sql`r.tenant_id = t.tenant_id and r.thread_id = t.id and r.created_at > read.mark
  and r.author_id <> all(reader.unheard)`;

const isUnreadThread = sql`t.last_post_at > read.mark
  and (${isUnreadOpening} or exists (select from reply r where ${isUnreadReply}))
  and not exists (select from mute u
                   where u.tenant_id = t.tenant_id and u.member_id = reader.id and u.subject_id = t.id offset 0)`;
