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
  replies: { authorId: string; count: number; latest: Date }[];
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
  authorId: string;
  body: string;
  language: Language;
}

/** In digests of the current community, people's visible groups are passed in: there is no viewer. */
export async function newsIn(groupIds: readonly string[], { from, to }: DigestWindow): Promise<ThreadNews[]> {
  const rows = await query<ThreadNews>(sql`
    with written as (
      select thread_id, author_id, count(*)::int as count, max(created_at) as latest
        from reply where created_at >= ${from} and created_at < ${to} group by thread_id, author_id
    ), replied as (
      select thread_id, jsonb_agg(jsonb_build_object('authorId', author_id, 'count', count, 'latest', latest)) as replies
        from written group by thread_id
    ), live as (
      select thread_id as id from replied
      union select id from thread where created_at >= ${from} and created_at < ${to}
    )
    select t.id, t.group_id as "groupId", t.author_id as "authorId", t.kind, t.created_at as "createdAt",
           t.created_at >= ${from} as "isNew", coalesce(replied.replies, '[]') as replies
      from live join thread t on t.tenant_id = current_tenant() and t.id = live.id
      left join replied on replied.thread_id = t.id
     where t.group_id = any(${groupIds}::uuid[])`);
  for (const { replies } of rows) for (const reply of replies) reply.latest = new Date(reply.latest);
  return rows;
}

/** Discussions that nobody but their author has written in: older than a day, younger than 30; longest waiting first. */
export function waitingIn(groupIds: readonly string[], now: Date): Promise<WaitingThread[]> {
  return query<WaitingThread>(sql`
    select t.id, t.group_id as "groupId", t.author_id as "authorId", t.created_at as "createdAt"
      from thread t join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
     where t.group_id = any(${groupIds}::uuid[]) and t.kind = 'discussion'
       and t.closed_at is null and g.closed_at is null
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
    select distinct on (thread_id) thread_id as "threadId", author_id as "authorId", left(body, 1000) as body, language
      from reply
     where thread_id = any(${threadIds}::uuid[]) and created_at >= ${from} and created_at < ${to}
     order by thread_id, created_at desc, id desc`);
}
