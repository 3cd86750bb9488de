import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let heron: TestMember;
let stranger: TestMember;
let peerGroup: TestGroup;
let ids: { group: string; thread: string; reply: string };

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  const other = await world.community();
  const group = await trust.group();
  peerGroup = await trust.group({ access: 'closed', name: 'Secret name' });
  heron = await trust.member({ groups: [peerGroup] });
  stranger = await other.member();
  const thread = await heron.startThread(group, { title: 'Private title' });
  ids = { group: group.id, thread: thread.id, reply: (await heron.reply(thread, 'Private words')).id };
});
afterAll(() => world.close());

const operations: [string, (ids: { group: string; thread: string; reply: string }) => object][] = [
  [`query ($id: ID!) { group(id: $id) { name } }`, ({ group }) => ({ id: group })],
  [`query ($id: ID!) { thread(id: $id) { title } }`, ({ thread }) => ({ id: thread })],
  [`query ($id: ID!) { reply(id: $id) { body } }`, ({ reply }) => ({ id: reply })],
  [
    `mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }`,
    ({ group }) => ({ input: { id: uuid(), groupId: group, title: 'T', body: 'B', language: 'EN' } }),
  ],
  [
    `mutation ($input: PostReplyInput!) { postReply(input: $input) { id } }`,
    ({ thread }) => ({ input: { id: uuid(), threadId: thread, body: 'B', language: 'EN' } }),
  ],
  [
    `mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`,
    ({ thread }) => ({ input: { threadId: thread, title: 'T', body: 'B' } }),
  ],
  [
    `mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }`,
    ({ reply }) => ({ input: { replyId: reply, body: 'B' } }),
  ],
  [
    `mutation ($input: FollowThreadInput!) { followThread(input: $input) { id } }`,
    ({ thread }) => ({ input: { threadId: thread } }),
  ],
  [
    `mutation ($input: FollowGroupInput!) { followGroup(input: $input) { id } }`,
    ({ group }) => ({ input: { groupId: group } }),
  ],
];

describe.each(operations)('%s', (query, variables) => {
  test('answers a member of another trust exactly as for an id that doesn’t exist', async () => {
    const madeUp = { group: uuid(), thread: uuid(), reply: uuid() };
    expect(await stranger.ask(query, variables(ids))).toEqual(await stranger.ask(query, variables(madeUp)));
    expect(await stranger.refusal(query, variables(ids))).toBe('NOT_FOUND');
  });

  test('asks somebody signed out to sign in, whether or not the id exists', async () => {
    const madeUp = { group: uuid(), thread: uuid(), reply: uuid() };
    expect(await world.stranger.refusal(query, variables(ids))).toBe('UNAUTHENTICATED');
    expect(await world.stranger.refusal(query, variables(madeUp))).toBe('UNAUTHENTICATED');
  });
});

test('an id that is no id at all is an unknown one', async () => {
  expect(await heron.refusal(`{ thread(id: "x' or true --") { id } }`)).toBe('NOT_FOUND');
  expect(await heron.refusal(`{ group(id: "") { id } }`)).toBe('NOT_FOUND');
});

test('another trust’s community is not there, by its address or by its header', async () => {
  const home = (slug: string) => stranger.refusal(`{ community(slug: "${slug}") { name } }`);
  expect(await home(trust.slug)).toBe('NOT_FOUND');
  expect(await home('no-such-place')).toBe('NOT_FOUND');
});

test('of one’s other community, an operation shows the name and nothing inside', async () => {
  const elsewhere = await world.community('Elsewhere');
  await elsewhere.group({ name: 'Inside' });
  await elsewhere.member({ email: heron.email });
  expect(await heron.get('{ communities { slug } }')).toEqual({
    communities: expect.arrayContaining([{ slug: trust.slug }, { slug: elsewhere.slug }]),
  });
  expect(await heron.refusal('{ communities { groups { name } } }')).toBe('NOT_FOUND');
  expect(await heron.refusal('{ communities { threads { nodes { id } } } }')).toBe('NOT_FOUND');
  expect(await heron.refusal('{ communities { members { nodes { id } } } }')).toBe('NOT_FOUND');
  expect(await heron.refusal('{ communities { changes { nodes { id } } } }')).toBe('NOT_FOUND');
});

describe('a group that a member of the same community may not see', () => {
  test('is nowhere: not in lists, changes, counts or by id', async () => {
    const secret = await heron.startThread(peerGroup, { title: 'Peers only' });
    const outsider = await trust.member();
    const everything = await outsider.get(
      `query ($slug: String!) { community(slug: $slug) {
        groups { name } threads { nodes { title } } changes(first: 50) { nodes { subject { title } } } } }`,
      { slug: trust.slug },
    );
    expect(JSON.stringify(everything)).toContain('Private title');
    expect(JSON.stringify(everything)).not.toMatch(/Secret name|Peers only/);
    expect(await outsider.refusal(`{ thread(id: "${secret.id}") { id } }`)).toBe('NOT_FOUND');
    expect(await outsider.refusal(`{ group(id: "${peerGroup.id}") { id } }`)).toBe('NOT_FOUND');
  });
});

test('a member who left sees nothing, from the next request on', async () => {
  const leaver = await trust.member();
  const query = `{ thread(id: "${ids.thread}") { title } }`;
  expect(await leaver.refusal(query)).toBeNull();
  await world.database.sql('update member set left_at = now() where id = $1', [leaver.id]);
  expect(await leaver.refusal(query)).toBe('NOT_FOUND');
});
