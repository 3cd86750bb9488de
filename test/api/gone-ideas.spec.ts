import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Subjects } from '#activity';
import { Transactions } from '#platform';
import type { TestMember } from '../support/community.js';
import { answersOf } from '../support/doors.js';
import { setScene, type Scene } from '../support/scene.js';
import { Smtp } from '../support/smtp.js';
import { until } from '../support/until.js';
import { ANSWER, MERGE, propose } from '../support/workshops.js';
import { World } from '../support/world.js';

/** Nobody says this but the ideas that go. */
const CANARY = 'zephyrine';
const EDIT = `mutation ($input: EditIdeaInput!) { editIdea(input: $input) { id } }`;
const FOLLOW = `mutation ($input: FollowIdeaInput!) { followIdea(input: $input) { id } }`;
const WITHDRAW = `mutation ($input: WithdrawIdeaInput!) { withdrawIdea(input: $input) }`;
const DIGEST = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;

let smtp: Smtp;
let world: World;
let scene: Scene;
let author: TestMember;
let reader: TestMember;

beforeAll(async () => {
  smtp = await Smtp.open();
  world = await World.open({ smtpUrl: smtp.url });
  await world.startWorker();
});
afterAll(async () => {
  await world.close();
  await smtp.close();
});

/** In a workshop with another merged into it, and outside one, answered, with somebody who follows it. */
async function say(): Promise<string[]> {
  scene = await setScene(world);
  [author, reader] = [await scene.community.member(), await scene.community.member()];
  const { admin } = scene.actors;
  const words = { sentence: CANARY, why: CANARY };
  const inWorkshop = await propose(author, { ...words, workshopThemeId: scene.ids.workshopTheme });
  await author.get(EDIT, { input: { ideaId: inWorkshop, sentence: `${CANARY} again` } });
  await admin.get(MERGE, { input: { intoId: inWorkshop, ideaIds: [scene.ids.otherIdea] } });
  const outside = await propose(author, { ...words, source: { kind: 'thread', id: scene.ids.thread } });
  await reader.get(FOLLOW, { input: { ideaId: outside } });
  const answer = { id: uuid(), ideaId: outside, state: 'ACCEPTED', words: 'Yes', language: 'EN' };
  await admin.get(ANSWER, { input: answer });
  await until('everybody is told', async () => {
    const [row] = await world.database.sql<{ waiting: boolean }>(
      'select exists (select from fact where dispatched_at is null and not concealed) as waiting',
    );
    return !row!.waiting;
  });
  return [inWorkshop, outside];
}

const conceal = (how: 'hidden' | 'removed') => async (ids: string[]) => {
  const care = world.api.get(Subjects, { strict: false }).careOf('idea')!;
  for (const id of ids)
    await world.api
      .get(Transactions, { strict: false })
      .inTenant(scene.community.id, () => care.conceal(id, how));
};

const ways: Record<string, (ids: string[]) => Promise<void>> = {
  hidden: conceal('hidden'),
  removed: conceal('removed'),
  'taken back': async (ids) => {
    for (const ideaId of ids) await author.get(WITHDRAW, { input: { ideaId } });
  },
};

async function doorsThatTell(who: TestMember, ideas: string[]): Promise<string[]> {
  const aim = {
    ids: scene.ids,
    threads: [scene.ids.thread],
    replies: [scene.ids.reply],
    ideas,
    searched: CANARY,
  };
  const answers = await answersOf(who, { ...aim });
  return [...answers].filter(([, text]) => text.includes(CANARY)).map(([door]) => door);
}

async function digestOf(who: TestMember): Promise<string> {
  const count = smtp.to(who.email).length;
  await who.get(DIGEST, { input: { id: uuid() } });
  const mail = await until('a digest', () => smtp.to(who.email)[count]);
  return `${mail.text}${mail.html}`;
}

describe.each(Object.entries(ways))('an idea that is %s', (_, goes) => {
  test('is told at no door, though it was at many', async () => {
    const ideas = await say();
    const before = (await doorsThatTell(reader, ideas)).join('\n');
    for (const door of ['idea ', 'ideas', 'workshop', 'search', 'Viewer.notifications', 'Community.changes'])
      expect(before).toContain(door);
    expect(await digestOf(reader)).toContain(CANARY);

    await goes(ideas);
    for (const who of [reader, scene.actors.newcomer]) expect(await doorsThatTell(who, ideas)).toEqual([]);
    expect(await digestOf(reader)).not.toContain(CANARY);
  }, 120_000);
});
