import { createHash } from 'node:crypto';
import pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { graphql, type Ask, type Case } from './case.js';
import type { Community } from './community.js';

/** A community of its own with so many resources, beside the one that the other cases read. */
const slugOf = (size: number) => `library-${size}`;
const tokenOf = (size: number) => createHash('sha256').update(slugOf(size)).digest('base64url');
const homeOf = (size: number): Sql => sql`(select id from community where slug = ${slugOf(size)})`;

const ask = (size: number, query: string, variables: Record<string, unknown>): Ask =>
  graphql({ token: tokenOf(size) } as Community, query, variables);

const LIBRARY = `query Library($theme: ID!) {
  resources(theme: $theme, setting: HOME, language: EN, freshness: CURRENT, first: 20) {
    nodes { id title summary kind format reviewOn publishedAt owner { displayName } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The second of five themes: a fifth of all resources. */
const THEME = '00000000-0000-7000-8000-000000000002';

export const libraryCase = (size: number): Case => ({
  name: `library with filters, ${size} resources, GraphQL`,
  goal: { ratio: 0.3, statements: 6 },
  prepare: ({ ownerUrl }) => fill(ownerUrl, size),
  app: () => ask(size, LIBRARY, { theme: THEME }),
  floor: ({ variables: { theme } }) => sql`
    select r.id, r.title, r.summary, r.kind, r.format, r.review_on, r.published_at, m.display_name as owner
      from resource_shelf s
      join resource r on r.tenant_id = s.tenant_id and r.id = s.resource_id
      join member m on m.tenant_id = r.tenant_id and m.id = r.owner_id
     where s.tenant_id = ${homeOf(size)} and s.shelf = ${theme} and 'home' = any(r.settings) and r.language = 'en'
       and (r.review_on is null or r.review_on > current_date)
     order by s.published_at desc, s.resource_id desc limit 20`,
  expect: { text: '"summary":', times: 20 },
});

const SEARCH = `query Search($words: String!) {
  search(words: $words, kinds: [RESOURCE], first: 20) {
    nodes { subject { id title path } kind excerptHtml at author { displayName } group { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const librarySearchCase = (size: number): Case => ({
  name: `search in the library, ${size} resources, GraphQL`,
  goal: { ratio: 0.2, statements: 12 },
  prepare: ({ ownerUrl }) => fill(ownerUrl, size),
  app: () => ask(size, SEARCH, { words: 'plan review' }),
  floor: ({ variables: { words } }) => sql`
    select e.subject_id as id, e.title, e.kind, e.at, m.display_name as author,
           ts_headline('english', e.words, websearch_to_tsquery('english', ${words})) as "excerptHtml"
      from (select * from (select * from search_entry where tenant_id = ${homeOf(size)}
                            order by at desc, subject_id desc limit 300) s
             where s.vector @@ (select search_words(${words})
                                  from set_config('app.tenant_id', ${homeOf(size)}::text, false))
             order by at desc, subject_id desc limit 20) e
      join member m on m.tenant_id = e.tenant_id and m.id = e.author_id`,
  expect: { text: '"excerptHtml":', times: 20 },
});

/** Two years of sharing; once for both cases of a size. */
async function fill(ownerUrl: string, size: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from community where slug = $1', [slugOf(size)]);
    if (rowCount) return;
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', gen_random_uuid()::text, true)`);
    await people(client, size);
    await resources(client, size);
    await client.query('commit');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

async function people(client: pg.Client, size: number): Promise<void> {
  await client.query(
    `insert into community (id, slug, name_en, name_cy, nation, ods_code)
     values (current_tenant(), $1, 'Library', 'Llyfrgell', 'england', upper('DEMO-' || $1))`,
    [slugOf(size)],
  );
  await client.query(
    `with account as (insert into account (id, email) values (gen_random_uuid(), $1 || '@bench.example') returning id),
          member as (insert into member (id, account_id, display_name, display_key, joined_at)
                     select gen_random_uuid(), id, 'Librarian', 'librarian', now() - interval '3 years' from account)
     insert into session (token_hash, account_id, kind, expires_at)
     select $2, id, 'token', now() + interval '1 day' from account`,
    [slugOf(size), createHash('sha256').update(tokenOf(size)).digest()],
  );
  await client.query(`
    insert into theme (id, name_en, name_cy)
    select format('00000000-0000-7000-8000-%s', lpad(nth::text, 12, '0'))::uuid, 'Theme ' || nth, 'Thema ' || nth
      from generate_series(1, 5) nth`);
}

async function resources(client: pg.Client, size: number): Promise<void> {
  await client.query(`
    insert into resource (id, author_id, owner_id, kind, title, summary, body, theme_ids, settings, language, family_id,
                          licence, review_on, created_at, published_at)
    select uuidv7(at - now()), m.id, m.id, (array['guide', 'story', 'checklist', 'poster'])[1 + nth % 4],
           'How we review a plan, part ' || nth, 'What helped when we looked at plan ' || nth || ' together.',
           'We opened the plan in the room. Everybody said what mattered, and number ' || nth || ' was written down.',
           array[format('00000000-0000-7000-8000-%s', lpad((1 + nth % 5)::text, 12, '0'))::uuid],
           case when nth % 3 = 0 then array['home', 'primary_care'] else array['community_team'] end,
           case when nth % 4 = 0 then 'cy' else 'en' end, gen_random_uuid(), 'use_and_change',
           case when nth % 7 = 0 then current_date - 10 when nth % 2 = 0 then current_date + 100 end, at, at
      from (select nth, now() - interval '2 years' * (1 - nth / ${size}.0) as at
              from generate_series(1, ${size}) nth) planned
      cross join (select id from member where tenant_id = current_tenant()) m
     order by at`);
  await client.query(`
    insert into resource_shelf (shelf, published_at, resource_id)
    select shelf, published_at, id
      from resource, unnest(theme_ids::text[] || settings) shelf where tenant_id = current_tenant()`);
  await client.query(`
    insert into search_entry (subject_kind, subject_id, kind, place_id, author_id, theme_ids, language, at, title, words, vector)
    select 'resource', id, 'resource', id, author_id, theme_ids, language, created_at, title, w.words,
           search_vector(title, w.words, language, 'resource', null, author_id, theme_ids, created_at)
      from resource, lateral (select concat_ws(E'\\n\\n', summary, body) as words) w
     where tenant_id = current_tenant() order by created_at`);
}
