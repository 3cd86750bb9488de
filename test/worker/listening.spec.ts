import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let wren: TestMember;
let robin: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  wren = await trust.member({ displayName: 'Wren' });
  robin = await trust.member({ displayName: 'Robin', championOf: [group] });
});
afterAll(() => world.close());

/** Everything that has happened is dispatched. */
const told = async () => {
  await world.startWorker();
  await until('every fact dispatched', async () => {
    const [row] = await world.database.sql<{ n: number }>(
      'select count(*)::int as n from fact where dispatched_at is null and not concealed',
    );
    return row!.n === 0;
  });
};

/** Of a thread and of what was said in it. */
const heard = async (who: TestMember, threadId: string) => {
  const replies = await world.database.sql<{ id: string }>('select id from reply where thread_id = $1', [
    threadId,
  ]);
  const there = new Set([threadId, ...replies.map(({ id }) => id)]);
  const { viewer } = await who.get(
    `{ viewer { unreadNotificationCount notifications(first: 100) { nodes { kind subject { id } } } } }`,
  );
  const kinds = viewer.notifications.nodes
    .filter(({ subject }: { subject: { id: string } }) => there.has(subject.id))
    .map(({ kind }: { kind: string }) => kind);
  return { kinds, count: viewer.unreadNotificationCount as number };
};

const mute = (who: TestMember, threadId: string) =>
  who.get(`mutation { muteThread(input: { threadId: "${threadId}" }) { muted } }`);

test('of a thread that they muted people hear only what is told to them alone', async () => {
  const heron = await trust.member({ displayName: 'Mute Heron' });
  const { id } = await heron.startThread(group, { kind: 'QUESTION' });
  await mute(heron, id);
  await wren.reply({ id });
  await wren.reply({ id }, 'What do you say, @Mute Heron?');
  await told();
  expect((await heard(heron, id)).kinds).toEqual(['post.mentioned']);
  await heron.get(`mutation { followThread(input: { threadId: "${id}" }) { muted following } }`);
  await wren.reply({ id });
  await told();
  expect((await heard(heron, id)).kinds).toEqual(['reply.posted', 'post.mentioned']);
});

test('nobody hears of what somebody they blocked writes, marks or mentions', async () => {
  const heron = await trust.member({ displayName: 'Deaf Heron' });
  const { id } = await heron.startThread(group);
  await heron.get(`mutation { blockMember(input: { memberId: "${wren.id}" }) { blocked } }`);
  await wren.reply({ id }, '@Deaf Heron');
  const question = await wren.startThread(group, { kind: 'QUESTION' });
  const reply = await heron.reply(question);
  await wren.get(`mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }`, {
    input: { threadId: question.id, replyId: reply.id },
  });
  await robin.reply({ id });
  await told();
  expect((await heard(heron, id)).kinds).toEqual(['reply.posted']);
  expect((await heard(heron, question.id)).kinds).toEqual([]);
});

test('the author of an answer hears that it was marked; it goes away with the reply', async () => {
  const heron = await trust.member();
  const { id } = await wren.startThread(group, { kind: 'QUESTION' });
  const reply = await heron.reply({ id });
  await wren.get(`mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }`, {
    input: { threadId: id, replyId: reply.id },
  });
  await told();
  expect(await heard(heron, id)).toEqual({ kinds: ['reply.answers'], count: 1 });
  await heron.get(`mutation { withdrawReply(input: { replyId: "${reply.id}" }) }`);
  expect(await heard(heron, id)).toEqual({ kinds: [], count: 0 });
});

test('followers hear that a thread was closed', async () => {
  const { id } = await wren.startThread(group);
  await robin.get(`mutation { closeThread(input: { threadId: "${id}", reason: "Enough" }) { id } }`);
  await told();
  expect((await heard(wren, id)).kinds).toEqual(['thread.closed']);
});

test('who can’t see the group that a thread moved to hears no more of it, nor counts it', async () => {
  const room = await trust.group({ access: 'closed' });
  const keeper = await trust.member({ championOf: [group, room] });
  const heron = await trust.member();
  const { id } = await heron.startThread(group);
  await wren.reply({ id });
  await told();
  expect((await heard(heron, id)).count).toBe(1);
  await keeper.get(`mutation ($input: MoveThreadInput!) { moveThread(input: $input) { id } }`, {
    input: { threadId: id, groupId: room.id },
  });
  await keeper.reply({ id });
  await told();
  expect(await heard(heron, id)).toEqual({ kinds: [], count: 0 });
});

test('what was withdrawn before anybody was told waits for nobody', async () => {
  await told();
  await world.stopWorker();
  const { id } = await wren.startThread(group);
  await wren.get(`mutation { withdrawThread(input: { threadId: "${id}" }) }`);
  expect(await world.database.sql('select tenants_with_waiting_facts() as id')).toEqual([]);
});
