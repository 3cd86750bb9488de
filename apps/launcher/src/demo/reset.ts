import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { actIn, asOwner } from './as-owner.js';
import { demoCommunities } from './content/index.js';
import { fillMissing } from './fill.js';
import type { FilesFolder } from './sharing/files.js';
import { lockTables, tablesOf, type Table } from './tables.js';

type Options = Readonly<{ ownerUrl: string; now: Date; filesFolder?: FilesFolder }>;

const slugs = demoCommunities.map(({ slug }) => slug);
const hosts = new Set(
  demoCommunities.flatMap(({ members }) => members.map(({ email }) => email.split('@')[1])),
);
const attempts = 50;

/** Makes the demo communities anew. Others stay; whoever looks meanwhile sees the old ones until the new are there. */
export async function resetDemo({ ownerUrl, now, filesFolder = null }: Options): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await asOwner(ownerUrl, (client) => reset(client, now, filesFolder));
    } catch (error) {
      if (!isBusy(error) || attempt === attempts) throw error;
      await pause(20 * attempt);
    }
  }
}

async function reset(client: ClientBase, now: Date, filesFolder: FilesFolder): Promise<void> {
  const tables = await tablesOf(client);
  await lockTables(client, tables);
  await removeCommunities(client, tables);
  await removeAccounts(client, tables);
  await fillMissing(client, now, filesFolder);
}

async function removeCommunities(client: ClientBase, tables: Table[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from community where slug = any($1)', [
    slugs,
  ]);
  await forgetSpread(
    client,
    rows.map(({ id }) => id),
  );
  for (const { id } of rows) {
    await actIn(client, id);
    await client.query('update thread set answer_id = null where tenant_id = $1 and answer_id is not null', [
      id,
    ]);
    // What was concealed can be changed by nobody but moderation, and by us.
    await client.query('update fact set concealed = false where tenant_id = $1 and concealed', [id]);
    for (const { name, communityColumn } of tables) {
      if (communityColumn) await client.query(`delete from ${name} where ${communityColumn} = $1`, [id]);
    }
    await client.query('delete from community where id = $1', [id]);
  }
}

/** What any community says of what these share, and what these said to each other. */
async function forgetSpread(client: ClientBase, sources: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from community');
  const asked = 'select id from adopter_question where source_id = any($2)';
  const about = `tenant_id = $1 and question_id in (${asked} union select id from adopter_question where tenant_id = any($2))`;
  const used = `tenant_id = $1 and adoption_id in (select id from adoption where tenant_id = $1 and source_id = any($2))`;
  for (const statement of [
    'delete from network_report where tenant_id = $1 and source_id = any($2)',
    `delete from adopter_answer where ${about}`,
    `delete from adopter_asked where ${about}`,
    'delete from adopter_question where tenant_id = $1 and (source_id = any($2) or $1 = any($2))',
    `delete from adoption_step where ${used}`,
    `delete from adoption_keeper where ${used}`,
    'delete from adoption where tenant_id = $1 and source_id = any($2)',
    'update resource set adapted_from_tenant = null, adapted_from_id = null, adapted_from_title = null where tenant_id = $1 and adapted_from_tenant = any($2)',
  ])
    for (const { id } of rows) {
      await actIn(client, id);
      await client.query(statement, [id, sources]);
    }
}

async function removeAccounts(client: ClientBase, tables: Table[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id from account where split_part(email, '@', 2) = any($1)`,
    [[...hosts]],
  );
  const homeless: string[] = [];
  for (const { id } of rows) if (!(await belongsSomewhere(client, id))) homeless.push(id);
  for (const { name } of tables.filter((table) => table.ofAccounts && !table.communityColumn)) {
    await client.query(`delete from ${name} where account_id = any($1)`, [homeless]);
  }
  await client.query(`delete from sign_in_link where split_part(email, '@', 2) = any($1)`, [[...hosts]]);
  await client.query('update community set opened_by = null where opened_by = any($1)', [homeless]);
  await client.query('delete from account where id = any($1)', [homeless]);
}

/** In a community that is not the demo’s. Row-level security shows people their own memberships. */
async function belongsSomewhere(client: ClientBase, accountId: string): Promise<boolean> {
  await client.query(`select set_config('app.account_id', $1, true)`, [accountId]);
  const { rowCount } = await client.query('select from member where account_id = $1 limit 1', [accountId]);
  return rowCount !== 0;
}

/** Somebody was writing: not at once, but soon. */
const isBusy = (error: unknown): boolean =>
  ['55P03', '40P01'].includes((error as { code?: string }).code ?? '');
