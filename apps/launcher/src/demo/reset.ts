import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { actIn, asOwner } from './as-owner.js';
import { demoCommunities } from './content/index.js';
import { fillMissing } from './fill.js';
import { lockTables, tablesOf, type Table } from './tables.js';

type Options = Readonly<{ ownerUrl: string; now: Date }>;

const slugs = demoCommunities.map(({ slug }) => slug);
const hosts = new Set(
  demoCommunities.flatMap(({ members }) => members.map(({ email }) => email.split('@')[1])),
);
const attempts = 50;

/** Makes the demo communities anew. Others stay; whoever looks meanwhile sees the old ones until the new are there. */
export async function resetDemo({ ownerUrl, now }: Options): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await asOwner(ownerUrl, (client) => reset(client, now));
    } catch (error) {
      if (!isBusy(error) || attempt === attempts) throw error;
      await pause(20 * attempt);
    }
  }
}

async function reset(client: ClientBase, now: Date): Promise<void> {
  const tables = await tablesOf(client);
  await lockTables(client, tables);
  await removeCommunities(client, tables);
  await removeAccounts(client, tables);
  await fillMissing(client, now);
}

async function removeCommunities(client: ClientBase, tables: Table[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from community where slug = any($1)', [
    slugs,
  ]);
  for (const { id } of rows) {
    await actIn(client, id);
    for (const { name, communityColumn } of tables) {
      if (communityColumn) await client.query(`delete from ${name} where ${communityColumn} = $1`, [id]);
    }
    await client.query('delete from community where id = $1', [id]);
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
