import { Client, type ClientBase } from 'pg';

/** One transaction of the tables’ owner. No two of the demo’s run at once. */
export async function asOwner<T>(ownerUrl: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'impact-demo' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('impact-communities demo'))`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

/** Row-level security may bind the owner too: from here on these rows are meant. */
export async function actIn(client: ClientBase, tenantId: string): Promise<void> {
  await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
}
