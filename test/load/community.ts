import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { generate } from './generated-data.js';

/** One community full of generated data, and somebody signed in to it. */
export interface Community {
  tenantId: string;
  slug: string;
  memberId: string;
  /** Of a session: a bearer token, and a browser's cookie. */
  token: string;
  /** That the member may read, latest first. */
  threadsWith20Replies: string[];
  /** That the member may reply to, without changing what the other cases read. */
  otherThreads: string[];
  /** Each in the titles or words of very few posts, one of which the member may read. */
  rareWords: string[];
}

const slug = 'bench';

export async function fillCommunity(ownerUrl: string, scale: number): Promise<Community> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const [tenantId, memberId, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
    await generate(client, {
      tenantId,
      slug,
      memberId,
      tokenHash: hashOf(token),
      threads: Math.ceil(5_000 * scale),
    });
    const visible = (which: string) => threadIds(client, which, memberId);
    return {
      tenantId,
      slug,
      memberId,
      token,
      threadsWith20Replies: await visible('reply_count = 20'),
      otherThreads: await visible('reply_count < 20'),
      rareWords: await numbersIn(client, memberId),
    };
  } finally {
    await client.end();
  }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Every thread has its number in its title. */
async function numbersIn(client: pg.Client, memberId: string): Promise<string[]> {
  const { rows } = await client.query<{ number: string }>(
    `select substring(title from '\\d+$') as number from thread t join community_group g on g.id = t.group_id
      where sees_group($1, g)`,
    [memberId],
  );
  return rows.map(({ number }) => number);
}

async function threadIds(client: pg.Client, which: string, memberId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select t.id from thread t join community_group g on g.id = t.group_id
      where ${which} and sees_group($1, g) order by last_post_at desc`,
    [memberId],
  );
  return rows.map(({ id }) => id);
}
