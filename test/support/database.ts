import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#platform';

const MIGRATIONS = 'libs/platform/src/database/migrations';
const APP_LOGIN = 'impact_app_test:impact_app_test';

/** A fresh database, copied from a template that is migrated once for each run. */
export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  /** As the owner: sees and writes everything, in all communities. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const template = await ensureTemplate(server);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(server, (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const ownerUrl = at(server, name);
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  pool.on('error', () => undefined);
  return {
    ownerUrl,
    appUrl: withLogin(ownerUrl),
    sql: async (text, values) => (await pool.query(text, values)).rows as never,
    async drop() {
      await pool.end();
      await asOwner(server, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

const serverUrl = () => {
  const url = process.env.TEST_DATABASE_OWNER_URL;
  if (!url) throw new Error('TEST_DATABASE_OWNER_URL is not set: run the tests with `npm test -- <path>`');
  return url;
};

const templates = new Map<string, Promise<string>>();

function ensureTemplate(server: string): Promise<string> {
  const known = templates.get(server) ?? makeTemplate(server);
  templates.set(server, known);
  return known;
}

/** Jest's processes race to make it; the advisory lock lets one win. */
const makeTemplate = (server: string): Promise<string> =>
  asOwner(server, async (client) => {
    const name = `template_${await fingerprint(MIGRATIONS)}`;
    await client.query(`select pg_advisory_lock(hashtext('test template'))`);
    const { rowCount } = await client.query(
      'select from pg_database where datname = $1 and not datallowconn',
      [name],
    );
    if (rowCount === 0) {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
      await migrate({ ownerUrl: at(server, name), appUrl: withLogin(at(server, name)) });
      await client.query(`alter database ${name} allow_connections false`);
    }
    return name;
  });

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

function withLogin(url: string): string {
  const [username, password] = APP_LOGIN.split(':');
  return Object.assign(new URL(url), { username, password }).href;
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}
