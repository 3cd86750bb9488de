import type pg from 'pg';

export interface DigestData {
  communities: number;
  membersEach: number;
  /** In each community, in the week that is told of. */
  threadsEach: number;
  repliesEach: number;
}

const GROUPS = 8;

/** A week of talk in many communities, and everybody’s turn to hear of it. Set by set, like the data of the other cases. */
export async function fillWeek(client: pg.Client, data: DigestData): Promise<void> {
  const { communities, membersEach, threadsEach, repliesEach } = data;
  await client.query('begin');
  await client.query(`select setseed(0.5)`);
  await client.query(`
    insert into community (id, slug, name_en, name_cy, nation, ods_code)
    select gen_random_uuid(), 'bench-' || n, 'Bench community ' || n, 'Cymuned fainc ' || n, 'england', 'DEMO-D' || n
      from generate_series(1, ${communities}) n`);
  await client.query(`
    create temp table person on commit drop as
    select c.id as tenant_id, n, gen_random_uuid() as account_id, gen_random_uuid() as id,
           row_number() over (partition by c.id order by n) as place
      from community c, generate_series(1, ${membersEach}) n where c.slug like 'bench-%'`);
  await client.query(`
    insert into account (id, email, language)
    select account_id, account_id || '@people.example', case when n % 10 = 0 then null when n % 10 = 1 then 'cy' else 'en' end from person`);
  await client.query(`
    insert into member (tenant_id, id, account_id, display_name, display_key, joined_at)
    select tenant_id, id, account_id, 'Member ' || n, 'member' || n, now() - interval '1 year' from person`);
  await client.query(`
    create temp table room on commit drop as
    select c.id as tenant_id, n, gen_random_uuid() as id from community c, generate_series(1, ${GROUPS}) n where c.slug like 'bench-%'`);
  await client.query(`
    insert into community_group (tenant_id, id, position, name_en, name_cy, access)
    select tenant_id, id, n, 'Group ' || n, 'Grŵp ' || n, case when n = ${GROUPS} then 'closed' else 'open' end from room`);
  await client.query(`
    insert into group_member (tenant_id, group_id, member_id)
    select room.tenant_id, room.id, person.id from room join person using (tenant_id) where (person.n + room.n) % 4 = 0`);
  await client.query(`
    insert into appointment (tenant_id, member_id, role, group_id)
    select room.tenant_id, person.id, 'champion', room.id from room join person on person.tenant_id = room.tenant_id and person.n = 20 * room.n`);
  await client.query(`
    insert into thread (tenant_id, id, group_id, author_id, kind, title, body, language, reply_count, created_at, last_post_at)
    select room.tenant_id, gen_random_uuid(), room.id, person.id, 'discussion', 'What helped when plans were reviewed, part ' || t,
           repeat('We write the plan together in the room, and everybody leaves with a copy. ', 4), 'en', 0,
           now() - interval '6 days' * t / ${threadsEach} - interval '1 hour', now()
      from generate_series(1, ${threadsEach}) t
      join room on room.n = 1 + t % ${GROUPS}
      join person on person.tenant_id = room.tenant_id and person.n = 1 + t * 31 % ${membersEach}`);
  await client.query(`
    create temp table topic on commit drop as
    select tenant_id, id, row_number() over (partition by tenant_id order by id) as place from thread
     where tenant_id in (select tenant_id from room)`);
  await client.query(`
    insert into reply (tenant_id, id, thread_id, author_id, body, language, created_at)
    select topic.tenant_id, gen_random_uuid(), topic.id, person.id,
           'It took about ten minutes longer, and saved us two phone calls in the week after. No. ' || r, 'en',
           now() - interval '5 days' * r / ${repliesEach} - interval '30 minutes'
      from generate_series(1, ${repliesEach}) r
      join topic on topic.place = 1 + floor(${threadsEach} * power(r::float / (${repliesEach} + 1), 2))::int
      join person on person.tenant_id = topic.tenant_id and person.n = 1 + r * 17 % ${membersEach}`);
  await client.query(`
    insert into follow (tenant_id, member_id, subject_kind, subject_id)
    select tenant_id, author_id, 'thread', thread_id from reply where tenant_id in (select tenant_id from room)
    union select tenant_id, author_id, 'thread', id from thread where tenant_id in (select tenant_id from room)
    union select room.tenant_id, person.id, 'group', room.id from room join person using (tenant_id) where (person.n + 3 * room.n) % 7 = 0`);
  await client.query(`
    insert into digest_cursor (tenant_id, member_id, account_id, window_from, next_at)
    select tenant_id, id, account_id, now() - interval '7 days', now() - interval '1 minute' from person`);
  await client.query('commit');
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}
