import pg from 'pg';

type Sent = string | { text: string };

/** What `work` sends to the database, one entry for each trip; the queue's own connections don't count. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...parameters: Parameters<typeof query>) {
    const [first] = parameters as unknown as [Sent];
    if (isOurs(this)) sent.push((typeof first === 'string' ? first : first.text).replace(/\s+/g, ' ').trim());
    return query.apply(this, parameters) as never;
  } as never;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}

const isOurs = (client: pg.Client) =>
  (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters
    .application_name === 'impact-communities';
