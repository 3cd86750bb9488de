import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { generate } from '../load/generated-data.js';

let database: TestDatabase;
let app: pg.Client;
let pages: number;
const [tenantId, neighbourId] = [randomUUID(), randomUUID()];

const THREADS = 2_000;

/** 22,000 entries of one community and some of another; the tables belong to somebody who obeys row-level security. */
beforeAll(async () => {
  database = await createDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await generate(owner, {
    tenantId,
    slug: 'big',
    memberId: randomUUID(),
    tokenHash: Buffer.from('big'),
    threads: THREADS,
  });
  await neighbour(owner);
  await owner.query(`
    drop role if exists search_owner_of_a_test;
    create role search_owner_of_a_test;
    grant all on schema public to search_owner_of_a_test;
    alter table search_entry owner to search_owner_of_a_test;
    alter function search_matches owner to search_owner_of_a_test;
    drop policy finding on search_entry;
    create policy finding on search_entry to search_owner_of_a_test using (true) with check (true)`);
  const { rows } = await owner.query<{ pages: number }>(
    `select (pg_table_size('search_entry') / 8192)::int as pages`,
  );
  pages = rows[0]!.pages;
  await owner.end();
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
}, 120_000);

afterAll(async () => {
  await app.end();
  await database.sql(
    'reassign owned by search_owner_of_a_test to current_user; drop owned by search_owner_of_a_test; drop role search_owner_of_a_test',
  );
  await database.drop();
});

/** Somebody else writes the same words. */
async function neighbour(owner: pg.Client): Promise<void> {
  const [group, member] = [randomUUID(), randomUUID()];
  await owner.query(`
    begin;
    select set_config('app.tenant_id', '${neighbourId}', true);
    insert into community (id, slug, name_en, name_cy, nation, ods_code)
      values ('${neighbourId}', 'small', 'Small', 'Bach', 'wales', 'DEMO-B2');
    insert into community_group (id, name_en, name_cy, access) values ('${group}', 'Room', 'Ystafell', 'open');
    insert into member (id, account_id, display_name, display_key) select '${member}', id, 'M', 'm' from account limit 1;
    insert into search_entry (subject_kind, subject_id, kind, group_id, place_id, author_id, language, at, title, words, vector)
      select 'reply', gen_random_uuid(), 'reply', '${group}', place_id, '${member}', language, at, title, words,
             search_vector(title, words, language, 'reply', '${group}', '${member}', '{}', at)
        from search_entry where tenant_id = '${tenantId}' order by at desc limit 300;
    commit`);
}

interface Filters {
  groups?: string[];
  author?: string;
  before?: string;
  most?: number;
}

interface Searched {
  hits: number;
  /** Of the table and its indexes, looked at by the search. */
  pages: number;
}

async function search(
  words: string,
  { groups, author, before = 'infinity', most = 200 }: Filters = {},
): Promise<Searched> {
  await app.query('begin read only');
  await app.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
  const rooms = groups ?? (await app.query('select id from community_group')).rows.map(({ id }) => id);
  const { rows } = await app.query(
    `explain (analyze, buffers, format json)
     select * from search_matches($1, $2, null, null, $3, '-infinity', $4, 'ffffffff-ffff-ffff-ffff-ffffffffffff', $5)`,
    [words, rooms, author ?? null, before, most],
  );
  await app.query('rollback');
  const plan = rows[0]['QUERY PLAN'][0].Plan;
  return { hits: plan['Actual Rows'], pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'] };
}

test('a rare word is looked up, not searched for', async () => {
  await search('1234');
  const rare = await search('1234');
  expect(rare.hits).toBeGreaterThan(0);
  expect(rare.pages).toBeLessThan(100);
});

test.each([
  ['one common word', 'plan', {}, 200],
  ['two common words', 'plan room', {}, 200],
  ['a phrase of common words', '"in the room"', {}, 200],
  ['everything but a common word', '-plan', {}, 200],
  ['either of two common words', 'plan or room', {}, 200],
  ['no word', '', { most: 21 }, 21],
  [
    'a common word of a year ago',
    'plan',
    { before: new Date(Date.now() - 365 * 86_400_000).toISOString() },
    200,
  ],
])('%s takes a small part of what there is', async (_what, words, filters, most) => {
  await search(words, filters);
  const searched = await search(words, filters);
  expect(searched.hits).toBe(most);
  expect(searched.pages).toBeLessThan(pages / 2);
});

test('a common word of one author, or in one group, is found through the index', async () => {
  const [one] = await database.sql<{ author_id: string; group_id: string }>(
    'select author_id, group_id from search_entry where tenant_id = $1 limit 1',
    [tenantId],
  );
  for (const filters of [{ author: one!.author_id }, { groups: [one!.group_id] }]) {
    const searched = await search('plan', filters);
    expect(searched.hits).toBeGreaterThan(20);
    expect(searched.pages).toBeLessThan(pages / 2);
  }
});

test('another community’s groups show nothing, and its words are in nobody else’s index', async () => {
  const rooms = await database.sql<{ id: string }>('select id from community_group where tenant_id = $1', [
    neighbourId,
  ]);
  expect((await search('plan', { groups: rooms.map(({ id }) => id) })).hits).toBe(0);
  const [shared] = await database.sql<{ lexemes: number }>(
    `select count(*)::int as lexemes from (
       select distinct unnest(tsvector_to_array(vector)) from search_entry where tenant_id = $1
       intersect
       select distinct unnest(tsvector_to_array(vector)) from search_entry where tenant_id = $2) both_have`,
    [tenantId, neighbourId],
  );
  expect(shared!.lexemes).toBe(0);
});

test('nobody but the application’s function sees more than one community', async () => {
  await app.query('begin');
  await app.query(`select set_config('app.tenant_id', $1, true)`, [neighbourId]);
  const { rows } = await app.query('select distinct tenant_id from search_entry');
  await app.query('rollback');
  expect(rows).toEqual([{ tenant_id: neighbourId }]);
});
