import { prepareQueueSchema } from '../jobs/queue-schema.js';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

/** What the application's login belongs to. It owns nothing; tables are granted to it by the migrations. */
export const APPLICATION_ROLE = 'impact_application';

/**
 * Brings a database up to date: roles, tables, queue. Safe to call from several processes at once.
 *
 * @param options.ownerUrl connection that owns the tables and may create roles
 * @param options.appUrl connection of the application; its login is made, or its password set, where it can't connect
 * @returns names of the migrations that ran now
 */
export async function migrate(options: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.ownerUrl, application_name: 'impact-migrate' });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('impact-communities migrate'))`);
    await ensureRoles(client, options.appUrl);
    const applied = await runMigrations(options.ownerUrl);
    await prepareQueueSchema(client, APPLICATION_ROLE);
    return applied;
  } finally {
    await client.end();
  }
}

async function runMigrations(url: string): Promise<string[]> {
  const dataSource = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration' });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function ensureRoles(client: pg.Client, appUrl: string): Promise<void> {
  const url = new URL(appUrl);
  const login = pg.escapeIdentifier(decodeURIComponent(url.username));
  const password = pg.escapeLiteral(decodeURIComponent(url.password));
  await createRole(client, `${APPLICATION_ROLE} nologin`);
  if (await canConnect(appUrl)) return;
  await createRole(client, `${login} login`);
  await client.query(`alter role ${login} with login password ${password}`);
  await client.query(`grant ${APPLICATION_ROLE} to ${login}`);
}

/** Roles belong to the whole server: another database's migration may have made it, or be making it now. */
async function createRole(client: pg.Client, definition: string): Promise<void> {
  try {
    await client.query(`create role ${definition}`);
  } catch (error) {
    const taken = ['42710', '23505'].includes((error as { code?: string }).code ?? '');
    if (!taken) throw error;
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
