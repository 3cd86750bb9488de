import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestCommunity, TestMember } from '../support/community.js';
import { filled, nothing, type Ids } from '../support/scene.js';
import { steps } from '../support/schema-walk.js';
import { caseAbout, decide, decisionTo, report, resubmit } from '../support/moderation.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

/** Who reported is told to those who decide without a conflict, and is in no answer to anybody else. */
let world: World;
let trust: TestCommunity;
let heron: TestMember;
let lark: TestMember;
let wren: TestMember;
let dove: TestMember;
let ids: Ids;

const REPORTER = 'Quiet reporter';

const notedReports = async () =>
  world.database.sql<{ kind: string; text: string }>('select kind, to_jsonb(fact)::text as text from fact');

beforeAll(async () => {
  world = await World.open();
  await world.startWorker();
  trust = await world.community();
  const group = await trust.group();
  // Wren is the author, and looks after the group; Lark reported it, too, and does as well.
  wren = await trust.member({ championOf: [group], roles: ['admin'], displayName: 'Wren' });
  lark = await trust.member({ deputyOf: [group], displayName: 'Lark' });
  heron = await trust.member({ championOf: [group], displayName: 'Heron' });
  dove = await trust.member({ displayName: REPORTER });
  const thread = await wren.startThread(group);
  const [waiting, decided, hidden] = [
    await wren.reply(thread),
    await wren.reply(thread),
    await wren.reply(thread),
  ];
  const cases: string[] = [];
  for (const reply of [waiting, decided, hidden]) {
    await report(dove, reply, { reason: 'WORRIED', words: 'Confidential words of a report' });
    await report(lark, reply);
    cases.push(await caseAbout(world, reply));
  }
  const [openCase, takenCase, decidedCase] = cases as [string, string, string];
  await decide(heron, takenCase, { decision: 'WARN' });
  await decide(heron, decidedCase, { decision: 'ASK_TO_EDIT', reason: 'Kindly' });
  ids = {
    ...nothing(),
    community: trust.id,
    slug: trust.slug,
    group: group.id,
    thread: thread.id,
    reply: waiting.id,
    member: heron.id,
    champion: heron.id,
    openCase,
    takenCase,
    decidedCase,
  };
  await until('everybody is told', async () => {
    const rows = await world.database.sql('select from fact where dispatched_at is null');
    return rows.length === 0;
  });
});
afterAll(() => world.close());

/** Members are listed for everybody: there, and where she is asked for, her name says nothing. */
const listsEverybody = [
  'community',
  'communities',
  'Community.members',
  'Community.member',
  'Community.membersNamed',
  'digestForecast',
  'mentionable',
];

const leaves = ['leaveCommunity', 'signOut', 'endOtherSessions', 'takeABreak', 'leaveGroup', 'dismiss'];

const walked = steps().filter(({ name }) => !listsEverybody.includes(name) && !leaves.includes(name));

const answerTo = async (who: TestMember, step: (typeof walked)[number]) =>
  JSON.stringify(await who.ask(step.document, filled(step.variables, ids, false) as object));

test('whoever decides without a conflict does see who reported it', async () => {
  const answer = await heron.get(
    `query ($id: ID!) { moderationCase(id: $id) { reports { words reporter { id displayName } } } }`,
    { id: ids.openCase },
  );
  expect(JSON.stringify(answer)).toContain(dove.id);
});

test('the author hears nothing before it is decided, and then nothing of whom', async () => {
  expect(await wren.refusal(`query ($id: ID!) { decision(id: $id) { id } }`, { id: ids.openCase })).toBe(
    'NOT_FOUND',
  );
  expect(await decisionTo(wren, ids.decidedCase)).toMatchObject({ reason: 'Kindly' });
  await resubmit(wren, ids.decidedCase, 'New words');
  expect(JSON.stringify(await decisionTo(wren, ids.decidedCase))).not.toContain(dove.id);
  const { duties, moderationQueue } = await wren.get(
    `{ duties { openCount groups { open taken moderators { taken } } } moderationQueue(state: OPEN) { nodes { id } } }`,
  );
  expect({ count: duties.openCount, nodes: moderationQueue.nodes }).toEqual({ count: 0, nodes: [] });
});

describe.each([
  ['the author, who is an admin', () => wren],
  ['a moderator who reported it', () => lark],
])('%s', (_who, who) => {
  test.each(walked.map((step) => [step.name, step] as const))('%s', async (_name, step) => {
    const answer = await answerTo(who(), step);
    expect(answer).not.toContain(dove.id);
    expect(answer).not.toContain(REPORTER);
    expect(answer).not.toContain('Confidential words of a report');
  });
});

test('both could still ask as moderators when all was asked', async () => {
  for (const who of [wren, lark]) expect(await who.refusal('{ duties { openCount } }')).toBeNull();
});

test('in no fact but as somebody who is answered', async () => {
  const facts = await notedReports();
  const about = facts.filter(({ text }) => text.includes(dove.id));
  expect([...new Set(about.map(({ kind }) => kind))]).toEqual(['report.answered']);
  expect(facts.some(({ text }) => text.includes('Confidential words'))).toBe(false);
});
