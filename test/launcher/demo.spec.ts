import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import pg from 'pg';
import { demoCommunities } from '../../apps/launcher/src/demo/content/index.js';
import { adoptions } from '../../apps/launcher/src/demo/content/spreading.js';
import { fillDemo } from '../../apps/launcher/src/demo/fill.js';
import { resetDemo } from '../../apps/launcher/src/demo/reset.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const now = new Date();
const members = demoCommunities.flatMap((community) => community.members);
const threads = demoCommunities.flatMap((community) => community.threads);
const replies = threads.flatMap((thread) => thread.replies);
const resources = demoCommunities.flatMap((community) => community.resources);
const versions = resources.flatMap((resource) => resource.versions ?? []);
const cases = demoCommunities.flatMap((community) => community.reports);
const decided = cases.flatMap((one) => one.decided ?? []);
const workshops = demoCommunities.flatMap((community) => community.workshops);
const ideas = demoCommunities.flatMap((community) => [
  ...community.ideas,
  ...community.workshops.flatMap(({ themes }) => themes.flatMap((theme) => theme.ideas)),
]);
const actions = demoCommunities.flatMap(({ plans }) => plans.flatMap((plan) => plan.actions));
const left = members.filter(({ leftDaysAgo }) => leftDaysAgo !== undefined);
const away = decided.filter(({ decision }) => ['ask_to_edit', 'remove'].includes(decision));

let database: TestDatabase;
/** An owner as on a managed server: row-level security binds it. */
let ownerUrl: string;

beforeAll(async () => {
  database = await createDatabase();
  const role = new URL(database.ownerUrl).pathname.slice(1);
  await database.sql(`create role ${role} login password 'managed' in role current_user`);
  ownerUrl = Object.assign(new URL(database.ownerUrl), { username: role, password: 'managed' }).href;
  expect((await Promise.all([fill(), fill()])).sort()).toEqual([false, true]);
});

afterAll(async () => {
  const role = new URL(ownerUrl).username;
  await database.sql(`drop role ${role}`);
  await database.drop();
});

const fill = () => fillDemo({ ownerUrl, now });
const reset = () => resetDemo({ ownerUrl, now: new Date() });
const none = (sql: string) => expect(database.sql(sql)).resolves.toEqual([]);

async function count(table: string): Promise<number> {
  const [row] = await database.sql<{ n: number }>(`select count(*)::int as n from ${table}`);
  return row!.n;
}

describe('filling the demo', () => {
  it('has all of its content, once', async () => {
    expect(await fill()).toBe(false);
    expect(await count('community')).toBe(demoCommunities.length);
    expect(await count('member')).toBe(members.length);
    expect(await count('account')).toBe(new Set(members.map(({ email }) => email)).size);
    expect(await count('thread')).toBe(threads.length);
    expect(await count('reply')).toBe(replies.length);
    const ofPlans = `kind ~ '^(workshop|idea|plan|action)[.]'`;
    expect(await count(`fact where not audited and not personal and not ${ofPlans}`)).toBe(
      threads.length + replies.length + resources.length + versions.length,
    );
    expect(await count(`fact where audited and not ${ofPlans}`)).toBe(
      2 * demoCommunities.length + decided.length + left.length,
    );
    expect(await count('moderation_case')).toBe(cases.length);
    expect(await count('moderation_case where waits')).toBe(cases.length - decided.length);
    expect(await count('search_entry')).toBe(
      threads.length +
        replies.length -
        away.length +
        resources.length +
        ideas.length +
        demoCommunities.length +
        actions.length,
    );
    expect(await count('workshop')).toBe(workshops.length);
    expect(await count('idea')).toBe(ideas.length);
    expect(await count('idea where merged_into is not null')).toBe(
      ideas.filter(({ merged }) => merged).length,
    );
    expect(await count('action')).toBe(actions.length);
    expect(await count('evidence')).toBe(actions.flatMap(({ evidence = [] }) => evidence).length);
    expect(await count('resource')).toBe(resources.length);
    expect(await count('network_item where published')).toBe(4);
    expect(await count('adoption')).toBe(adoptions.length);
    expect(await count('theme')).toBe(3 * demoCommunities.length);
    expect(await count('thread where answer_id is not null')).toBe(
      threads.filter(({ answer }) => answer).length,
    );
    expect(await count('revision')).toBe(threads.filter(({ edited }) => edited).length);
  });

  it('counts the replies of every thread and knows its last post', () =>
    none(`select t.title from thread t left join reply r on r.tenant_id = t.tenant_id and r.thread_id = t.id and r.away is null
           group by t.tenant_id, t.id
          having t.reply_count <> count(r.id) or t.last_post_at <> coalesce(max(r.created_at), t.created_at)`));

  it('has nothing from the future', async () => {
    const columns = await database.sql<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns
        where table_schema = 'public' and data_type like 'timestamp%' and table_name <> 'migration'`,
    );
    expect(columns.length).toBeGreaterThan(15);
    for (const { table_name: table, column_name: column } of columns) {
      expect(await database.sql(`select '${table}' from ${table} where ${column} > $1`, [now])).toEqual([]);
    }
  });

  it.each([
    ['thread', 'created_at'],
    ['reply', 'created_at'],
    ['fact', 'happened_at'],
    ['member', 'joined_at'],
    ['community', 'created_at'],
    ['community_group', 'created_at'],
    ['workshop', 'created_at'],
    ['idea', 'created_at'],
    ['idea_answer', 'at'],
    ['plan', 'created_at'],
    ['action', 'created_at'],
    ['milestone', 'created_at'],
    ['evidence', 'at'],
    ['action_change', 'at'],
  ])('gives each %s an id of its time', (table, column) =>
    none(`select id from ${table} where substr(id::text, 15, 1) <> '7'
             or ('x' || replace(left(id::text, 13), '-', ''))::bit(48)::bigint <> extract(epoch from ${column}) * 1000`),
  );

  it('lets nobody write, follow or hear of anything before they were there', async () => {
    await none(
      `select a.title from thread a join member m on m.id = a.author_id where m.joined_at > a.created_at`,
    );
    await none(
      `select r.id from reply r join member m on m.id = r.author_id where m.joined_at > r.created_at`,
    );
    await none(
      `select i.id from idea i join member m on m.id = i.raised_by where m.joined_at > i.created_at`,
    );
    await none(`select v.* from vote_cast v join workshop w on w.id = v.workshop_id
                  join member m on m.id = v.member_id where m.joined_at > coalesce(w.closed_at, now())`);
    await none(
      `select c.id from action_change c join member m on m.id = c.by_id where m.joined_at > c.at or m.left_at < c.at`,
    );
    await none(
      `select a.id from action a join member m on m.id = a.owner_id where m.joined_at > a.created_at`,
    );
    await none(
      `select f.* from follow f join member m on m.id = f.member_id where m.joined_at > f.followed_at`,
    );
    await none(
      `select n.id from notification n join member m on m.id = n.member_id where m.joined_at > n.created_at`,
    );
  });

  it('makes authors follow what they wrote in', () =>
    none(`select p.author_id from (select tenant_id, id, author_id from thread
                             union select tenant_id, thread_id, author_id from reply) p
           where not exists (select from follow f where f.tenant_id = p.tenant_id
                               and f.member_id = p.author_id and f.subject_id = p.id)`));

  it('has a fact for every post, told to its followers', async () => {
    await none(`select p.id from (select id, created_at, author_id from thread
                            union select id, created_at, author_id from reply) p
                  left join fact f on f.subject_id = p.id and f.happened_at = p.created_at
                                  and f.actor_id = p.author_id and f.dispatched_at is not null
                 where f.id is null`);
    expect(await count(`(select kind from fact where not audited group by kind) kinds`)).toBe(30);
    expect(await count('notification where read_at is null')).toBeGreaterThan(members.length);
    await none(`select n.id from notification n join fact f on f.id = n.fact_id
                  where n.member_id = f.actor_id
                     or (n.read_at is null) <> (n.created_at >= '${now.toISOString()}'::timestamptz - interval '3 days')`);
  });

  it('tells nobody of a group that they can’t see', () =>
    none(`select n.id from notification n join fact f on f.tenant_id = n.tenant_id and f.id = n.fact_id
            join community_group g on g.tenant_id = f.tenant_id and g.id = f.group_id
           where not sees_group(n.member_id, g)`));

  it('keeps nothing of a vote that is over but sums and that somebody voted', async () => {
    await none(`select s.* from vote_slip s join workshop_theme t on t.id = s.workshop_theme_id
                  join workshop w on w.id = t.workshop_id where w.phase <> 'vote'`);
    await none(`select w.id from workshop w
                 where w.closed_at is not null
                   and w.voted <> (select count(*) from vote_cast v where v.workshop_id = w.id)`);
    await none(
      `select r.* from idea_result r join idea i on i.id = r.idea_id where i.merged_into is not null`,
    );
    await none('select id from workshop where shares_told');
    expect(await count('idea_result')).toBeGreaterThan(20);
  });

  it('tells the story of an action as it stands', async () => {
    await none(`select a.what from action a
                 where a.last_news_at <> (select max(at) from action_change c where c.action_id = a.id and c.by_id is not null)
                    or not exists (select from action_change c where c.action_id = a.id and c.kind = 'added' and c.at = a.created_at)`);
    await none(`select m.name from milestone m
                 where exists (select from action_change c where c.about_id = m.id and c.kind = 'milestone_finished'
                                  and c.at = m.done_at) <> (m.done_at is not null)`);
  });

  it('links ideas to what was said, actions to ideas, and both ends are there', async () => {
    await none(`select l.* from chain_link l cross join lateral (values (l.from_kind, l.from_id), (l.to_kind, l.to_id)) e (kind, id)
                 where not exists (
                   select from thread t where e.kind = 'thread' and t.id = e.id union all
                   select from reply r where e.kind = 'reply' and r.id = e.id union all
                   select from resource r where e.kind = 'resource' and r.id = e.id union all
                   select from idea i where e.kind = 'idea' and i.id = e.id union all
                   select from action a where e.kind = 'action' and a.id = e.id)`);
    expect(await count('chain_link')).toBeGreaterThan(60);
  });

  it('has no staff in a group without staff', async () => {
    const staff = members
      .filter(({ perspective, roles }) => perspective === 'staff' || roles)
      .map(({ email }) => email);
    const inside = await database.sql<{ email: string }>(
      `select a.email from group_member gm
         join community_group g on g.tenant_id = gm.tenant_id and g.id = gm.group_id and g.without_staff
         join member m on m.tenant_id = gm.tenant_id and m.id = gm.member_id
         join account a on a.id = m.account_id`,
    );
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter(({ email }) => staff.includes(email))).toEqual([]);
  });

  it('has a champion for every group, who can see it', async () => {
    expect(await count(`appointment where role = 'champion'`)).toBe(await count('community_group'));
    await none(`select a.* from appointment a join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
                 where not sees_group(a.member_id, g)`);
  });

  it('keeps what was said before an edit', () =>
    none(`select t.title from revision r join thread t on t.tenant_id = r.tenant_id and t.id = r.post_id
           where r.body = t.body or t.edited_at is null or r.written_at <> t.created_at`));
});

test('a community that is missing is filled beside the other, once', async () => {
  const own = await createDatabase();
  const fillOwn = () => fillDemo({ ownerUrl: own.ownerUrl, now });
  try {
    await fillOwn();
    await own.sql(`update community set slug = 'renamed', ods_code = 'DEMO-E9' where slug = 'example-trust'`);
    expect([await fillOwn(), await fillOwn()]).toEqual([true, false]);
    const rows = await own.sql<{ slug: string; actions: number; ideas: number }>(
      `select slug, (select count(*)::int from action a where a.tenant_id = c.id) as actions,
              (select count(*)::int from idea i where i.tenant_id = c.id) as ideas from community c order by slug`,
    );
    const [, again, renamed] = rows;
    expect(rows.map(({ slug }) => slug)).toEqual(['bwrdd-enghreifftiol', 'example-trust', 'renamed']);
    expect(again).toEqual({ ...renamed, slug: 'example-trust' });
  } finally {
    await own.drop();
  }
});

describe('resetting the demo', () => {
  it('leaves another community alone, with an account that is in both', async () => {
    const before = await anotherCommunity();
    await reset();
    expect(await everythingOf(before.id)).toEqual(before.rows);
    expect(before.rows).toHaveLength(6);
    expect(await database.sql('select from account where id = $1', [before.accountId])).toHaveLength(1);
    expect(await database.sql(`select from member where account_id = $1`, [before.accountId])).toHaveLength(
      3,
    );
  });

  it('forgets what people did in the demo: words, sessions, digests', async () => {
    const [staff] = await database.sql<Record<'id' | 'tenant_id' | 'member_id' | 'digest_id', string>>(
      `select a.id, m.tenant_id, m.id as member_id, gen_random_uuid() as digest_id
         from account a join member m on m.account_id = a.id where a.email = 'staff@example-trust.example'`,
    );
    const { id, tenant_id: community, member_id: member, digest_id: digest } = staff!;
    await database.sql(
      `insert into session values ('\\x01', $1, 'browser', now(), now() + interval '1 day')`,
      [id],
    );
    await database.sql(`insert into digest (id, account_id) values ($1, $2)`, [digest, id]);
    await database.sql(
      `insert into digest_window (digest_id, community_id, member_id, window_from, window_to)
       values ($1, $2, $3, now() - interval '1 day', now())`,
      [digest, community, member],
    );
    await database.sql(
      `insert into reply (tenant_id, id, thread_id, author_id, body, language)
       select tenant_id, gen_random_uuid(), id, $1, 'Something new', 'en' from thread where tenant_id = $2 limit 1`,
      [member, community],
    );
    await reset();
    expect(await count(`reply where body = 'Something new'`)).toBe(0);
    expect(await count(`account where id = '${id}'`)).toBe(0);
    expect((await count('session')) + (await count('digest')) + (await count('digest_window'))).toBe(0);
  });

  it('waits for somebody who is writing, and is never seen half done', async () => {
    const whole = await posts();
    const writer = new pg.Client({ connectionString: database.ownerUrl });
    await writer.connect();
    await writer.query('begin');
    await writer.query(`update thread set title = 'Edited meanwhile'`);
    let done = false;
    const resetting = reset().finally(() => (done = true));
    await until('The reset waits', async () => (await database.sql(waiting))[0]);
    await writer.query('commit');
    await writer.end();
    while (!done) expect(await posts()).toEqual(whole);
    await resetting;
    expect(await count(`thread where title = 'Edited meanwhile' and language = 'cy'`)).toBe(0);
  });
});

const waiting = `select pid from pg_locks join pg_database on pg_database.oid = pg_locks.database
                  where datname = current_database() and not granted`;

async function posts() {
  const [row] = await database.sql(
    `select (select count(*) from thread) as threads, (select count(*) from reply) as replies,
            (select count(*) from notification) as notifications`,
  );
  return row;
}

/** Not the demo's; somebody of the demo belongs to it too. */
async function anotherCommunity() {
  const [{ id, account_id: accountId } = { id: '', account_id: '' }] = await database.sql<
    Record<'id' | 'account_id', string>
  >(
    `select gen_random_uuid() as id, id as account_id from account where email = 'coordinator@network.example'`,
  );
  const values = [id];
  await database.sql(
    `insert into community (id, slug, name_en, name_cy, nation, ods_code) values ($1, 'another', 'A', 'A', 'wales', 'A-1')`,
    values,
  );
  await database.sql(
    `insert into member (tenant_id, id, account_id, display_name, display_key) values ($1, $1, $2, 'A', 'a')`,
    [id, accountId],
  );
  const rest = [
    `insert into community_group (tenant_id, id, name_en, name_cy, access) values ($1, $1, 'A', 'A', 'open')`,
    `insert into thread (tenant_id, id, group_id, author_id, kind, title, body, language)
     values ($1, $1, $1, $1, 'discussion', 'A', 'A', 'en')`,
    `insert into fact (tenant_id, id, kind, subject_kind, subject_id) values ($1, $1, 'thread.started', 'thread', $1)`,
    `insert into notification (tenant_id, member_id, fact_id) values ($1, $1, $1)`,
  ];
  for (const statement of rest) await database.sql(statement, values);
  return { id, accountId, rows: await everythingOf(id) };
}

const everythingOf = (id: string) =>
  database.sql(
    `select to_jsonb(c) from community c where id = $1
     union all select to_jsonb(m) from member m where tenant_id = $1
     union all select to_jsonb(g) from community_group g where tenant_id = $1
     union all select to_jsonb(t) from thread t where tenant_id = $1
     union all select to_jsonb(f) from fact f where tenant_id = $1
     union all select to_jsonb(n) from notification n where tenant_id = $1`,
    [id],
  );
