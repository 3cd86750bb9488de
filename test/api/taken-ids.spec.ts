import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ADD_ACTION, actionInput, OPEN_PLAN, planInput, planOf } from '../support/plans.js';
import { OPEN, PROPOSE, workshopInput } from '../support/workshops.js';
import { World } from '../support/world.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';

let world: World;
let community: TestCommunity;
let open: TestGroup;
let closed: TestGroup;
let wren: TestMember;
let mallory: TestMember;

beforeAll(async () => {
  world = await World.open();
  community = await world.community();
  open = await community.group();
  closed = await community.group({ access: 'closed' });
  wren = await community.member({ groups: [closed] });
  mallory = await community.member();
});
afterAll(() => world.close());

const POST = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id revisions { title body } } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }`;

const replyWith = (id: string, threadId: string) => ({
  input: { id, threadId, body: 'Borrowed', language: 'EN' },
});
const threadWith = (id: string) => ({
  input: { id, groupId: open.id, title: 'Borrowed', body: 'Borrowed', language: 'EN' },
});

test('the id of a thread that one can’t see is taken: its history and its place in search stay its own', async () => {
  const secret = await wren.startThread(closed, { title: 'Before', body: 'Whispered words' });
  await wren.get(`mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }`, {
    input: { threadId: secret.id, title: 'After', body: 'Spoken words' },
  });
  const thread = await mallory.startThread(open);
  expect(await mallory.refusal(POST, replyWith(secret.id, thread.id))).toBe('NOT_FOUND');
  const found = await wren.get(`{ search(words: "spoken") { nodes { subject { id } } } }`);
  expect(found.search.nodes).toEqual([{ subject: { id: secret.id } }]);
});

test('the id of a reply is taken for a thread, also where the reply was taken back', async () => {
  const thread = await wren.startThread(open);
  const reply = await wren.reply(thread);
  await wren.get(`mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`, {
    input: { replyId: reply.id },
  });
  expect(await mallory.refusal(START, threadWith(reply.id))).toBe('NOT_FOUND');
  expect(await wren.refusal(START, threadWith(reply.id))).toBe('NOT_FOUND');
});

test('of a thread and a reply sent at once with one id, one is written', async () => {
  const thread = await mallory.startThread(open);
  const id = uuid();
  const refusals = await Promise.all([
    mallory.refusal(POST, replyWith(id, thread.id)),
    mallory.refusal(START, threadWith(id)),
  ]);
  expect(refusals.sort()).toEqual(['NOT_FOUND', null].sort());
});

test('nor is it free for an idea, a workshop, a plan or an action: search and news of the thread stay as they are', async () => {
  const lead = await community.member({ roles: ['lead'] });
  const secret = await wren.startThread(closed, { title: 'Kestrels', body: 'Kestrels by the river' });
  const { id } = secret;
  const plan = await planOf(lead);
  const idea = { id, sentence: 'Borrowed', language: 'EN' };
  expect(await mallory.refusal(PROPOSE, { input: idea })).toBe('NOT_FOUND');
  expect(await lead.refusal(OPEN, { input: workshopInput({ id }) })).toBe('NOT_FOUND');
  expect(await lead.refusal(OPEN_PLAN, { input: planInput({ id }) })).toBe('NOT_FOUND');
  expect(await lead.refusal(ADD_ACTION, { input: actionInput(plan, lead, { id }) })).toBe('NOT_FOUND');
  const found = await wren.get(`{ search(words: "kestrels") { nodes { subject { id kind } } } }`);
  expect(found.search.nodes).toEqual([{ subject: { id, kind: 'thread' } }]);
});

test('the id of an idea that was taken back is nobody’s any more', async () => {
  const id = uuid();
  await wren.get(PROPOSE, { input: { id, sentence: 'Plans in plain words', language: 'EN' } });
  await wren.get(`mutation ($input: WithdrawIdeaInput!) { withdrawIdea(input: $input) }`, {
    input: { ideaId: id },
  });
  expect(await mallory.refusal(START, threadWith(id))).toBe('NOT_FOUND');
});

test('the same id is free in another community', async () => {
  const thread = await wren.startThread(open);
  const elsewhere = await world.community();
  const stranger = await elsewhere.member();
  const room = await elsewhere.group();
  const input = { ...threadWith(thread.id).input, groupId: room.id };
  expect((await stranger.get(START, { input })).startThread.id).toBe(thread.id);
});
