import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { describeSchema } from '../support/catalogue.js';
import { expectCommitted } from '../support/committed.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('the committed description of the database is the one that the migrations make', async () => {
  await expectCommitted('libs/platform/src/database/schema.sql', await describeSchema(database));
});

test('every table with tenant_id has forced row-level security and a policy on it', async () => {
  const open = await database.sql<{ table: string }>(`
    select c.relname as table from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and not (c.relrowsecurity and c.relforcerowsecurity and exists (
         select from pg_policies p where p.tablename = c.relname and p.qual like '%current_tenant()%'))`);
  expect(open).toEqual([]);
});

/** Why a statement of the application may read rows of another community than the one it is in. */
const crossings: Record<string, string> = {
  'community.own_communities': 'Somebody in several communities sees which they are: names and address.',
  'community.tenant': 'The community itself, whose id is the tenant’s.',
  'community_request.own_requests':
    'Somebody who asked to join sees that they did, before they are a member.',
  'member.own_memberships': 'Somebody in several communities has their own row in each.',
  'file.network': 'Files of what is offered to the network, while it is published (decision 30).',
  'file_use.network': 'That such a file is used, which the policy on files asks.',
  'network_item.network': 'What a community has published for all of them, as it was approved (decision 40).',
  'adoption.network': 'That a service uses something published, where it said so; it names nobody.',
  'adoption_step.network': 'The months in which that went from stage to stage.',
  'adopter_question.network': 'What was asked of those who use something published.',
  'adopter_answer.network': 'What they answered.',
};

test('no policy lets the application read rows of another community but those named here, each for a reason', async () => {
  const found = await database.sql<{ policy: string }>(`
    select tablename || '.' || policyname as policy from pg_policies p
     where schemaname = 'public' and cmd in ('ALL', 'SELECT')
       and roles && array['public', 'impact_application']::name[]
       and exists (select from information_schema.columns c
                    where c.table_schema = 'public' and c.table_name = p.tablename
                      and (c.column_name = 'tenant_id' or c.table_name = 'community'))
       and (qual !~ '^[(]+tenant_id = current_tenant[(][)][)]( AND |$)' or qual ~ ' OR ')`);
  expect(found.map(({ policy }) => policy).sort()).toEqual(Object.keys(crossings).sort());
});

test('every table with tenant_id leads with it in its primary key', async () => {
  const astray = await database.sql<{ table: string }>(`
    select c.relname as table from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and i.indkey[0] is distinct from a.attnum and c.relname <> 'appointment'`);
  expect(astray).toEqual([]);
});

test('the application’s role owns nothing and can’t get round row-level security', async () => {
  const [role] = await asApplication<{ mighty: boolean; owned: number }>(`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
           (select count(*)::int from pg_class where relowner = r.oid)
           + (select count(*)::int from pg_proc where proowner = r.oid)
           + (select count(*)::int from pg_namespace where nspowner = r.oid) as owned
      from pg_roles r where rolname = current_user`);
  expect(role).toEqual({ mighty: false, owned: 0 });
});

test.each([
  'alter table member no force row level security',
  'alter table member disable row level security',
  'create table mine ()',
  'create schema mine',
  'drop policy tenant on member',
  'set role postgres',
  'set session authorization owner',
  'update fact set actor_id = null',
  'delete from fact',
  'truncate fact',
  'delete from revision',
  'update revision set body = null',
])('the application’s role may not: %s', async (statement) => {
  await expect(asApplication(statement)).rejects.toThrow(/permission denied|must be owner|does not exist/);
});

test('without a tenant there are no rows, whatever is asked for', async () => {
  const tables = await database.sql<{ name: string }>(`
    select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id'`);
  const counts = await Promise.all(
    tables.map(({ name }) => asApplication<{ n: number }>(`select count(*)::int as n from ${name}`)),
  );
  expect(counts.flat().map(({ n }) => n)).toEqual(tables.map(() => 0));
});

async function asApplication<Row>(statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
}
