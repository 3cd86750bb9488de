import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Subjects } from '#activity';
import { Transactions } from '#platform';
import type { TestMember } from '../support/community.js';
import { answersOf, pagesOf, unknownParts, type Aim } from '../support/doors.js';
import { EDIT as EDIT_RESOURCE, PUBLISH, shared } from '../support/resources.js';
import { setScene, type Scene } from '../support/scene.js';
import { unknownToTables } from '../support/schema-walk.js';
import { Smtp } from '../support/smtp.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

/** Nobody says this but the posts that go: what is looked for, and what is typed to search for it. */
const CANARY = 'zephyrine';
const SEARCHED = 'tamarisk';
const words = `${CANARY} ${SEARCHED}`;

let smtp: Smtp;
let world: World;
let scene: Scene;
let people: Record<'member' | 'champion' | 'admin', TestMember>;
/** Says what goes. */
let author: TestMember;
/** Says what stays. */
let other: TestMember;
/** Looks after the group and decides. */
let decider: TestMember;
let group: { id: string };

beforeAll(async () => {
  smtp = await Smtp.open();
  world = await World.open({ smtpUrl: smtp.url });
  await world.startWorker();
});
afterAll(async () => {
  await world.close();
  await smtp.close();
});

beforeEach(async () => {
  scene = await setScene(world);
  group = { id: scene.ids.group };
  author = await scene.community.member({ displayName: 'Author' });
  other = await scene.community.member({ displayName: 'Other' });
  decider = await scene.community.member({ championOf: [group] });
  people = {
    member: await scene.community.member({ displayName: 'Reader' }),
    champion: await scene.community.member({ championOf: [group] }),
    admin: scene.actors.admin,
  };
  await people.member.get(`mutation ($input: FollowGroupInput!) { followGroup(input: $input) { id } }`, {
    input: { groupId: group.id },
  });
});

test('every door is known', () => {
  expect(unknownToTables()).toEqual([]);
  expect(unknownParts()).toEqual([]);
});

type Posted = { kind: 'thread' | 'reply' | 'resource'; id: string };

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }`;
const CHANGE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`;
const REPLY = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id } }`;
const EDIT_REPLY = `mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }`;
const EDIT_THREAD = `mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`;
const ANSWER = `mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }`;
const WITHDRAW_THREAD = `mutation ($input: WithdrawThreadInput!) { withdrawThread(input: $input) }`;
const WITHDRAW_REPLY = `mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`;
const WITHDRAW_RESOURCE = `mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) }`;
const FOLLOW = `mutation ($input: FollowResourceInput!) { followResource(input: $input) { id } }`;
const REPORT = `mutation ($input: ReportContentInput!) { reportContent(input: $input) { reason } }`;
const QUEUE = `{ moderationQueue(first: 50) { nodes { id editedAt subject { id } } } }`;
const DECIDE = `mutation ($input: DecideReportInput!) { decideReport(input: $input) { id } }`;
const DIGEST = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;

async function start(who: TestMember, kind: string, text: string): Promise<{ id: string }> {
  const input = { id: uuid(), groupId: group.id, title: text, body: `${text} @Reader`, language: 'EN', kind };
  return (await who.get(START, { input })).startThread;
}

async function share(who: TestMember, text: string): Promise<{ id: string }> {
  const parts = { changed: text, why: text, involved: text, happened: text };
  const input = { id: uuid(), groupId: group.id, title: text, language: 'EN', ...parts };
  return (await who.get(CHANGE, { input })).postPracticeChange;
}

/** In the library, with words in all of its parts, corrected once and in its second version. */
async function putInLibrary(author: TestMember): Promise<{ id: string }> {
  const id = uuid();
  const parts = { madeBy: words, involved: words, core: words, adaptable: words, citation: words };
  const links = [{ url: 'https://example.org/', label: words }];
  await shared(author, { id, title: words, summary: words, body: words, links, ...parts });
  await author.get(EDIT_RESOURCE, { input: { resourceId: id, title: `${words} corrected` } });
  await author.get(PUBLISH, { input: { id: uuid(), resourceId: id, note: words, body: `${words} again` } });
  return { id };
}

async function reply(
  who: TestMember,
  thread: { id: string },
  body: string,
  more = {},
): Promise<{ id: string }> {
  const input = { id: uuid(), threadId: thread.id, body, language: 'EN', ...more };
  return (await who.get(REPLY, { input })).postReply;
}

const aimAt = (posts: readonly Posted[], beside: Partial<Pick<Aim, 'threads' | 'replies'>> = {}): Aim => ({
  ids: { ...scene.ids, member: author.id },
  threads: [...idsOf(posts, 'thread'), ...(beside.threads ?? [])],
  replies: [...idsOf(posts, 'reply'), ...(beside.replies ?? [])],
  resources: idsOf(posts, 'resource'),
  searched: SEARCHED,
});

const idsOf = (posts: readonly Posted[], kind: Posted['kind']): string[] =>
  posts.filter((post) => post.kind === kind).map(({ id }) => id);

const told = () =>
  until('everybody is told', async () => {
    const [row] = await world.database.sql<{ waiting: boolean }>(
      'select exists (select from fact where dispatched_at is null) as waiting',
    );
    return !row!.waiting;
  });

/** What one author said, and what others said around it. */
interface Talk {
  author: TestMember;
  gone: Posted[];
  beside: Required<Pick<Aim, 'threads' | 'replies'>>;
}

/** Every kind of post, said in every way: edited, quoted, called, answered, under another, as an update, marked. */
async function sayEverywhere(): Promise<Talk> {
  const author = await announcer();
  const host = await start(other, 'DISCUSSION', 'Host');
  const question = await start(other, 'QUESTION', 'Asked');
  const neutral = await reply(other, host, 'Neutral');
  const plain = await start(author, 'DISCUSSION', words);
  await author.get(EDIT_THREAD, { input: { threadId: plain.id, title: `${words} again`, body: words } });
  const asked = await start(author, 'QUESTION', words);
  const announced = await start(author, 'ANNOUNCEMENT', words);
  const change = await share(author, words);
  await reply(author, change, `${words} since`, { isUpdate: true });
  await reply(other, asked, 'Neutral answer');

  const said = await reply(author, host, `${words} for @Reader and @Other`);
  await author.get(EDIT_REPLY, { input: { replyId: said.id, body: `${words} edited` } });
  const under = await reply(author, host, words, { parentId: neutral.id });
  const orphan = await reply(other, host, 'Under it', { parentId: said.id });
  const quoting = await reply(other, host, 'I like that', { quotedId: said.id, quoted: words });
  const answer = await reply(author, question, words);
  await other.get(ANSWER, { input: { threadId: question.id, replyId: answer.id } });
  const alone = await share(author, 'What stays of a change');
  const update = await reply(author, alone, words, { isUpdate: true });
  const resource = await putInLibrary(author);
  await people.member.get(FOLLOW, { input: { resourceId: resource.id } });

  const threads = [plain, asked, announced, change].map(({ id }): Posted => ({ kind: 'thread', id }));
  const replies = [said, under, answer, update].map(({ id }): Posted => ({ kind: 'reply', id }));
  return {
    author,
    gone: [...threads, ...replies, { kind: 'resource', id: resource.id }],
    beside: { threads: [host.id, question.id, alone.id], replies: [neutral.id, orphan.id, quoting.id] },
  };
}

/** Somebody new. An announcement is an admin’s or a champion’s: so they are one. */
async function announcer(): Promise<TestMember> {
  return scene.community.member({ championOf: [group] });
}

const ways: Record<string, (posts: Posted[], author: TestMember) => Promise<void>> = {
  hidden: (posts) => each(posts, (care, { id }) => care.conceal(id, 'hidden')),
  removed: (posts) => each(posts, (care, { id }) => care.conceal(id, 'removed')),
  'reported by the reader and removed': async (posts) => {
    for (const { kind, id } of posts)
      await people.member.get(REPORT, {
        input: { id: uuid(), subjectKind: kind, subjectId: id, reason: 'OTHER', words: '' },
      });
    // What is in a group its champion decides, the rest an admin.
    for (const who of [decider, people.admin]) {
      const { moderationQueue } = await who.get(QUEUE);
      for (const { id: caseId, editedAt: seenAt, subject } of moderationQueue.nodes)
        if (posts.some(({ id }) => id === subject.id))
          await who.get(DECIDE, {
            input: { caseId, decision: 'REMOVE', reason: 'It names somebody', seenAt },
          });
    }
    await told();
  },
  redacted: async (posts, author) => {
    const [update] = await world.database.sql<{ id: string }>(
      `select id from reply where tenant_id = $1 and author_id = $2 and body like '%since'`,
      [scene.community.id, author.id],
    );
    await each([...posts, { kind: 'reply', id: update!.id }], (care, { id }) => care.redact(id, [words]));
  },
  'withdrawn by its author': async (posts, author) => {
    for (const { kind, id } of [...posts].reverse())
      if (kind === 'resource') await author.get(WITHDRAW_RESOURCE, { input: { resourceId: id } });
      else if (kind === 'thread') await author.get(WITHDRAW_THREAD, { input: { threadId: id } });
      else await author.get(WITHDRAW_REPLY, { input: { replyId: id } });
  },
};

const waysBut = (...left: string[]) => Object.entries(ways).filter(([name]) => !left.includes(name));

/** Made for those who look after the group, and so they may tell what was decided there. */
const forDeciders = /^(moderation|duties|ModerationCase)|\/(moderation|champion)\b/;

type Care = NonNullable<ReturnType<Subjects['careOf']>>;

async function each(posts: Posted[], act: (care: Care, post: Posted) => Promise<void>): Promise<void> {
  const subjects = world.api.get(Subjects, { strict: false });
  for (const post of posts)
    await world.api
      .get(Transactions, { strict: false })
      .inTenant(scene.community.id, () => act(subjects.careOf(post.kind)!, post));
}

/** Every door at which somebody reads the canary. */
async function doorsThatTell(who: TestMember, aim: Aim): Promise<string[]> {
  const [answers, pages] = [await answersOf(who, aim), await pagesOf(who, world.url, aim)];
  return [...answers, ...pages].filter(([, text]) => text.includes(CANARY)).map(([door]) => door);
}

const isNotFor = (name: string) => (door: string) => name === 'member' || !forDeciders.test(door);

async function digestOf(who: TestMember): Promise<string> {
  const count = smtp.to(who.email).length;
  await who.get(DIGEST, { input: { id: uuid() } });
  const mail = await until('a digest', () => smtp.to(who.email)[count]);
  return `${mail.text}${mail.html}`;
}

/** What is removed goes the way of what is hidden, and is walked where a report led to it. */
test(`what is ${waysBut('removed')
  .map(([name]) => name)
  .join(', ')} is told at no door, though it was at many`, async () => {
  const talks: [name: string, goes: (typeof ways)[string], talk: Talk][] = [];
  for (const [name, goes] of waysBut('removed')) talks.push([name, goes, await sayEverywhere()]);
  await told();
  const aims = talks.map(([, , { gone, beside }]) => aimAt(gone, beside));
  const aim: Aim = {
    ...aims[0]!,
    threads: aims.flatMap(({ threads }) => threads),
    replies: aims.flatMap(({ replies }) => replies),
    resources: aims.flatMap(({ resources }) => resources ?? []),
  };
  const before = (await doorsThatTell(people.member, aim)).join('\n');
  for (const { gone } of talks.map(([, , talk]) => talk))
    for (const { kind, id } of gone) {
      expect(before).toContain(`${kind} ${id}`);
      expect(before).toContain(`/${kind === 'reply' ? 'replie' : kind}s/${id}`);
    }
  for (const door of ['search', '/search?', 'Viewer.notifications', 'Community.changes'])
    expect(before).toContain(door);
  expect(await digestOf(people.member)).toContain(CANARY);

  for (const [, goes, { gone, author }] of talks) await goes(gone, author);
  for (const [name, who] of Object.entries(people))
    expect([name, (await doorsThatTell(who, aim)).filter(isNotFor(name))]).toEqual([name, []]);
  expect(await digestOf(people.member)).not.toContain(CANARY);
}, 240_000);

const withoutTrace = waysBut('redacted', 'reported by the reader and removed');

test(`what is ${withoutTrace.map(([name]) => name).join(', ')} leaves no count, no place, no news: every answer is as if it had never been`, async () => {
  const host = await start(other, 'DISCUSSION', 'Host');
  await reply(other, host, 'Neutral');
  await told();
  const posts = withoutTrace.map((): Posted[] => [
    { kind: 'thread', id: uuid() },
    { kind: 'reply', id: uuid() },
  ]);
  const aim = aimAt(posts.flat(), { threads: [host.id] });
  const asked = async () => {
    const answers: Record<string, unknown> = {};
    for (const [name, who] of Object.entries(people)) answers[name] = plainly(await answersOf(who, aim));
    return answers;
  };
  const before = await asked();
  for (const [thread, inHost] of posts) {
    const said = { title: words, body: `${words} @Reader`, language: 'EN' };
    await author.get(START, { input: { ...said, id: thread!.id, groupId: group.id } });
    await reply(author, host, `${words} @Reader`, { id: inHost!.id });
  }
  await told();
  expect(await asked()).not.toEqual(before);
  for (const [place, [, goes]] of withoutTrace.entries()) await goes(posts[place]!, author);
  expect(await asked()).toEqual(before);
}, 120_000);

/** Answers without what differs between two that say the same. */
const plainly = (answers: Map<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    [...answers].map(([door, answer]) => [
      door,
      JSON.parse(
        answer
          .replace(/"lastHereOn":("[^"]*"|null)/g, '"lastHereOn":"(day)"')
          .replace(/"suggestedName":"[^"]*"/g, '"suggestedName":"(name)"')
          .replace(/"(lastUsedAt|since|at|madeAt|xlsx)":"[^"]*"/g, '"$1":"(time)"'),
      ) as unknown,
    ]),
  );
