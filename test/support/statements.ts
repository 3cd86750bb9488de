import pg from 'pg';

/** What `work` sends to the database, one entry for each trip, on all connections of this process. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...parameters: Parameters<typeof query>) {
    const [first] = parameters as unknown as [string | { text: string }];
    sent.push((typeof first === 'string' ? first : first.text).replace(/\s+/g, ' ').trim());
    return query.apply(this, parameters) as never;
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
