import { afterEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { buffer } from 'node:stream/consumers';
import { planDigests, sweepDigests } from '#digests';
import { DAY, DigestWorld } from '../support/digest-world.js';
import { describeWithRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import type { Backend } from '../support/world.js';

/** How many are told, and how often a worker is killed; more for a longer look. */
const MEMBERS = Number(process.env.DIGEST_MEMBERS ?? 1_200);
const KILLS = Number(process.env.DIGEST_KILLS ?? 4);

/** What a worker may have sent and not recorded: as many as are under way at once, and those it is writing down. */
const IN_FLIGHT = 100;

let here: DigestWorld;
let workers: WorkerProcess[] = [];

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  workers = [];
  await here.close();
});

for (const [queue, suite] of [
  ['postgres', describe],
  ['redis', describeWithRedis],
] as const) {
  suite(`two workers that are killed again and again, with the queue in ${queue}`, () => {
    test('lose no digest, and repeat only what was under way', async () => {
      const came = await openWith(queue);
      await addMembers();
      await here.news({ title: 'For everybody' });
      await here.plan(new Date());
      await here.sql(`update digest_cursor set next_at = now() - interval '1 second'`);
      workers = await Promise.all([WorkerProcess.start(here.world.env), WorkerProcess.start(here.world.env)]);
      await here.jobs.enqueue(planDigests, {});

      const underWay = new Set<string>();
      for (let kill = 1; kill <= KILLS; kill++) {
        const enough = Math.floor((MEMBERS * (kill - 0.8 * Math.random())) / (KILLS + 1));
        await until(`${enough} mails have come`, () => came.size >= enough, 60_000);
        for (const id of await killOne(Math.random() < 0.5 ? 0 : 1)) underWay.add(id);
      }
      await until('every digest is finished', finished, 90_000);

      const [counts] = await here.sql(`
          select count(*)::int as digests, count(distinct account_id)::int as accounts,
                 count(*) filter (where status = 'sent')::int as sent from digest`);
      expect(counts).toEqual({ digests: MEMBERS, accounts: MEMBERS, sent: MEMBERS });
      expect(came.size).toBe(MEMBERS);
      const repeated = [...came].filter(([, times]) => times > 1).map(([id]) => id);
      expect(repeated.filter((id) => !underWay.has(id))).toEqual([]);
      expect(repeated.length).toBeLessThanOrEqual(KILLS * IN_FLIGHT);
      await expectChains();
    }, 240_000);
  });
}

/** @returns how often each message has come, by the digest it is */
async function openWith(queue: Backend): Promise<Map<string, number>> {
  const came = new Map<string, number>();
  here = await DigestWorld.open({
    queue,
    smtp: {
      onData: (stream, _session, done) => {
        buffer(stream).then((raw) => {
          const id = /^message-id: <digest-([\w-]{36})@/im.exec(raw.toString('latin1'))![1]!;
          came.set(id, (came.get(id) ?? 0) + 1);
          done();
        }, done);
      },
    },
  });
  return came;
}

/** kill -9, another one in its place, and as if its lease had ended. @returns what it had in hand */
async function killOne(which: number): Promise<string[]> {
  const { pid } = workers[which]!;
  await workers[which]!.kill();
  const held = await here.sql<{ id: string }>(
    `update digest set held_until = now() - interval '2 minutes'
      where status = 'sending' and held_by like '%:' || $1 returning id`,
    [String(pid)],
  );
  workers[which] = await WorkerProcess.start(here.world.env);
  await here.jobs.enqueue(planDigests, {});
  await here.jobs.enqueue(sweepDigests, {});
  return held.map(({ id }) => id);
}

/** Jobs that died with their worker come back in time; a sweep, as there is one every minute, is faster. */
async function finished(): Promise<boolean> {
  const [waiting] = await here.sql<{ digests: number; unplanned: number }>(`
    select (select count(*)::int from digest where status in ('pending', 'sending')) as digests,
           (select count(*)::int from digest_cursor where next_at < now()) as unplanned`);
  if (waiting!.unplanned > 0) await here.jobs.enqueue(planDigests, {});
  if (waiting!.digests > 0) {
    await here.sql(`update digest set held_until = now() - interval '2 minutes' where status = 'pending'`);
    await here.jobs.enqueue(sweepDigests, {});
  }
  return waiting!.digests + waiting!.unplanned === 0;
}

async function addMembers(): Promise<void> {
  const people = Array.from({ length: MEMBERS }, () => ({ account: uuid(), member: uuid() }));
  const joinedAt = new Date(Date.now() - 3 * DAY);
  await here.sql(
    `with person as (select * from jsonb_to_recordset($1::jsonb) as p(account uuid, member uuid)),
          accounts as (insert into account (id, email, language) select account, account || '@people.example', 'en' from person)
     insert into member (tenant_id, id, account_id, display_name, display_key, digest_frequency, joined_at)
     select $2, member, account, 'Somebody', member::text, 'weekly', $3 from person`,
    [JSON.stringify(people), here.trust.id, joinedAt],
  );
}

async function expectChains(): Promise<void> {
  const astray = await here.sql(`
    select c.member_id from digest_cursor c
      join digest_window w on w.community_id = c.tenant_id and w.member_id = c.member_id
     where w.window_to <> c.window_from`);
  expect(astray).toEqual([]);
}
