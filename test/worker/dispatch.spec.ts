import { afterEach, describe, expect, test } from '@jest/globals';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { WorkerProcess } from '../support/worker-process.js';
import { until } from '../support/until.js';
import { World, type Backend } from '../support/world.js';

describe.each<Backend>(['postgres', 'redis'])(
  'telling followers what happened, with the queue in %s',
  (queue) => {
    let world: World;
    let trust: TestCommunity;
    let group: TestGroup;
    let heron: TestMember;

    async function open(): Promise<void> {
      world = await World.open({ queue });
      trust = await world.community();
      group = await trust.group();
      heron = await trust.member({ displayName: 'Heron' });
    }
    afterEach(() => world.close());

    const waiting = async () =>
      (
        await world.database.sql<{ n: number }>(
          'select count(*)::int as n from fact where dispatched_at is null',
        )
      )[0]!.n;
    const dispatched = () => until('every fact dispatched', async () => (await waiting()) === 0);
    const told = (member: TestMember) =>
      member.get<any>(
        `{ viewer { unreadNotificationCount notifications(first: 100) { nodes { kind subject { title path } actor { displayName } } } } }`,
      );

    test('a reply is told to those who follow the thread, but not to its author', async () => {
      await open();
      await world.startWorker();
      const wren = await trust.member({ displayName: 'Wren' });
      const thread = await heron.startThread(group, { title: 'Plans' });
      const { id } = await wren.reply(thread);
      const { viewer } = await until('Heron is told', async () => {
        const answer = await told(heron);
        return answer.viewer.unreadNotificationCount > 0 && answer;
      });
      expect(viewer.notifications.nodes).toEqual([
        {
          kind: 'reply.posted',
          subject: { title: 'Plans', path: `/c/${trust.slug}/replies/${id}` },
          actor: { displayName: 'Wren' },
        },
      ]);
      expect((await told(wren)).viewer.unreadNotificationCount).toBe(0);
    });

    test('a follower who may no longer see the group is told nothing', async () => {
      await open();
      const peers = await trust.group({ access: 'closed' });
      const wren = await trust.member({ groups: [peers] });
      const insider = await trust.member({ groups: [peers] });
      const thread = await insider.startThread(peers);
      await wren.get(`mutation { followThread(input: { threadId: "${thread.id}" }) { id } }`);
      await world.database.sql('delete from group_member where member_id = $1', [wren.id]);
      await insider.reply(thread);
      await world.startWorker();
      await dispatched();
      expect(await world.database.sql('select from notification where member_id = $1', [wren.id])).toEqual(
        [],
      );
    });

    test('a worker killed in the middle, again and again, loses nothing and doubles nothing', async () => {
      await open();
      const followers = await Promise.all(Array.from({ length: 20 }, () => trust.member()));
      const thread = await heron.startThread(group);
      for (const follower of followers)
        await follower.get(`mutation { followThread(input: { threadId: "${thread.id}" }) { id } }`);
      const writer = await trust.member();
      const writing = Promise.all(Array.from({ length: 60 }, (_, i) => writer.reply(thread, `Reply ${i}`)));
      for (let kills = 0; kills < 3; kills++) {
        const worker = await WorkerProcess.start(world.env);
        await until('the worker is in the middle', async () => (await waiting()) < 60 - kills);
        await worker.kill();
      }
      await writing;
      await world.startWorker();
      await dispatched();
      const [counts] = await world.database.sql(`
      select count(*)::int as notifications, count(distinct (member_id, fact_id))::int as distinct_ones
        from notification n join fact f on f.id = n.fact_id where f.kind = 'reply.posted'`);
      // 60 replies, each told to 20 followers and to the thread's author.
      expect(counts).toEqual({ notifications: 60 * 21, distinct_ones: 60 * 21 });
    });
  },
);
