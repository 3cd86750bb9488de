import sql from 'sql-template-tag';
import type { DigestWindow } from '#activity';
import { formerMember } from '#people';
import { query, type Language } from '#platform';
import type { ThreadKind } from './thread.entity.js';

/** A thread that was started or replied to. */
export interface ThreadNews {
  id: string;
  groupId: string;
  authorId: string;
  kind: ThreadKind;
  createdAt: Date;
  isNew: boolean;
  /** Somebody can still write to it. */
  isOpen: boolean;
  replies: Written[];
  /** What came of a practice change. */
  updates: Written[];
}

/** What one person wrote in a thread. */
export interface Written {
  authorId: string;
  count: number;
  latest: Date;
}

/** What one member alone is told: that somebody called them, or that their reply is the answer. */
export interface ToldOne {
  says: 'mentioned' | 'answered';
  memberId: string;
  threadId: string;
  replyId: string | null;
  groupId: string;
  authorId: string | null;
  at: Date;
}

export type WaitingThread = Pick<ThreadNews, 'id' | 'groupId' | 'authorId' | 'createdAt'>;

export interface ThreadWords {
  id: string;
  title: string;
  opening: string;
  language: Language;
  author: string | Record<Language, string>;
  group: Record<Language, string>;
}

export interface LatestReply {
  threadId: string;
  isUpdate: boolean;
  authorId: string;
  body: string;
  language: Language;
}

/** In digests of the current community, people's visible groups are passed in: there is no viewer. */
export async function newsIn(groupIds: readonly string[], { from, to }: DigestWindow): Promise<ThreadNews[]> {
  const rows = await query<ThreadNews>(sql`
    with written as (
      select thread_id, is_update, author_id, count(*)::int as count, max(created_at) as latest
        from reply where created_at >= ${from} and created_at < ${to} group by thread_id, is_update, author_id
    ), added as (
      select thread_id,
             jsonb_agg(${WRITTEN}) filter (where not is_update) as replies,
             jsonb_agg(${WRITTEN}) filter (where is_update) as updates
        from written group by thread_id
    ), live as (
      select thread_id as id from added
      union select id from thread where created_at >= ${from} and created_at < ${to}
    )
    select t.id, t.group_id as "groupId", t.author_id as "authorId", t.kind, t.created_at as "createdAt",
           t.created_at >= ${from} as "isNew", t.closed_at is null and t.answer_id is null as "isOpen",
           coalesce(added.replies, '[]') as replies, coalesce(added.updates, '[]') as updates
      from live join thread t on t.tenant_id = current_tenant() and t.id = live.id
      left join added on added.thread_id = t.id
     where t.group_id = any(${groupIds}::uuid[])`);
  for (const { replies, updates } of rows)
    for (const one of [...replies, ...updates]) one.latest = new Date(one.latest);
  return rows;
}

const WRITTEN = sql`jsonb_build_object('authorId', author_id, 'count', count, 'latest', latest)`;

/** Who was mentioned, and whose reply was marked as the answer and still is; of posts that are there. */
export function toldOnesIn(groupIds: readonly string[], { from, to }: DigestWindow): Promise<ToldOne[]> {
  return query<ToldOne>(sql`
    with news as (
      select kind, subject_kind, subject_id, actor_id, place_ids, happened_at from fact
       where happened_at >= ${from} and happened_at < ${to} and kind in ('post.mentioned', 'reply.answers')
    )
    select 'mentioned' as says, n.place_ids[1] as "memberId", t.id as "threadId", r.id as "replyId",
           t.group_id as "groupId", n.actor_id as "authorId", n.happened_at as at
      from news n
      left join reply r on n.subject_kind = 'reply' and r.tenant_id = current_tenant() and r.id = n.subject_id
      join thread t on t.tenant_id = current_tenant()
       and t.id = case n.subject_kind when 'reply' then r.thread_id else n.subject_id end
     where n.kind = 'post.mentioned' and t.group_id = any(${groupIds}::uuid[])
    union all
    select 'answered', n.place_ids[1], t.id, n.subject_id, t.group_id, n.actor_id, n.happened_at
      from news n
      join reply r on r.tenant_id = current_tenant() and r.id = n.subject_id
      join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id and t.answer_id = r.id
     where n.kind = 'reply.answers' and t.group_id = any(${groupIds}::uuid[])`);
}

/** Discussions and questions that nobody but their author has written in: older than a day, younger than 30; longest waiting first. */
export function waitingIn(groupIds: readonly string[], now: Date): Promise<WaitingThread[]> {
  return query<WaitingThread>(sql`
    select t.id, t.group_id as "groupId", t.author_id as "authorId", t.created_at as "createdAt"
      from thread t join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
     where t.group_id = any(${groupIds}::uuid[]) and t.kind in ('discussion', 'question')
       and t.closed_at is null and t.answer_id is null and g.closed_at is null
       and t.created_at > ${now}::timestamptz - interval '30 days' and t.created_at <= ${now}::timestamptz - interval '1 day'
       and not exists (select from reply r
                        where r.tenant_id = t.tenant_id and r.thread_id = t.id and r.author_id <> t.author_id)
     order by t.created_at, t.id`);
}

export async function wordsOfThreads(ids: readonly string[]): Promise<ThreadWords[]> {
  const rows = await query<ThreadWords & { author: string | null }>(sql`
    select t.id, t.title, left(coalesce(t.body, t.changed), 1000) as opening, t.language,
           case when m.left_at is null then m.display_name end as author,
           jsonb_build_object('en', g.name_en, 'cy', g.name_cy) as "group"
      from thread t
      join member m on m.tenant_id = t.tenant_id and m.id = t.author_id
      join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
     where t.id = any(${ids}::uuid[])`);
  return rows.map((row) => ({ ...row, author: row.author ?? formerMember }));
}

export function latestReplies(
  threadIds: readonly string[],
  { from, to }: DigestWindow,
): Promise<LatestReply[]> {
  return query<LatestReply>(sql`
    select distinct on (thread_id, is_update) thread_id as "threadId", is_update as "isUpdate", author_id as "authorId", left(body, 1000) as body, language
      from reply
     where thread_id = any(${threadIds}::uuid[]) and created_at >= ${from} and created_at < ${to}
     order by thread_id, is_update, created_at desc, id desc`);
}
