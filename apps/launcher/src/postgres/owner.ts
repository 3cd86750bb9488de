import { Client } from 'pg';

export const databaseName = 'impact_communities';

export const ownerUrlAt = (port: number, password: string, database: string = databaseName): string =>
  `postgres://owner:${password}@127.0.0.1:${port}/${database}`;

/** Answers once the server takes connections and our database is there. */
export async function openDatabase(port: number, password: string): Promise<void> {
  await asOwner(ownerUrlAt(port, password, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function asOwner<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await ask(client);
  } finally {
    await client.end();
  }
}
