import sql, { type Sql } from 'sql-template-tag';

/** A thread's opening post and its first twenty replies, in one statement. */
export const postsOfThread = (tenantId: string, threadId: string): Sql => sql`
  (select t.id, t.title, t.body as "bodyHtml", m.display_name as author, t.created_at
     from thread t join member m on m.tenant_id = t.tenant_id and m.id = t.author_id
    where t.tenant_id = ${tenantId} and t.id = ${threadId})
  union all
  (select r.id, null, r.body, m.display_name, r.created_at
     from reply r join member m on m.tenant_id = r.tenant_id and m.id = r.author_id
    where r.tenant_id = ${tenantId} and r.thread_id = ${threadId}
    order by r.created_at, r.id limit 20)`;
