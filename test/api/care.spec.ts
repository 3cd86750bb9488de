import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Subjects, type SubjectCare } from '#activity';
import { Transactions } from '#platform';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let heron: TestMember;
let wren: TestMember;
let thread: { id: string };
let reply: { id: string };

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  heron = await trust.member({ displayName: 'Heron' });
  wren = await trust.member({ displayName: 'Wren' });
});
afterAll(() => world.close());
beforeEach(async () => {
  thread = await heron.startThread(group, {
    title: 'Ask Jay Smith',
    body: 'Jay **Smith** of ward 7 told @Wren',
  });
  reply = await wren.reply(thread, 'I know Jay\nSmith, and @Heron does');
});

type Work<T> = (care: SubjectCare) => Promise<T>;

/** As moderation does it: in a unit of work of the community, without anybody who looks. */
const inCare = <T>(kind: string, work: Work<T>): Promise<T> =>
  world.api
    .get(Transactions, { strict: false })
    .inTenant(trust.id, () => work(world.api.get(Subjects, { strict: false }).careOf(kind)!));

const thingUnderCare = async (kind: string, { id }: { id: string }) =>
  (await inCare(kind, (care) => care.underCare([id]))).get(id)!;

const wordsUnderCare = async (kind: string, thing: { id: string }) =>
  (await thingUnderCare(kind, thing)).words.map(({ text }) => text);

const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { problems: { field: string; code: string }[] }) =>
      error.problems.map(({ field, code }) => `${field} ${code}`),
  );

const THREAD = `query ($id: ID!) { thread(id: $id) { title body replyCount lastPostAt closedReason revisions { body title }
  replies { nodes { id body revisions { body } } } } }`;
const EDIT = `mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }`;
const seen = async () => (await wren.ask(THREAD, thread)).data?.thread;

describe.each(['hidden', 'removed'] as const)('what is %s', (how) => {
  test('a thread goes with its replies, and comes back with them', async () => {
    const gone = await wren.reply(thread, 'Withdrawn before');
    await wren.get(`mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`, {
      input: { replyId: gone.id },
    });
    const before = await seen();
    await inCare('thread', (care) => care.conceal(thread.id, how));
    for (const post of [`thread(id: "${thread.id}")`, `reply(id: "${reply.id}")`])
      expect(await heron.refusal(`{ ${post} { id } }`)).toBe('NOT_FOUND');
    expect(await thingUnderCare('thread', thread)).toMatchObject({
      away: how,
      authorId: heron.id,
      groupId: group.id,
    });
    expect(await thingUnderCare('reply', reply)).toMatchObject({ away: how, authorId: wren.id });
    await inCare('thread', (care) => care.reveal(thread.id));
    expect(await seen()).toEqual(before);
  });

  test('a reply goes from the counts, and comes back', async () => {
    const before = await seen();
    await inCare('reply', (care) => care.conceal(reply.id, how));
    expect(await seen()).toMatchObject({ replyCount: 0, replies: { nodes: [] } });
    expect(await thingUnderCare('reply', reply)).toMatchObject({
      away: how,
      summary: { kind: 'reply', path: `/c/${trust.slug}/threads/${thread.id}` },
      words: [{ name: 'body', text: 'I know Jay\nSmith, and @Heron does' }],
    });
    await inCare('reply', (care) => care.reveal(reply.id));
    expect(await seen()).toEqual(before);
  });
});

test('what its author has taken back stays so, whatever is decided', async () => {
  await wren.get(`mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`, {
    input: { replyId: reply.id },
  });
  await inCare('reply', (care) => care.conceal(reply.id, 'hidden'));
  await inCare('reply', (care) => care.reveal(reply.id));
  expect(await thingUnderCare('reply', reply)).toMatchObject({ away: 'withdrawn' });
  expect(await seen()).toMatchObject({ replies: { nodes: [] } });
});

describe('redacting', () => {
  test('takes a passage out of everything a thread says, and its history out of sight', async () => {
    const EDIT_THREAD = `mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`;
    const words = { title: 'Ask Jay Smith again', body: 'Jay **Smith** of ward 7 told @Wren' };
    await heron.get(EDIT_THREAD, { input: { threadId: thread.id, ...words } });
    await inCare('thread', (care) => care.redact(thread.id, ['Jay Smith', 'ward 7 told @Wren']));
    const { title, body, revisions } = await seen();
    expect(title).toBe('Ask [taken out by a moderator] again');
    expect(body).not.toMatch(/Jay|Smith|ward|Wren/);
    expect(body).toContain('of [taken out by a moderator]');
    expect(revisions).toEqual([]);
  });

  test('finds a passage over line ends, in the language of the post', async () => {
    await world.database.sql(`update reply set language = 'cy' where id = $1`, [reply.id]);
    await inCare('reply', (care) => care.redact(reply.id, ['Jay Smith']));
    expect((await seen()).replies.nodes[0]).toMatchObject({
      body: 'I know [tynnwyd allan gan gymedrolwr], and @Heron does',
      revisions: [],
    });
  });

  test.each([
    ['with marks in the middle of a word', 'Ja**y**, and *Ja*y', ['Jay']],
    ['that is escaped', 'Mail jay\\_smith\\_7 now', ['jay_smith_7']],
    ['that looks like a pattern', 'call (0)1.* now', ['(0)1.*']],
    ['that is a link', '[him](https://jay.example/x)', ['https://jay.example/x']],
    ['that stands in what replaces another', 'Jay, a moderator', ['Jay', 'a moderator']],
  ])('finds a passage %s', async (_, body, passages) => {
    const { id } = await wren.reply(thread, body);
    await inCare('reply', (care) => care.redact(id, passages));
    const { bodyHtml } = (await heron.get(`{ reply(id: "${id}") { bodyHtml } }`)).reply;
    const left = bodyHtml.replaceAll('[taken out by a moderator]', '');
    for (const passage of passages) expect(left).not.toContain(passage);
    expect(bodyHtml).toContain('[taken out by a moderator]');
  });

  test('says which passages are not there, and changes nothing', async () => {
    const before = await seen();
    for (const [passages, problems] of [
      [
        ['Jay Smith', 'Kay', 'May'],
        ['passages PASSAGE_NOT_FOUND', 'passages PASSAGE_NOT_FOUND'],
      ],
      [[' '], ['passages EMPTY']],
    ] as const)
      expect(await problemsOf(inCare('reply', (care) => care.redact(reply.id, passages)))).toEqual(problems);
    expect(await seen()).toEqual(before);
  });

  test('calls those no more whom the words don’t call, and keeps the words for whoever decides', async () => {
    const facts = () =>
      world.database.sql(`select concealed from fact where kind = 'post.mentioned' and subject_id = $1`, [
        reply.id,
      ]);
    expect(await facts()).toEqual([{ concealed: false }]);
    await inCare('reply', (care) => care.redact(reply.id, ['@Heron']));
    expect(await facts()).toEqual([{ concealed: true }]);
    const [row] = await world.database.sql('select mentions from reply where id = $1', [reply.id]);
    expect(row).toEqual({ mentions: [] });
    await inCare('reply', (care) => care.conceal(reply.id, 'hidden'));
    await inCare('reply', (care) => care.reveal(reply.id));
    expect(await facts()).toEqual([{ concealed: true }]);
    const kept = await world.database.sql('select body, concealed from revision where post_id = $1', [
      reply.id,
    ]);
    expect(kept).toEqual([{ body: 'I know Jay\nSmith, and @Heron does', concealed: true }]);
  });

  test('can be done to what is hidden, where it stays', async () => {
    await inCare('thread', (care) => care.conceal(thread.id, 'hidden'));
    await inCare('thread', (care) => care.redact(thread.id, ['Jay Smith']));
    expect(await wordsUnderCare('thread', thread)).toEqual([
      'Ask [taken out by a moderator]',
      '[taken out by a moderator]** of ward 7 told @Wren',
    ]);
    expect(await seen()).toBeUndefined();
  });

  test('an edit of the words as they were before is refused', async () => {
    await inCare('reply', (care) => care.redact(reply.id, ['Jay Smith']));
    const input = { replyId: reply.id, body: 'I know Jay Smith', seenAt: null };
    expect(await wren.refusal(EDIT, { input })).toBe('CHANGED_MEANWHILE');
    const { editedAt } = (await wren.get(`{ reply(id: "${reply.id}") { editedAt } }`)).reply;
    expect(await wren.refusal(EDIT, { input: { ...input, seenAt: editedAt } })).toBeNull();
  });
});

describe('new words from its author', () => {
  test('are what stands there, and the old ones are gone', async () => {
    await inCare('reply', (care) => care.conceal(reply.id, 'hidden'));
    await inCare('reply', (care) => care.rewrite(reply.id, { body: ' Better ' }));
    await inCare('reply', (care) => care.reveal(reply.id));
    expect((await seen()).replies.nodes).toEqual([{ id: reply.id, body: 'Better', revisions: [] }]);
    await inCare('thread', (care) => care.rewrite(thread.id, { body: 'Better, too' }));
    expect(await wordsUnderCare('thread', thread)).toEqual(['Ask Jay Smith', 'Better, too']);
  });

  test('are read as those of anybody: all that is wrong is said', async () => {
    const words = { title: '', body: 'x'.repeat(20_001) };
    expect(await problemsOf(inCare('thread', (care) => care.rewrite(thread.id, words)))).toEqual([
      'title EMPTY',
      'body TOO_LONG',
    ]);
    expect(await problemsOf(inCare('reply', (care) => care.rewrite(reply.id, { body: '' })))).toEqual([
      'body EMPTY',
    ]);
  });

  test('of a practice change are its parts', async () => {
    const CHANGE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`;
    const parts = { changed: 'A', why: 'B', involved: 'C', happened: 'D' };
    const input = { id: uuid(), groupId: group.id, title: 'T', language: 'EN', ...parts };
    const change = (await heron.get(CHANGE, { input })).postPracticeChange;
    await inCare('thread', (care) => care.rewrite(change.id, { why: 'Better' }));
    expect(await wordsUnderCare('thread', change)).toEqual(['T', 'A', 'Better', 'C', 'D']);
  });
});

test('closing says why, and what was closed before stays closed for its reason', async () => {
  await inCare('thread', (care) => care.close!(thread.id, 'It has been said'));
  await inCare('thread', (care) => care.close!(thread.id, 'Something else'));
  expect((await seen()).closedReason).toBe('It has been said');
  const input = { id: uuid(), threadId: thread.id, body: 'Late', language: 'EN' };
  const POST = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id } }`;
  expect(await wren.refusal(POST, { input })).toBe('THREAD_CLOSED');
  expect(await inCare('reply', async (care) => care.close)).toBeUndefined();
});

test('what is not there, or in another community, is not under care', async () => {
  const elsewhere = await world.community();
  const other = await (await elsewhere.member()).startThread(await elsewhere.group());
  for (const kind of ['thread', 'reply'])
    for (const id of [other.id, uuid(), 'no id']) {
      expect((await inCare(kind, (care) => care.underCare([id]))).size).toBe(0);
      expect(await inCare(kind, (care) => care.conceal(id, 'removed')).catch(({ code }) => code)).toBe(
        'NOT_FOUND',
      );
    }
});
