import type pg from 'pg';

interface Wanted {
  tenantId: string;
  slug: string;
  memberId: string;
  tokenHash: Buffer;
  threads: number;
}

const MEMBERS = 200;
const GROUPS = 12;

/**
 * Fills one community with two years of talk: ten replies to a thread on average, exactly 20 in three of ten threads.
 * Set by set, in the order in which it would have been written, with everything that writing leaves behind.
 */
export async function generate(client: pg.Client, wanted: Wanted): Promise<void> {
  await client.query('begin');
  await client.query(`select setseed(0.5), set_config('app.tenant_id', $1, true)`, [wanted.tenantId]);
  await people(client, wanted);
  await groups(client);
  await threads(client, wanted.threads);
  await replies(client);
  await traces(client, wanted.memberId);
  await readMarks(client, wanted.memberId);
  await findable(client);
  await client.query('commit');
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}

async function people(client: pg.Client, { tenantId, slug, memberId, tokenHash }: Wanted): Promise<void> {
  await client.query(
    `insert into community (id, slug, name_en, name_cy, nation, ods_code)
     values ($1, $2, 'Bench community', 'Cymuned fainc', 'england', 'DEMO-B1')`,
    [tenantId, slug],
  );
  await client.query(
    `create temp table person on commit drop as
     select number, gen_random_uuid() as account_id, case number when 1 then $1::uuid else gen_random_uuid() end as id
       from generate_series(1, ${MEMBERS}) number`,
    [memberId],
  );
  await client.query(`
    insert into account (id, email, language)
    select account_id, format('member-%s@bench.example', number), 'en' from person`);
  await client.query(`
    insert into member (id, account_id, display_name, display_key, joined_at)
    select id, account_id, 'Member ' || number, 'member' || number, now() - interval '3 years' from person`);
  await client.query(
    `insert into session (token_hash, account_id, kind, expires_at)
     select $1, account_id, 'token', now() + interval '1 day' from person where number = 1`,
    [tokenHash],
  );
}

/** Every sixth group is closed, and the member who is signed in belongs to half of the closed ones. */
async function groups(client: pg.Client): Promise<void> {
  await client.query(`
    create temp table room on commit drop as
    select number, gen_random_uuid() as id from generate_series(1, ${GROUPS}) number`);
  await client.query(`
    insert into community_group (id, position, name_en, name_cy, access)
    select id, number, 'Group ' || number, 'Grŵp ' || number, case number % 6 when 0 then 'closed' else 'open' end
      from room`);
  await client.query(`
    insert into group_member (group_id, member_id)
    select room.id, person.id from room join person on (room.number + person.number) % 12 in (0, 1, 7)`);
  await client.query(`
    insert into appointment (member_id, role, group_id)
    select person.id, 'champion', room.id from room join person on person.number = 10 * room.number`);
}

async function threads(client: pg.Client, count: number): Promise<void> {
  await client.query(`
    create temp table planned on commit drop as
    select nth as number, room.id as group_id, person.id as author_id,
           (array[20, 20, 0, 5, 10, 15, 0, 3, 7, 20])[1 + nth % 10] as replies, nth % 10 = 5 as is_change,
           now() - interval '3 days' - interval '2 years' * (1 - nth / ${count}.0) as at
      from generate_series(1, ${count}) nth
      join person on person.number = 1 + nth * 7919::bigint % ${MEMBERS}
      join room on room.number = 1 + (nth / 10) % ${GROUPS}`);
  await client.query(`
    insert into thread (id, group_id, author_id, kind, title, body, changed, why, involved, happened, language,
                        reply_count, created_at, last_post_at)
    select uuidv7(at - now()), group_id, author_id, case when is_change then 'practice_change' else 'discussion' end,
           'What helped when plans were reviewed, part ' || number,
           case when not is_change then ${words('number')} end, ${partOfChange(1)}, ${partOfChange(2)},
           ${partOfChange(3)}, ${partOfChange(4)}, 'en', replies, at, at + replies * interval '3 hours'
      from planned order by at`);
}

async function replies(client: pg.Client): Promise<void> {
  await client.query(`
    insert into reply (id, thread_id, author_id, body, language, created_at)
    select uuidv7(at - now()), thread_id, author_id, ${words('number')}, 'en', at
      from (select t.id as thread_id, person.id as author_id, t.created_at + nth * interval '3 hours' as at,
                   row_number() over () as number
              from thread t
              cross join lateral generate_series(1, t.reply_count) nth
              join person on person.number = 1 + (hashtext(t.id::text)::bigint + nth * 31 + 4294967296) % ${MEMBERS}) post
     order by at`);
}

/** The facts, follows and notifications that writing all this has left. */
async function traces(client: pg.Client, memberId: string): Promise<void> {
  await client.query(`
    insert into follow (member_id, subject_kind, subject_id)
    select author_id, 'thread', id from thread union select author_id, 'thread', thread_id from reply`);
  await client.query(`
    insert into fact (kind, actor_id, subject_kind, subject_id, group_id, place_ids, happened_at, dispatched_at)
    select case t.kind when 'discussion' then 'thread.started' else 'practice-change.posted' end, t.author_id, 'thread',
           t.id, t.group_id, array[t.group_id], t.created_at, t.created_at
      from thread t
     union all
    select 'reply.posted', r.author_id, 'reply', r.id, t.group_id, array[t.id], r.created_at, r.created_at
      from reply r join thread t on t.id = r.thread_id
     order by 7`);
  await client.query(
    `insert into notification (member_id, fact_id, created_at, read_at)
     select f.member_id, fact.id, happened_at, case when row_number() over latest > 5 then happened_at end
       from fact join follow f on f.subject_id = fact.place_ids[1]
      where fact.kind = 'reply.posted' and f.member_id = $1
     window latest as (order by happened_at desc)`,
    [memberId],
  );
}

/** They have read every second thread, and in some of those somebody has written since. */
async function readMarks(client: pg.Client, memberId: string): Promise<void> {
  await client.query(
    `insert into read_mark (member_id, thread_id, read_up_to)
     select $1, id, last_post_at - interval '1 day' * (nth % 3)
       from (select *, row_number() over (order by last_post_at desc) as nth from thread) t
      where nth % 2 = 0`,
    [memberId],
  );
}

/** What search knows of it all. */
async function findable(client: pg.Client): Promise<void> {
  await client.query(`
    insert into search_entry (subject_kind, subject_id, kind, group_id, place_id, author_id, language, at, title, words,
                              vector)
    select post.*, search_vector(title, words, language, kind, group_id, author_id, '{}', at)
      from (select 'thread', id, kind, group_id, id, author_id, language, created_at as at, title,
                   concat_ws(E'\\n\\n', body, changed, why, involved, happened) as words
              from thread
             union all
            select 'reply', r.id, 'reply', t.group_id, t.id, r.author_id, r.language, r.created_at, '', r.body
              from reply r join thread t on t.id = r.thread_id
             order by at) post`);
}

/** Three to eight sentences in two paragraphs, no two posts alike. */
const words = (number: string): string => `(
  select format(E'**No. %s.** %s\\n\\n%s', ${number},
                string_agg(sentence, ' ') filter (where place <= 3), string_agg(sentence, ' ') filter (where place > 3))
    from (select sentences[1 + (${number} * 31 + place * (${number} % 97 + 7)) % 12] as sentence, place
            from (values (${sentences})) list (sentences),
                 generate_series(1, 4 + (${number} % 5)::int) place) chosen)`;

const partOfChange = (part: number): string =>
  `case when is_change then 'Part ${part} of change ' || number || ': ' || (${sentences})[1 + (number + ${part}) % 12] end`;

const sentences = `array[
  'We write the plan together in the room, and everybody leaves with a copy.',
  'She asked what *a good week* would look like, and nobody had asked me that before.',
  'The form has fourteen boxes, and none of them is about what matters to the person.',
  'We moved the review to the day centre, where people feel at home.',
  'My brother came along, and for the first time he was asked what he thought.',
  'We talk about risk early now: what has helped before, and who to call.',
  'It took about ten minutes longer, and saved us two phone calls in the week after.',
  'I would like my plan in words that I use myself.',
  'Two of us shared one visit, so that nobody had to tell the story twice.',
  'We send the questions a week before, so that there is time to think.',
  'It was hard at first, because the diary is full and the computer is in another room.',
  'Could somebody from another team tell us how they began?']`;
