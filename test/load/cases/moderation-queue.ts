import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import sql from 'sql-template-tag';
import { graphql, type Case } from '../case.js';

/** Somebody who looks after one group of twelve. */
const CHAMPION = 'Member 10';

const query = `query ($after: String) {
  moderationQueue(state: OPEN, first: 20, after: $after) {
    nodes {
      id openedAt worried reportCount groupName subject { title } author { displayName } takenBy { displayName }
      viewerCan { take decide }
    }
  }
}`;

const token = randomBytes(32).toString('base64url');

/** Every third thread was reported by two people; half of these cases are decided. As everywhere, there is an admin. */
async function report(ownerUrl: string, tenantId: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    await client.query(
      `insert into appointment (member_id, role) select id, 'admin' from member where display_name = 'Member 1'`,
    );
    await client.query(`
      insert into moderation_case (id, subject_kind, subject_id, group_id, author_id, opened_at)
      select uuidv7(t.created_at - now()), 'thread', t.id, t.group_id, t.author_id, t.created_at + interval '1 hour'
        from (select *, row_number() over (order by created_at) as number from thread) t where t.number % 3 = 0`);
    await client.query(`
      insert into report (id, case_id, reporter_id, reason)
      select gen_random_uuid(), c.id, m.id, 'hurtful'
        from moderation_case c join member m on m.tenant_id = c.tenant_id and m.display_name in ('Member 3', 'Member 4')
       where m.id <> c.author_id`);
    await client.query(`
      update moderation_case c
         set decided_at = c.opened_at + interval '1 day', decision = 'no_action', decided_by = m.id
        from (select id, row_number() over (order by opened_at) as number from moderation_case) n, member m
       where n.id = c.id and n.number % 2 = 0 and m.tenant_id = c.tenant_id and m.display_name = 'Member 1'`);
    await client.query(
      `insert into session (token_hash, account_id, kind, expires_at)
       select $1, account_id, 'token', now() + interval '1 day' from member where display_name = $2`,
      [createHash('sha256').update(token).digest(), CHAMPION],
    );
    await client.query('commit');
    await client.query('vacuum (analyze) moderation_case, report');
  } finally {
    await client.end();
  }
}

export default {
  name: 'moderation queue, 20 cases of a champion, GraphQL',
  goal: { ratio: 0.25, statements: 10 },
  prepare: ({ ownerUrl }, { tenantId }) => report(ownerUrl, tenantId),
  app: (community) => graphql({ ...community, token }, query, {}),
  floor: (_asked, { tenantId }) => sql`
    select c.id, c.opened_at as "openedAt", c.worried, t.title, m.display_name as author, g.name_en as "groupName",
           (select count(*)::int from report r where r.tenant_id = c.tenant_id and r.case_id = c.id) as reports
      from appointment a
      join member me on me.tenant_id = a.tenant_id and me.id = a.member_id
      join moderation_case c on c.tenant_id = a.tenant_id and c.group_id = a.group_id
      join thread t on t.tenant_id = c.tenant_id and t.id = c.subject_id
      join member m on m.tenant_id = c.tenant_id and m.id = c.author_id
      join community_group g on g.tenant_id = c.tenant_id and g.id = c.group_id
     where a.tenant_id = ${tenantId} and me.display_name = ${CHAMPION} and c.waits and c.taken_by is null
       and c.author_id <> me.id
     order by c.waiting_since, c.id limit 20`,
  expect: { text: '"openedAt":', times: 20 },
} satisfies Case;
