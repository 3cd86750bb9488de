import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import {
  askToDecide,
  caseAbout,
  decide,
  decisionTo,
  queue,
  refusedDecision,
  refusedReport,
  refusedResubmission,
  report,
  resubmit,
  take,
} from '../support/moderation.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let admin: TestMember;
let heron: TestMember;
let wren: TestMember;
let robin: TestMember;
let thread: { id: string };
let reply: { id: string };
let id: string;

beforeAll(async () => {
  world = await World.open();
  await world.startWorker();
});
afterAll(() => world.close());
beforeEach(async () => {
  trust = await world.community();
  group = await trust.group();
  admin = await trust.member({ roles: ['admin'] });
  heron = await trust.member({ championOf: [group] });
  wren = await trust.member({ displayName: 'Wren' });
  robin = await trust.member({ displayName: 'Robin' });
  thread = await robin.startThread(group);
  reply = await wren.reply(thread, 'Ring Jo on 01632 960001 about it');
  await report(robin, reply);
  id = await caseAbout(world, reply);
});

const seenBy = (who: TestMember) => who.ask(`query ($id: ID!) { reply(id: $id) { body } }`, reply);
const words = async (who: TestMember) => (await seenBy(who)).data?.reply?.body as string | undefined;
const possible = async (caseId = id) =>
  (
    await heron.get(`query ($id: ID!) { moderationCase(id: $id) { viewerCan { decisions } } }`, {
      id: caseId,
    })
  ).moderationCase.viewerCan.decisions;
const edit = (text: string) =>
  wren.get(`mutation ($input: EditReplyInput!) { editReply(input: $input) { editedAt } }`, {
    input: { replyId: reply.id, body: text },
  });
const post = async (who: TestMember) => {
  try {
    return (await who.reply(thread)) && 'posted';
  } catch (error) {
    return String(error);
  }
};
const notified = (who: TestMember) =>
  until('they are told', async () => {
    const { viewer } = await who.get(
      `{ viewer { notifications(first: 50) { nodes { kind actor { displayName } subject { kind title path } } } } }`,
    );
    const about = viewer.notifications.nodes.filter(({ kind }: { kind: string }) =>
      /^(report|moderation)/.test(kind),
    );
    return about.length > 0 && about;
  });

describe('deciding', () => {
  test('tells the author what and why, and the reporter the outcome alone', async () => {
    expect(await wren.refusal(`query ($id: ID!) { decision(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
    await decide(heron, id, { decision: 'REMOVE', reason: 'It shows who Jo is' });
    expect(await decisionTo(wren, id)).toMatchObject({
      decision: 'REMOVE',
      reason: 'It shows who Jo is',
      canResubmit: false,
      words: [],
    });
    expect(await notified(wren)).toEqual([
      {
        kind: 'moderation.decided',
        actor: null,
        subject: {
          kind: 'decision',
          title: 'What was decided about your post',
          path: `/c/${trust.slug}/decisions/${id}`,
        },
      },
    ]);
    const [answer] = await notified(robin);
    expect(answer).toMatchObject({ kind: 'report.answered', actor: null });
    expect(JSON.stringify(answer)).not.toContain('Jo');
    for (const who of [robin, heron, admin])
      expect(await who.refusal(`query ($id: ID!) { decision(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
    const { myDecisions } = await wren.get('{ myDecisions { id decision } }');
    expect(myDecisions).toEqual([{ id, decision: 'REMOVE' }]);
    expect((await robin.get('{ myDecisions { id } }')).myDecisions).toEqual([]);
  });

  test('leaves codes in the audit trail, and no words', async () => {
    await decide(heron, id, { decision: 'PAUSE', pauseDays: 7, reason: 'A private reason' });
    const [fact] = await world.database.sql(
      `select actor_id, reason, details from fact where kind = 'moderation.decided' and audited and subject_id = $1`,
      [id],
    );
    expect(fact).toEqual({
      actor_id: heron.id,
      reason: '',
      details: { decision: 'pause', pauseDays: 7, memberId: wren.id, groupId: group.id },
    });
  });

  test('sent twice is once; another decision finds it decided', async () => {
    await decide(heron, id, { decision: 'WARN', reason: 'Mind the rules' });
    await decide(heron, id, { decision: 'WARN', reason: 'Mind the rules' });
    expect(await refusedDecision(heron, id, { decision: 'REMOVE' })).toBe('ALREADY_DECIDED');
    expect(await refusedDecision(admin, id, { decision: 'WARN', reason: 'Mind the rules' })).toBe(
      'ALREADY_DECIDED',
    );
    expect(await queue(heron, 'DECIDED')).toEqual([id]);
    expect(await queue(heron)).toEqual([]);
  });

  test('says all that is wrong with it at once', async () => {
    const { errors } = await askToDecide(heron, id, { decision: 'PAUSE', reason: ' ', pauseDays: 2 });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID',
      problems: [
        { field: 'reason', code: 'EMPTY' },
        { field: 'pauseDays', code: 'BAD_CHOICE' },
      ],
    });
    expect(await refusedDecision(heron, id, { decision: 'REDACT', passages: [' '] })).toBe('INVALID');
    expect(await refusedDecision(heron, id, { decision: 'CLOSE' })).toBe('INVALID');
    expect(await refusedDecision(heron, id, { decision: 'SHOW_AGAIN' })).toBe('INVALID');
    expect(await queue(heron)).toEqual([id]);
  });

  test('about words that have changed since is refused; about the new ones it is not', async () => {
    const { editReply } = await edit('Ring us about it');
    expect(await refusedDecision(heron, id, { decision: 'REMOVE' })).toBe('CHANGED_MEANWHILE');
    const { moderationCase } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { editedAt words { name text html } } }`,
      { id },
    );
    expect(moderationCase).toEqual({
      editedAt: editReply.editedAt,
      words: [{ name: 'body', text: 'Ring us about it', html: '<p>Ring us about it</p>\n' }],
    });
    await decide(heron, id, { decision: 'NO_ACTION', seenAt: editReply.editedAt });
  });

  test('about what its author has taken back leaves what makes sense', async () => {
    await wren.get(`mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`, {
      input: { replyId: reply.id },
    });
    expect(await possible()).toEqual(['NO_ACTION', 'WARN', 'PAUSE']);
    expect(await refusedDecision(heron, id, { decision: 'REMOVE' })).toBe('CHANGED_MEANWHILE');
    await decide(heron, id, { decision: 'WARN', reason: 'Thank you for taking it back' });
    expect(await words(heron)).toBeUndefined();
  });
});

describe('asking the author to edit', () => {
  const asked = { decision: 'ASK_TO_EDIT', reason: 'Could you take the number out?' };

  test('hides it; new words wait to be looked at, and show once somebody says so', async () => {
    expect(await possible()).toEqual(['NO_ACTION', 'ASK_TO_EDIT', 'REDACT', 'REMOVE', 'WARN', 'PAUSE']);
    await decide(heron, id, asked);
    for (const who of [wren, robin, heron]) expect(await words(who)).toBeUndefined();
    expect(await decisionTo(wren, id)).toMatchObject({
      canResubmit: true,
      words: [{ name: 'body', text: 'Ring Jo on 01632 960001 about it' }],
    });
    await resubmit(wren, id, 'Ring us about it');
    expect(await decisionTo(wren, id)).toMatchObject({ canResubmit: false, reason: asked.reason });
    expect(await words(robin)).toBeUndefined();
    expect(await queue(heron)).toEqual([id]);
    expect(await possible()).toEqual(['SHOW_AGAIN', 'ASK_TO_EDIT', 'REDACT', 'REMOVE']);
    const { moderationCase } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { editedAt words { text } } }`,
      { id },
    );
    expect(moderationCase.words).toEqual([{ text: 'Ring us about it' }]);
    await decide(heron, id, { decision: 'SHOW_AGAIN', reason: 'Thank you', seenAt: moderationCase.editedAt });
    expect(await words(robin)).toBe('Ring us about it');
    const { reply: seen } = await robin.get(
      `query ($id: ID!) { reply(id: $id) { revisions { body } } }`,
      reply,
    );
    expect(seen.revisions).toEqual([]);
  });

  test('can be asked again, and the first reason stays for moderators', async () => {
    await decide(heron, id, asked);
    await resubmit(wren, id, 'Ring Jo');
    const { moderationCase: seen } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { editedAt } }`,
      { id },
    );
    await decide(heron, id, { ...asked, reason: 'The name, too?', seenAt: seen.editedAt });
    expect(await decisionTo(wren, id)).toMatchObject({ canResubmit: true, reason: 'The name, too?' });
    const { moderationCase } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { notes { text } } }`,
      {
        id,
      },
    );
    expect(moderationCase.notes).toEqual([{ text: asked.reason }]);
  });

  test('sent twice is once; nobody else resubmits, nor what nobody asked for', async () => {
    expect(await refusedResubmission(wren, id)).toBe('NOT_FOUND');
    await decide(heron, id, asked);
    expect(await refusedResubmission(robin, id)).toBe('NOT_FOUND');
    expect(await refusedResubmission(wren, id, ' ')).toBe('INVALID');
    await resubmit(wren, id, 'First');
    await resubmit(wren, id, 'Second');
    const { moderationCase } = await heron.get(
      `query ($id: ID!) { moderationCase(id: $id) { words { text } } }`,
      {
        id,
      },
    );
    expect(moderationCase.words).toEqual([{ text: 'First' }]);
    const other = await wren.reply(thread);
    await report(robin, other);
    const warned = await caseAbout(world, other);
    await decide(heron, warned, { decision: 'WARN' });
    expect(await refusedResubmission(wren, warned)).toBe('ALREADY_DECIDED');
  });

  test('whoever reported it does not decide about the new words either', async () => {
    const lark = await trust.member({ deputyOf: [group] });
    const other = await wren.reply(thread);
    await report(lark, other);
    const caseId = await caseAbout(world, other);
    await decide(heron, caseId, asked);
    await resubmit(wren, caseId, 'Other words');
    expect(await queue(lark)).toEqual([id]);
    expect(await refusedDecision(lark, caseId, { decision: 'SHOW_AGAIN' })).toBe('CONFLICT_OF_INTEREST');
  });
});

describe('what is decided is done:', () => {
  test('redacted words are gone, the rest stays', async () => {
    await decide(heron, id, { decision: 'REDACT', passages: ['01632 960001'], reason: 'A number' });
    expect(await words(robin)).toMatch(/^Ring Jo on \[.+\] about it$/);
    expect(await words(robin)).not.toContain('01632');
  });

  test('a passage that is not there is said to be so, and nothing is decided', async () => {
    const { errors } = await askToDecide(heron, id, { decision: 'REDACT', passages: ['nowhere'] });
    expect(errors![0]!.extensions.problems).toMatchObject([{ field: 'passages', code: 'PASSAGE_NOT_FOUND' }]);
    expect(await queue(heron)).toEqual([id]);
  });

  test('what is removed is gone, and can’t be reported again', async () => {
    await decide(heron, id, { decision: 'REMOVE' });
    expect(await words(wren)).toBeUndefined();
    expect(await refusedReport(robin, reply)).toBe('NOT_FOUND');
  });

  test('a closed thread takes no replies, and doesn’t say in public what its author was told', async () => {
    const other = await wren.startThread(group);
    await report(robin, other, { kind: 'thread' });
    const caseId = await caseAbout(world, other);
    await decide(heron, caseId, { decision: 'CLOSE', reason: 'Only for Wren' });
    const { thread: seen } = await robin.get(
      `query ($id: ID!) { thread(id: $id) { closedAt closedReason } }`,
      other,
    );
    expect(seen.closedAt).not.toBeNull();
    expect(seen.closedReason).toBe('Closed by those who look after this group.');
  });

  test('a pause ends by itself, and a shorter one doesn’t shorten it', async () => {
    await decide(heron, id, { decision: 'PAUSE', pauseDays: 7 });
    expect(await post(wren)).toContain('POSTING_PAUSED');
    await report(robin, reply);
    await decide(heron, await caseAbout(world, reply), { decision: 'PAUSE', pauseDays: 1 });
    const [left] = await world.database.sql(
      `select posting_paused_until > now() + interval '6 days' as still from member where id = $1`,
      [wren.id],
    );
    expect(left).toEqual({ still: true });
    await world.database.sql(`update member set posting_paused_until = now() where id = $1`, [wren.id]);
    expect(await post(wren)).toBe('posted');
  });

  test('admins alone suspend', async () => {
    expect(await refusedDecision(heron, id, { decision: 'SUSPEND' })).toBe('FORBIDDEN');
    await take(admin, id);
    await decide(admin, id, { decision: 'SUSPEND', reason: 'Too far' });
    expect(await wren.refusal(`query { duties { openCount } }`)).toBe('NOT_FOUND');
    const kinds = await world.database.sql(
      `select kind from fact where audited and kind in ('member.suspended', 'moderation.decided') and tenant_id = $1 order by kind`,
      [trust.id],
    );
    expect(kinds).toEqual([{ kind: 'member.suspended' }, { kind: 'moderation.decided' }]);
  });
});

test('taking a reply back while it is decided: nobody waits for each other, and it stays taken back', async () => {
  for (let round = 0; round < 8; round++) {
    const { id: replyId } = await heron.reply(thread, 'Not for long');
    await report(robin, { id: replyId });
    const caseId = await caseAbout(world, { id: replyId });
    const [decided, withdrawn] = await Promise.all([
      askToDecide(admin, caseId, { decision: 'ASK_TO_EDIT' }),
      heron.ask(`mutation { withdrawReply(input: { replyId: "${replyId}" }) }`),
    ]);
    const codes = [decided, withdrawn].flatMap(({ errors = [] }) => errors.map((e) => e.extensions.code));
    expect(codes).not.toContain('INTERNAL');
    const [row] = await world.database.sql<{ away: string }>('select away from reply where id = $1', [
      replyId,
    ]);
    expect(row!.away).toBe(withdrawn.errors ? 'hidden' : 'withdrawn');
  }
});

test('a reply that is shown again within a hidden thread makes no news until the thread is back', async () => {
  const started = await heron.startThread(group);
  const inside = await heron.reply(started, 'Inside');
  await report(robin, inside);
  await report(robin, started, { kind: 'thread' });
  const [ofReply, ofThread] = [await caseAbout(world, inside), await caseAbout(world, started)];
  const isNews = async () => {
    const facts = await world.database.sql(
      `select from fact where subject_id = $1 and kind = 'reply.posted' and not concealed`,
      [inside.id],
    );
    return facts.length === 1;
  };
  await decide(admin, ofReply, { decision: 'ASK_TO_EDIT' });
  await decide(admin, ofThread, { decision: 'ASK_TO_EDIT' });
  for (const [caseId, after] of [
    [ofReply, false],
    [ofThread, true],
  ] as const) {
    await resubmit(heron, caseId, 'Other words');
    const { moderationCase } = await admin.get(`{ moderationCase(id: "${caseId}") { editedAt } }`);
    await decide(admin, caseId, { decision: 'SHOW_AGAIN', seenAt: moderationCase.editedAt });
    expect(await isNews()).toBe(after);
  }
});
