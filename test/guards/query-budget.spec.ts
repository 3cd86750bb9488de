import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { statementsOf } from '../support/statements.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let heron: TestMember;
let thread: { id: string };

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  heron = await trust.member({ championOf: [group] });
  const others = await Promise.all(Array.from({ length: 6 }, () => trust.member({ championOf: [group] })));
  thread = await heron.startThread(group);
  for (const other of others) {
    await other.reply(thread);
    await other.startThread(await trust.group());
  }
});
afterAll(() => world.close());

const post = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id author { displayName } thread { replyCount } } }`;
const author = 'author { displayName roles }';

/** Trips to the database for each operation, BEGIN with the viewer and COMMIT included. They must not grow with the data. */
const budgets: [name: string, most: number, ask: () => Promise<unknown>][] = [
  [
    'home feed',
    5,
    () =>
      heron.get(
        `query ($slug: String!) { community(slug: $slug) { name threads { nodes { title excerpt ${author} group { name } } } } }`,
        { slug: trust.slug },
      ),
  ],
  [
    'groups with champions',
    7,
    () =>
      heron.get(
        `query ($slug: String!) { community(slug: $slug) { groups { name threadCount following champions { displayName } } } }`,
        { slug: trust.slug },
      ),
  ],
  [
    'thread with replies',
    9,
    () =>
      heron.get(
        `query ($id: ID!) { thread(id: $id) { title following revisions { id } ${author} replies { nodes { bodyHtml ${author} revisions { id } viewerCan { edit } thread { title } } } } }`,
        thread,
      ),
  ],
  [
    'place in the story of a thread that has none',
    5,
    () =>
      heron.get(
        `query ($id: ID!) { thread(id: $id) { title } provenance(subject: { kind: "thread", id: $id }) { cameOfIt { subject { title } } } }`,
        thread,
      ),
  ],
  [
    'what changed',
    6,
    () =>
      heron.get(
        `query ($slug: String!) { community(slug: $slug) { changes(first: 50) { nodes { kind actor { displayName } subject { title path } } } } }`,
        { slug: trust.slug },
      ),
  ],
  [
    'what is unread',
    9,
    () =>
      heron.get(
        `query ($slug: String!) { community(slug: $slug) { unreadCount groups { unreadCount } threads { nodes { unread { count after } muted themes { name } } } } }`,
        { slug: trust.slug },
      ),
  ],
  [
    'posting a reply',
    8,
    () => heron.get(post, { input: { id: uuid(), threadId: thread.id, body: 'Words', language: 'EN' } }),
  ],
];

test.each(budgets)('%s takes at most %i trips to the database', async (_name, most, ask) => {
  await ask();
  const sent = await statementsOf(ask);
  expect(sent.length > most ? sent : []).toEqual([]);
  expect(sent.length).toBeGreaterThan(2);
});
