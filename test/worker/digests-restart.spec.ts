import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planDigests, sweepDigests } from '#digests';
import { startPostgres, type Postgres } from '../../apps/launcher/src/embedded-postgres.js';
import { DigestWorld } from '../support/digest-world.js';
import { redisProgram } from '../support/redis.js';
import { startRedisServer, type RedisServer } from '../support/redis-server.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

const READERS = 150;

/** Servers of our own: they are restarted, and other tests need theirs. */
let directory: string;
let postgres: Postgres;
let shared: string | undefined;
let here: DigestWorld;
let worker: WorkerProcess;
let redis: RedisServer | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'impact-restart-'));
  await chmod(directory, 0o755);
  postgres = await startPostgres({ directory, settings: { max_connections: '100' } });
  shared = process.env.TEST_DATABASE_OWNER_URL;
  process.env.TEST_DATABASE_OWNER_URL = postgres.ownerUrl;
});
afterEach(async () => {
  await worker.kill();
  await here.close();
  await redis?.stop();
  redis = undefined;
});
afterAll(async () => {
  process.env.TEST_DATABASE_OWNER_URL = shared;
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Everybody is due, and the first mails have come. */
async function inTheMiddle(env: Record<string, string> = {}): Promise<void> {
  here = await DigestWorld.open({
    env,
    smtp: { onMailFrom: (_address, _session, done) => void setTimeout(() => done(), 30) },
  });
  for (let count = 0; count < READERS; count++) await here.reader();
  await here.news();
  await here.plan(new Date());
  await here.sql(`update digest_cursor set next_at = now() - interval '1 second'`);
  worker = await WorkerProcess.start(here.world.env);
  await here.jobs.enqueue(planDigests, {});
  await until('the first mails have come', () => here.sink.received.length > 10);
}

/** As time passes: leases end, and sweeps come every minute. */
async function untilAllAreTold(): Promise<void> {
  await until(
    'everybody is told',
    async () => {
      const [row] = await here
        .sql<{ sent: number; idle: boolean }>(
          `select count(*) filter (where status = 'sent')::int as sent from digest`,
        )
        .catch(() => []);
      if (row?.sent === READERS) return true;
      await here
        .sql(`update digest set held_until = now() - interval '2 minutes' where status = 'pending'`)
        .catch(() => []);
      await here.jobs.enqueue(sweepDigests, {}).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return false;
    },
    60_000,
  );
  const [counts] = await here.sql(
    `select count(*)::int as digests, count(distinct account_id)::int as accounts from digest`,
  );
  expect(counts).toEqual({ digests: READERS, accounts: READERS });
  expect(new Set(here.sink.received.map(({ email }) => email.messageId)).size).toBe(READERS);
}

test('PostgreSQL restarted in the middle of a run: everybody is told, and nobody twice', async () => {
  await inTheMiddle();
  const port = Number(new URL(postgres.ownerUrl).port);
  await postgres.stop();
  postgres = await startPostgres({ directory, port, settings: { max_connections: '100' } });
  await untilAllAreTold();
  // What was sent while the database was away is written down when it is back.
  expect(here.sink.received).toHaveLength(READERS);
}, 120_000);

const withRedis = redisProgram ? test : test.skip;

withRedis(
  'Redis restarted in the middle of a run, with all its jobs gone: everybody is told, and nobody twice',
  async () => {
    redis = await startRedisServer(redisProgram!);
    await inTheMiddle({ REDIS_URL: redis.url });
    const port = Number(new URL(redis.url).port);
    await redis.stop();
    redis = await startRedisServer(redisProgram!, port);
    await untilAllAreTold();
    expect(here.sink.received).toHaveLength(READERS);
  },
  120_000,
);
