import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v4, v7 as uuid } from 'uuid';
import { TestMember, type TestCommunity, type TestGroup } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let heron: TestMember;
let wren: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  heron = await trust.member({ displayName: 'Heron' });
  wren = await trust.member({ displayName: 'Wren' });
});
afterAll(() => world.close());

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id title } }`;
const REPLY = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id body author { displayName } thread { replyCount } } }`;
const POST_CHANGE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id kind practiceChange { changed whyHtml } } }`;
const EDIT = `mutation ($input: EditReplyInput!) { editReply(input: $input) { body editedAt revisions { body } } }`;

const thread = (words: object = {}) => ({
  id: uuid(),
  groupId: group.id,
  title: 'Plans',
  body: 'Text',
  language: 'EN',
  ...words,
});

describe('a thread', () => {
  test('is started, and heads the group and the home', async () => {
    const { id } = await heron.startThread(group, { title: 'Copied plans' });
    const { community } = await wren.get(
      `query ($slug: String!) { community(slug: $slug) { threads { nodes { id title author { displayName } group { id } } } } }`,
      { slug: trust.slug },
    );
    expect(community.threads.nodes[0]).toEqual({
      id,
      title: 'Copied plans',
      author: { displayName: 'Heron' },
      group: { id: group.id },
    });
  });

  test('sent twice is one thread', async () => {
    const input = thread();
    const first = await heron.get(START, { input });
    expect(await heron.get(START, { input: { ...input, title: 'Other words' } })).toEqual(first);
  });

  test('with an id that somebody else used is refused like an unknown id', async () => {
    const input = thread();
    await heron.get(START, { input });
    expect(await wren.refusal(START, { input })).toBe('NOT_FOUND');
  });

  test.each([
    ['title', { title: ' ' }, 'EMPTY'],
    ['title', { title: 'x'.repeat(201) }, 'TOO_LONG'],
    ['body', { body: 'broken \uD800' }, 'BROKEN_TEXT'],
    ['body', { body: 'nul \0' }, 'BROKEN_TEXT'],
    ['id', { id: v4() }, 'BAD_ID'],
  ])('names the field %s that is wrong', async (field, words, code) => {
    const { errors } = await heron.ask(START, { input: thread(words) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', problems: [{ field, code }] });
  });

  test('names every wrong field at once, in the reader’s language', async () => {
    const { errors } = await heron.ask(START, { input: thread({ title: '', body: '' }) });
    expect(errors?.[0]?.extensions.problems?.map(({ field }) => field)).toEqual(['title', 'body']);
  });

  test('leaves nothing behind when it is refused', async () => {
    const input = thread({ body: '' });
    await heron.ask(START, { input });
    expect(await world.database.sql('select from thread where id = $1', [input.id])).toEqual([]);
  });

  test('can’t be started in a group that is closed to new posts', async () => {
    const closed = await trust.group({ closedAt: new Date() });
    expect(await heron.refusal(START, { input: thread({ groupId: closed.id }) })).toBe('GROUP_CLOSED');
  });
});

describe('a practice change', () => {
  const parts = {
    changed: 'We write it together',
    why: '**Time**',
    involved: 'Everybody',
    happened: 'Shorter plans',
  };

  test('has its four parts', async () => {
    const input = { ...thread(), ...parts, body: undefined };
    const { postPracticeChange } = await heron.get(POST_CHANGE, { input });
    expect(postPracticeChange).toMatchObject({
      kind: 'PRACTICE_CHANGE',
      practiceChange: { changed: parts.changed, whyHtml: '<p><strong>Time</strong></p>\n' },
    });
  });

  test('names each part that is missing', async () => {
    const input = { ...thread(), ...parts, why: '', happened: ' ', body: undefined };
    const { errors } = await heron.ask(POST_CHANGE, { input });
    expect(errors?.[0]?.extensions.problems?.map(({ field }) => field)).toEqual(['why', 'happened']);
  });
});

describe('a reply', () => {
  test('is posted, counted, and returned when sent twice', async () => {
    const { id: threadId } = await heron.startThread(group);
    const input = { id: uuid(), threadId, body: 'Yes', language: 'EN' };
    const first = await wren.get(REPLY, { input });
    expect(first.postReply).toMatchObject({ author: { displayName: 'Wren' }, thread: { replyCount: 1 } });
    expect(await wren.get(REPLY, { input })).toEqual(first);
  });

  test('to a closed thread is refused', async () => {
    const { id: threadId } = await heron.startThread(group);
    await world.database.sql('update thread set closed_at = now() where id = $1', [threadId]);
    const input = { id: uuid(), threadId, body: 'Late', language: 'EN' };
    expect(await wren.refusal(REPLY, { input })).toBe('THREAD_CLOSED');
  });

  test('of twenty people at once are all counted', async () => {
    const started = await heron.startThread(group);
    await Promise.all(Array.from({ length: 20 }, () => wren.reply(started)));
    const { thread } = await heron.get<any>(
      `query ($id: ID!) { thread(id: $id) { replyCount replies(first: 50) { nodes { id } } } }`,
      started,
    );
    expect([thread.replyCount, thread.replies.nodes.length]).toEqual([20, 20]);
  });

  test('can be edited by its author for 30 minutes, with the history kept', async () => {
    const { id: replyId } = await wren.reply(await heron.startThread(group), 'First words');
    const { editReply } = await wren.get(EDIT, { input: { replyId, body: 'Better words' } });
    expect(editReply).toMatchObject({ body: 'Better words', revisions: [{ body: 'First words' }] });
    expect(await heron.refusal(EDIT, { input: { replyId, body: 'Not mine' } })).toBe('FORBIDDEN');
    await world.database.sql(
      `update reply set created_at = created_at - interval '31 minutes' where id = $1`,
      [replyId],
    );
    expect(await wren.refusal(EDIT, { input: { replyId, body: 'Too late' } })).toBe('EDIT_WINDOW_OVER');
  });

  test('pages come in order, each reply once', async () => {
    const started = await heron.startThread(group);
    for (let i = 0; i < 7; i++) await wren.reply(started, `Reply ${i}`);
    const bodies: string[] = [];
    let after: string | null = null;
    do {
      const { thread }: { thread: any } = await heron.get(
        `query ($id: ID!, $after: String) { thread(id: $id) { replies(first: 3, after: $after) { nodes { body } pageInfo { endCursor hasNextPage } } } }`,
        { ...started, after },
      );
      bodies.push(...thread.replies.nodes.map((node: { body: string }) => node.body));
      after = thread.replies.pageInfo.hasNextPage ? thread.replies.pageInfo.endCursor : null;
    } while (after);
    expect(bodies).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => `Reply ${i}`));
  });
});

test.each([0, 101])('a page of %i is refused', async (first) => {
  const query = `query ($first: Int!) { community(slug: "${trust.slug}") { threads(first: $first) { nodes { id } } } }`;
  expect(await heron.refusal(query, { first })).toBe('BAD_PAGE_SIZE');
});

test.each([
  'not a cursor',
  '2026-02-30T00:00:00.000Z 01933b8e-0000-7000-8000-000000000000',
  '9999-99-99T99:99:99.999Z 01933b8e-0000-7000-8000-000000000000',
  '0000-01-01T00:00:00.000Z 01933b8e-0000-7000-8000-000000000000',
  '2026-02-03T00:00:00.000Z ------------------------------------',
])('a forged cursor is refused: %s', async (forged) => {
  const after = Buffer.from(forged).toString('base64url');
  const query = `{ community(slug: "${trust.slug}") { threads(after: "${after}") { nodes { id } } } }`;
  expect(await heron.refusal(query)).toBe('BAD_CURSOR');
});

test.each(['never', '', '2026-99-01T00:00:00Z', '0000-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z', 7])(
  'what is no moment is refused: %s',
  async (upTo) => {
    const { id } = await heron.startThread(group);
    const typed = `mutation ($input: MarkThreadReadInput!) { markThreadRead(input: $input) { id } }`;
    expect(await heron.refusal(typed, { input: { threadId: id, upTo } })).toBe('BAD_REQUEST');
    const written = `mutation { markThreadRead(input: { threadId: "${id}", upTo: ${JSON.stringify(upTo)} }) { id } }`;
    expect(await heron.refusal(written)).not.toBe('INTERNAL');
    expect(await heron.refusal(written)).not.toBeNull();
  },
);

test.each([
  '{ thread(id: "ID") { updates { thread { updates { id } } } } }',
  'query { thread(id: "ID") { ...again } } fragment again on Thread { answer { children { thread { answer { ... on Reply { children { id } } } } } } }',
  '{ thread(id: "ID") { group { pinnedThreads { group { pinnedThreads { id } } } } } }',
])('a list within itself is refused before anything is read: %s', async (query) => {
  expect(await heron.refusal(query)).toBe('TOO_COMPLEX');
});

test('operations that are refused before they begin leave nothing behind: the next ones are answered', async () => {
  const nested = '{ thread(id: "ID") { group { pinnedThreads { group { pinnedThreads { id } } } } } }';
  const refused = await Promise.all(Array.from({ length: 30 }, () => heron.refusal(nested)));
  expect(new Set(refused)).toEqual(new Set(['TOO_COMPLEX']));
  expect((await heron.get('{ viewer { member { id } } }')).viewer.member.id).toBe(heron.id);
  const open = () =>
    world.database.sql(
      `select from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
  await until('no transaction is left open', async () => (await open()).length === 0);
});

test('Markdown is shown without anything that acts', async () => {
  const { preview } = await heron.get(`query ($markdown: String!) { preview(markdown: $markdown) }`, {
    markdown: '**bold** <img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(1)</script>',
  });
  expect(preview).toContain('<strong>bold</strong>');
  expect(preview).not.toMatch(/<img|<script|href="javascript/);
});
