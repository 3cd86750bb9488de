import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import {
  caseAbout,
  decide,
  queue,
  refusedDecision,
  refusedReport,
  refusedTake,
  release,
  report,
  take,
} from '../support/moderation.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let admin: TestMember;
let heron: TestMember;
let lark: TestMember;
let wren: TestMember;
let robin: TestMember;
let thread: { id: string };

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  trust = await world.community();
  group = await trust.group();
  admin = await trust.member({ roles: ['admin'], displayName: 'Admin' });
  heron = await trust.member({ championOf: [group], displayName: 'Heron' });
  lark = await trust.member({ deputyOf: [group], displayName: 'Lark' });
  wren = await trust.member({ displayName: 'Wren' });
  robin = await trust.member({ displayName: 'Robin' });
  thread = await wren.startThread(group);
});

const names = (people: { displayName: string }[]) => people.map(({ displayName }) => displayName).sort();
const onBreak = (who: TestMember) =>
  world.database.sql('update member set on_break_since = now() where id = $1', [who.id]);
const toldOfIt = async (caseId: string) => {
  const rows = await world.database.sql<{ told: string[] }>(
    `select place_ids as told from fact where kind = 'report.waiting' and subject_id = $1 order by happened_at`,
    [caseId],
  );
  return rows.map(({ told }) => [...told].sort());
};
const ids = (...people: TestMember[]) => people.map(({ id }) => id).sort();

describe('a report', () => {
  test('says who will look, and waits for champions, deputies and admins', async () => {
    const reply = await wren.reply(thread);
    const receipt = await report(robin, reply, { words: 'It hurts' });
    expect({ ...receipt, whoLooks: names(receipt.whoLooks) }).toEqual({
      reason: 'HURTFUL',
      admins: false,
      whoLooks: ['Heron', 'Lark'],
    });
    const id = await caseAbout(world, reply);
    for (const who of [heron, lark, admin]) expect(await queue(who)).toEqual([id]);
    for (const who of [wren, robin]) expect(await queue(who)).toEqual([]);
    expect(await toldOfIt(id)).toEqual([ids(heron, lark)]);
  });

  test('of a worry is told to the admins, too, also when it comes later', async () => {
    const [first, second] = [await wren.reply(thread), await wren.reply(thread)];
    expect((await report(robin, first, { reason: 'WORRIED' })).admins).toBe(true);
    expect(await toldOfIt(await caseAbout(world, first))).toEqual([ids(heron, lark, admin)]);
    await report(robin, second, { reason: 'SPAM' });
    await report(robin, second, { reason: 'WORRIED', words: 'On second thoughts' });
    const id = await caseAbout(world, second);
    expect(await toldOfIt(id)).toEqual([ids(heron, lark), ids(admin)]);
    const { moderationCase } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { worried reportCount reports { reason words reporter { displayName } } } }`,
      { id },
    );
    expect(moderationCase).toEqual({
      worried: true,
      reportCount: 1,
      reports: [{ reason: 'WORRIED', words: 'On second thoughts', reporter: { displayName: 'Robin' } }],
    });
  });

  test('sent twice is one; from ten people at once it is one case', async () => {
    const reply = await wren.reply(thread);
    const id = uuid();
    await Promise.all([report(robin, reply, { id }), report(robin, reply, { id })]);
    const others = await Promise.all(Array.from({ length: 9 }, () => trust.member()));
    await Promise.all(others.map((other) => report(other, reply)));
    const rows = await world.database.sql(
      `select count(distinct c.id)::int as cases, count(*)::int as reports
         from moderation_case c join report r on r.case_id = c.id where c.subject_id = $1`,
      [reply.id],
    );
    expect(rows).toEqual([{ cases: 1, reports: 10 }]);
  });

  test('with an id that is somebody else’s is refused like an unknown id', async () => {
    const reply = await wren.reply(thread);
    const id = uuid();
    await report(robin, reply, { id });
    expect(await refusedReport(admin, thread, { id, kind: 'thread' })).toBe('NOT_FOUND');
  });

  test('is refused for what one can’t see, for what can’t be reported, and for one’s own', async () => {
    const closed = await trust.group({ access: 'closed' });
    const insider = await trust.member({ groups: [closed] });
    const secret = await insider.startThread(closed);
    expect(await refusedReport(robin, secret, { kind: 'thread' })).toBe('NOT_FOUND');
    expect(await refusedReport(robin, { id: uuid() }, { kind: 'thread' })).toBe('NOT_FOUND');
    expect(await refusedReport(robin, { id: 'nonsense' }, { kind: 'thread' })).toBe('NOT_FOUND');
    expect(await refusedReport(robin, group, { kind: 'group' })).toBe('CANNOT_BE_REPORTED');
    expect(await refusedReport(wren, thread, { kind: 'thread' })).toBe('CANNOT_BE_REPORTED');
  });

  test('names nobody differently after a moderator has reported the same thing', async () => {
    const reply = await wren.reply(thread);
    const seen = async () =>
      (
        await robin.get(
          `query ($id: ID!) { reportable(kind: "reply", id: $id) { whoLooks { displayName } } }`,
          {
            id: reply.id,
          },
        )
      ).reportable.whoLooks;
    const before = await seen();
    await report(heron, reply);
    expect(await seen()).toEqual(before);
  });

  test('can be made again once the first is decided', async () => {
    const reply = await wren.reply(thread);
    await report(robin, reply);
    const first = await caseAbout(world, reply);
    await decide(heron, first);
    await report(robin, reply);
    const second = await caseAbout(world, reply);
    expect(second).not.toBe(first);
    const { moderationCase } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { earlier { id decision } } }`,
      { id: second },
    );
    expect(moderationCase.earlier).toEqual([{ id: first, decision: 'NO_ACTION' }]);
  });

  test('of many in an hour the last are refused', async () => {
    const reply = await wren.reply(thread);
    for (let nth = 0; nth < 20; nth++) await report(robin, reply);
    expect(await refusedReport(robin, reply)).toBe('TOO_MANY_REQUESTS');
  });
});

describe('who decides', () => {
  test('about a champion’s own post: the others, and for the champion there is no such case', async () => {
    const reply = await heron.reply(thread);
    const receipt = await report(robin, reply);
    expect(names(receipt.whoLooks)).toEqual(['Lark']);
    const id = await caseAbout(world, reply);
    expect(await queue(heron)).toEqual([]);
    expect(await refusedDecision(heron, id)).toBe('NOT_FOUND');
    expect(await refusedTake(heron, id)).toBe('NOT_FOUND');
    expect(await queue(lark)).toEqual([id]);
    expect(await toldOfIt(id)).toEqual([ids(lark)]);
  });

  test('never whoever reported it, also where they had it open before', async () => {
    const reply = await wren.reply(thread);
    await report(robin, reply);
    const id = await caseAbout(world, reply);
    await take(heron, id);
    await report(heron, reply);
    expect(await queue(heron, 'TAKEN')).toEqual([]);
    expect(await refusedDecision(heron, id)).toBe('CONFLICT_OF_INTEREST');
    await decide(lark, id);
  });

  test('the admins, where nobody of the group is left without a conflict', async () => {
    await onBreak(lark);
    const reply = await heron.reply(thread);
    const receipt = await report(robin, reply);
    expect({ admins: receipt.admins, names: names(receipt.whoLooks) }).toEqual({
      admins: true,
      names: ['Admin'],
    });
    const id = await caseAbout(world, reply);
    expect(await toldOfIt(id)).toEqual([ids(admin)]);
    expect(await refusedDecision(lark, id)).toBe('NOT_FOUND');
    await decide(admin, id);
  });

  test('a champion of another group who may read it, where the only admin has a conflict, too', async () => {
    const elsewhere = await trust.group();
    const dove = await trust.member({ championOf: [elsewhere] });
    const lonely = await trust.group();
    const { id: threadId } = await robin.startThread(lonely);
    const reply = await admin.reply({ id: threadId });
    await report(robin, reply);
    const id = await caseAbout(world, reply);
    expect(await queue(dove)).toEqual([id]);
    expect(await queue(admin)).toEqual([]);
    expect((await toldOfIt(id))[0]).toContain(dove.id);
    await take(dove, id);
    await decide(dove, id, { decision: 'REMOVE', reason: 'Against the rules' });
  });

  test('not a champion of another group, as long as somebody nearer can', async () => {
    const elsewhere = await trust.group();
    const dove = await trust.member({ championOf: [elsewhere] });
    const reply = await wren.reply(thread);
    await report(robin, reply);
    const id = await caseAbout(world, reply);
    expect(await queue(dove)).toEqual([]);
    expect(await refusedDecision(dove, id)).toBe('NOT_FOUND');
    expect(await refusedDecision(robin, id)).toBe('NOT_FOUND');
    expect(await refusedDecision(dove, uuid())).toBe('NOT_FOUND');
  });

  test('those of the group that a thread has moved to', async () => {
    const other = await trust.group();
    const dove = await trust.member({ championOf: [other] });
    const reply = await wren.reply(thread);
    await report(robin, reply);
    await report(robin, thread, { kind: 'thread' });
    const both = [await caseAbout(world, reply), await caseAbout(world, thread)];
    await admin.get(`mutation ($input: MoveThreadInput!) { moveThread(input: $input) { id } }`, {
      input: { threadId: thread.id, groupId: other.id },
    });
    expect((await queue(dove)).sort()).toEqual([...both].sort());
    expect(await queue(heron)).toEqual([]);
  });

  test('nobody else while somebody has taken it, apart from admins, and until they are on a break', async () => {
    const reply = await wren.reply(thread);
    await report(robin, reply);
    const id = await caseAbout(world, reply);
    await take(heron, id);
    expect(await refusedTake(lark, id)).toBe('TAKEN_BY_SOMEBODY_ELSE');
    expect(await refusedDecision(lark, id)).toBe('TAKEN_BY_SOMEBODY_ELSE');
    await release(heron, id);
    await take(lark, id);
    await take(admin, id);
    await onBreak(admin);
    await take(heron, id);
    expect(await queue(heron, 'TAKEN')).toEqual([id]);
  });
});

test('in the queue a worry about somebody comes first, then who waits longest; page by page as well', async () => {
  const reasons = ['SPAM', 'WORRIED', 'HURTFUL', 'WORRIED', 'OTHER'];
  const cases: string[] = [];
  for (const [age, reason] of reasons.entries()) {
    const reply = await wren.reply(thread);
    await report(robin, reply, { reason });
    const id = await caseAbout(world, reply);
    await world.database.sql(
      `update moderation_case set opened_at = now() - interval '1 day' + $2 * interval '1 minute' where id = $1`,
      [id, age],
    );
    cases.push(id);
  }
  const wanted = [1, 3, 0, 2, 4].map((place) => cases[place]);
  for (const who of [heron, admin]) {
    expect(await queue(who)).toEqual(wanted);
    expect(await pagedQueue(who)).toEqual(wanted);
  }
});

/** The queue by pages of one. */
async function pagedQueue(who: TestMember): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = await onePage(who, after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

interface QueuePage {
  nodes: string[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

async function onePage(who: TestMember, after: string | null): Promise<QueuePage> {
  const { moderationQueue } = await who.get(
    `query ($after: String) { moderationQueue(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
    { after },
  );
  const { nodes, pageInfo } = moderationQueue;
  return { nodes: nodes.map(({ id }: { id: string }) => id), pageInfo };
}

test('of two who decide at once, one decides and the other finds it decided', async () => {
  for (let round = 0; round < 5; round++) {
    const reply = await wren.reply(thread);
    await report(robin, reply);
    const id = await caseAbout(world, reply);
    const codes = await Promise.all([
      refusedDecision(heron, id, { decision: 'REMOVE', reason: 'Against the rules' }),
      refusedDecision(lark, id, { decision: 'NO_ACTION', reason: 'It is fine' }),
    ]);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes).toContain('ALREADY_DECIDED');
    const [facts] = await world.database.sql(
      `select count(*)::int as n from fact where kind = 'moderation.decided' and audited and subject_id = $1`,
      [id],
    );
    expect(facts).toEqual({ n: 1 });
  }
});

test('notes go from one moderator to the others, once each', async () => {
  const reply = await wren.reply(thread);
  await report(robin, reply);
  const id = await caseAbout(world, reply);
  const note = `mutation ($input: NoteOnReportInput!) { noteOnReport(input: $input) { notes { text author { displayName } } } }`;
  const input = { id: uuid(), caseId: id, text: 'I know the story' };
  await heron.get(note, { input });
  const { noteOnReport } = await heron.get(note, { input });
  expect(noteOnReport.notes).toEqual([{ text: 'I know the story', author: { displayName: 'Heron' } }]);
  expect(await lark.refusal(note, { input })).toBe('NOT_FOUND');
  expect(await robin.refusal(note, { input: { ...input, id: uuid() } })).toBe('NOT_FOUND');
});

test('the page of duties says what waits, since when, and who carries it', async () => {
  const [first, second] = [await wren.reply(thread), await wren.reply(thread)];
  const aboutHeron = await heron.reply(thread);
  for (const reply of [first, second, aboutHeron]) await report(robin, reply);
  await take(lark, await caseAbout(world, first));
  await take(lark, await caseAbout(world, aboutHeron));
  const asked = `{ duties { openCount groups { groupName open taken moderators { role onBreak taken member { displayName } } } } }`;
  const { duties } = await heron.get(asked);
  expect(duties).toEqual({
    openCount: 2,
    groups: [
      {
        groupName: 'A group',
        open: 1,
        taken: 1,
        moderators: [
          { role: 'CHAMPION', onBreak: false, taken: 0, member: { displayName: 'Heron' } },
          { role: 'DEPUTY', onBreak: false, taken: 1, member: { displayName: 'Lark' } },
        ],
      },
    ],
  });
  expect((await admin.get(asked)).duties.openCount).toBe(3);
  expect(await robin.refusal(asked)).toBe('FORBIDDEN');
});

test('there are kind words to begin with for each decision, in both languages', async () => {
  const decisions = [
    'NO_ACTION',
    'ASK_TO_EDIT',
    'REDACT',
    'REMOVE',
    'CLOSE',
    'WARN',
    'PAUSE',
    'SUSPEND',
    'SHOW_AGAIN',
  ];
  for (const decision of decisions) {
    const { reasonTemplates } = await heron.get(
      `query ($decision: ModerationDecision!) { reasonTemplates(decision: $decision) { id words language } }`,
      { decision },
    );
    const in_ = (language: string) =>
      reasonTemplates.filter((template: { language: string }) => template.language === language);
    expect(in_('EN').length).toBeGreaterThan(1);
    expect(in_('CY')).toHaveLength(in_('EN').length);
  }
});
