import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let peers: TestGroup;
let heron: TestMember;
let wrenSmith: TestMember;
let outside: TestMember;
let thread: { id: string };

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  peers = await trust.group({ access: 'closed' });
  heron = await trust.member({ displayName: 'Heron', groups: [peers] });
  await trust.member({ displayName: 'Wren', groups: [peers] });
  wrenSmith = await trust.member({ displayName: 'Wren Smith', groups: [peers] });
  outside = await trust.member({ displayName: 'Robin' });
  thread = await heron.startThread(group);
});
afterAll(() => world.close());

const EDIT = `mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }`;
const EDIT_THREAD = `mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`;
const BLOCK = (undo = '') =>
  `mutation ($input: BlockMemberInput!) { ${undo || 'block'}Member(input: $input) { id } }`;
const TOLD = `{ viewer { unreadNotificationCount notifications { nodes { kind actor { displayName } subject { path } } } } }`;

/** Display names of those who are told of a post, in the order of the alphabet. */
async function called({ id }: { id: string }): Promise<string[]> {
  const rows = await world.database.sql<{ name: string }>(
    `select m.display_name as name from fact f join member m on m.tenant_id = f.tenant_id and m.id = any(f.place_ids)
      where f.kind = 'post.mentioned' and f.subject_id = $1 and f.personal and not f.concealed order by 1`,
    [id],
  );
  return rows.map(({ name }) => name);
}

const reply = (body: string, who = heron) => who.reply(thread, body);

test.each([
  ['a name', 'What do you think, @Wren?', ['Wren']],
  ['the longest that fits', '@Wren Smith said so', ['Wren Smith']],
  ['as it looks, not as it is written', 'ask @WRÉN, or @wren smith', ['Wren', 'Wren Smith']],
  ['once', '@Wren and again @Wren', ['Wren']],
  ['with what belongs to the sentence', '(@Wren’s idea)', ['Wren']],
  ['in bold', 'ask **@Wren**', ['Wren']],
  ['no part of a word', '@Wrenfield, me@Wren.example', []],
  ['in code nobody', '`@Wren`\n\n```\n@Wren\n```', []],
  ['in a quotation nobody', '> @Wren said', []],
  ['oneself not', '@Heron', []],
  ['nobody who is not there', '@Nobody at all', []],
])('a mention is %s', async (_, body, names) => {
  expect(await called(await reply(body))).toEqual(names);
});

test('a mention in a thread or in a part of a practice change is heard', async () => {
  expect(await called(await heron.startThread(group, { body: 'For @Wren' }))).toEqual(['Wren']);
  const CHANGE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`;
  const parts = { changed: 'A', why: 'B', involved: '@Wren and @Robin', happened: 'D' };
  const input = { id: uuid(), groupId: group.id, title: 'T', language: 'EN', ...parts };
  expect(await called((await heron.get(CHANGE, { input })).postPracticeChange)).toEqual(['Robin', 'Wren']);
});

describe('of people who can’t see the group', () => {
  test('nobody is told, and the answer is that for a name nobody has', async () => {
    const secret = await heron.startThread(peers);
    const post = async (body: string) => {
      const { id } = await heron.reply(secret, body);
      return { id, answer: await heron.get(`{ reply(id: "${id}") { bodyHtml } }`) };
    };
    const [robin, nobody] = [await post('Hello @Robin'), await post('Hello @Nobo')];
    expect(await called(robin)).toEqual([]);
    expect(JSON.stringify(robin.answer).replace('Robin', 'Nobo')).toBe(JSON.stringify(nobody.answer));
  });
});

test('whoever blocked the author is not called, and is again when they take that back', async () => {
  await outside.get(BLOCK(), { input: { memberId: heron.id } });
  expect(await called(await reply('@Robin @Wren'))).toEqual(['Wren']);
  await outside.get(BLOCK('unblock'), { input: { memberId: heron.id } });
  expect(await called(await reply('@Robin'))).toEqual(['Robin']);
});

test('somebody who left or is suspended is not called', async () => {
  const gone = await trust.member({ displayName: 'Gone' });
  await world.database.sql('update member set suspended_at = now() where id = $1', [gone.id]);
  expect(await called(await reply('@Gone'))).toEqual([]);
});

test('a crowd is not called: ten at most', async () => {
  const crowd = await Promise.all(
    Array.from({ length: 12 }, (_, i) => trust.member({ displayName: `Starling ${i}` })),
  );
  const names = crowd.map(({ displayName }) => `@${displayName}`).join(', ');
  expect(await called(await reply(names))).toHaveLength(10);
});

test('nor by editing: ten in all', async () => {
  const crowd = await Promise.all(
    Array.from({ length: 12 }, (_, i) => trust.member({ displayName: `Dunlin ${i}` })),
  );
  const [first, ...others] = crowd.map(({ displayName }) => `@${displayName}`);
  const { id } = await reply(first!);
  await heron.get(EDIT, { input: { replyId: id, body: others.slice(0, 6).join(', ') } });
  await heron.get(EDIT, { input: { replyId: id, body: others.slice(6).join(', ') } });
  expect(await called({ id })).toHaveLength(10);
  const started = await heron.startThread(group, { body: first! });
  for (const names of [others.slice(0, 6), others.slice(6)])
    await heron.get(EDIT_THREAD, { input: { threadId: started.id, title: 'T', body: names.join(', ') } });
  expect(await called(started)).toHaveLength(10);
});

test('editing calls those who are new, and nobody twice', async () => {
  const { id } = await reply('@Wren');
  for (const body of ['@Wren @Robin', 'nobody', '@Wren @Robin and @Wren Smith'])
    await heron.get(EDIT, { input: { replyId: id, body } });
  expect(await called({ id })).toEqual(['Robin', 'Wren', 'Wren Smith']);
  const started = await heron.startThread(group, { body: '@Wren' });
  await heron.get(EDIT_THREAD, { input: { threadId: started.id, title: 'T', body: '@Wren @Robin' } });
  expect(await called(started)).toEqual(['Robin', 'Wren']);
});

test('whoever is called is told once, and follows nothing for it', async () => {
  await world.startWorker();
  const plover = await trust.member({ displayName: 'Plover' });
  const { id } = await reply('Hello @Plover');
  const { viewer } = await until('Plover is told', async () => {
    const told = await plover.get(TOLD);
    return told.viewer.unreadNotificationCount > 0 ? told : null;
  });
  expect(viewer.notifications.nodes).toEqual([
    {
      kind: 'post.mentioned',
      actor: { displayName: 'Heron' },
      subject: { path: `/c/${trust.slug}/replies/${id}` },
    },
  ]);
  const changes = await wrenSmith.get(
    `query ($slug: String!) { community(slug: $slug) { changes(first: 50) { nodes { kind } } } }`,
    { slug: trust.slug },
  );
  expect(JSON.stringify(changes)).not.toContain('post.mentioned');
});
