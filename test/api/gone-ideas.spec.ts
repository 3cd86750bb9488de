import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Subjects } from '#activity';
import { Transactions } from '#platform';
import type { TestMember } from '../support/community.js';
import { answersOf, pagesOf, type Aim } from '../support/doors.js';
import { actionIn, DROP, EVIDENCE, MILESTONE, UPDATE } from '../support/plans.js';
import { setScene, type Scene } from '../support/scene.js';
import { Smtp } from '../support/smtp.js';
import { until } from '../support/until.js';
import { advance, ANSWER, cast, ENTER_PAPER, MERGE, propose, runWorkshop } from '../support/workshops.js';
import { World } from '../support/world.js';

/** Nobody says this but the ideas and actions that go: what is looked for, and what is typed to search for it. */
const CANARY = 'zephyrine';
const SEARCHED = 'tamarisk';
const SAID = `${CANARY} ${SEARCHED}`;
const EDIT = `mutation ($input: EditIdeaInput!) { editIdea(input: $input) { id } }`;
const FOLLOW = `mutation ($input: FollowIdeaInput!) { followIdea(input: $input) { id } }`;
const WITHDRAW = `mutation ($input: WithdrawIdeaInput!) { withdrawIdea(input: $input) }`;
const DIGEST = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id } }`;

let smtp: Smtp;
let world: World;
let scene: Scene;
let author: TestMember;
/** Leads, and so opens pages that others don’t. */
let reader: TestMember;

beforeAll(async () => {
  smtp = await Smtp.open();
  world = await World.open({ smtpUrl: smtp.url });
  await world.startWorker();
  scene = await setScene(world);
  author = await scene.community.member({ displayName: 'Author' });
  reader = await scene.community.member({ displayName: 'Reader', roles: ['lead'] });
});
afterAll(async () => {
  await world.close();
  await smtp.close();
});

interface Said {
  /** What goes. */
  ideas: string[];
  actions: string[];
  /** Where it is told. */
  workshops: string[];
  workshopThemes: string[];
}

const words = { sentence: SAID, why: SAID };

/** Voted on, counted, merged, standing for another, outside a workshop, answered, with somebody who follows it. */
async function sayIdeas(): Promise<Said> {
  const [voting, counted] = [await runWorkshop(reader), await runWorkshop(reader)];
  const put = (workshop: typeof voting, more: object = words) =>
    propose(author, { ...more, workshopThemeId: workshop.themeIds[0] });
  const onBallot = await put(voting);
  await author.get(EDIT, { input: { ideaId: onBallot, sentence: `${SAID} again` } });
  const [stays, behind, before] = [await put(voting, {}), await put(voting), await put(voting, {})];
  await reader.get(MERGE, { input: { intoId: stays, ideaIds: [behind] } });
  await reader.get(MERGE, { input: { intoId: onBallot, ideaIds: [before] } });
  const won = await put(counted);
  for (const workshop of [voting, counted]) await advance(reader, workshop.id, 'MERGE', 'VOTE');
  for (const [workshop, idea] of [
    [voting, onBallot],
    [counted, won],
  ] as const) {
    const workshopThemeId = workshop.themeIds[0]!;
    await cast(reader, workshopThemeId, idea);
    const papers = { id: uuid(), papers: 3, valid: 3, spoilt: 0, votes: [{ ideaId: idea, votes: 2 }] };
    await reader.get(ENTER_PAPER, { input: { workshopThemeId, ...papers } });
  }
  await advance(reader, counted.id, 'RESULTS');
  const outside = await propose(author, {
    ...words,
    themeIds: [scene.ids.theme],
    source: { kind: 'thread', id: scene.ids.thread },
  });
  await reader.get(FOLLOW, { input: { ideaId: outside } });
  for (const ideaId of [won, outside])
    await scene.actors.admin.get(ANSWER, {
      input: { id: uuid(), ideaId, state: 'ACCEPTED', words: SAID, language: 'EN' },
    });
  await actionIn({ id: scene.ids.plan }, reader, {
    themeIds: [scene.ids.theme],
    sources: [{ kind: 'idea', id: outside }],
  });
  const collected = await propose(author, { ...words, workshopThemeId: scene.ids.workshopTheme });
  return {
    ideas: [onBallot, behind, won, outside, collected],
    actions: [],
    workshops: [voting.id, counted.id],
    workshopThemes: voting.themeIds,
  };
}

/** One under way with all that belongs to it, and one that was dropped. */
async function sayActions(): Promise<Said> {
  const plan = { id: scene.ids.plan };
  const said = { what: SAID, why: SAID, involvement: SAID, themeIds: [scene.ids.theme] };
  const sources = [{ kind: 'thread', id: scene.ids.thread }];
  const underWay = await actionIn(plan, reader, { ...said, sources, involved: ['CARER'] });
  const about = { actionId: underWay.id };
  await reader.get(MILESTONE, { input: { id: uuid(), ...about, name: SAID } });
  await reader.get(EVIDENCE, { input: { id: uuid(), ...about, note: SAID } });
  await reader.get(UPDATE, { input: { id: uuid(), ...about, words: SAID, state: 'AT_RISK' } });
  const dropped = await actionIn(plan, reader, said);
  await reader.get(DROP, { input: { id: uuid(), actionId: dropped.id, reason: SAID } });
  return { ideas: [], actions: [underWay.id, dropped.id], workshops: [], workshopThemes: [] };
}

type Care = NonNullable<ReturnType<Subjects['careOf']>>;

const byCare = (act: (care: Care, id: string) => Promise<void>) => async (said: Said) => {
  const subjects = world.api.get(Subjects, { strict: false });
  for (const [kind, ids] of [
    ['idea', said.ideas],
    ['action', said.actions],
  ] as const)
    for (const id of ids)
      await world.api
        .get(Transactions, { strict: false })
        .inTenant(scene.community.id, () => act(subjects.careOf(kind)!, id));
};

/** What is removed goes the way of what is hidden. */
const ways: Record<string, (said: Said) => Promise<void>> = {
  hidden: byCare((care, id) => care.conceal(id, 'hidden')),
  redacted: byCare((care, id) => care.redact(id, [SAID])),
  'taken back': async ({ ideas }) => {
    for (const ideaId of ideas) await author.get(WITHDRAW, { input: { ideaId } });
  },
};

async function doorsThatTell(who: TestMember, aim: Aim): Promise<string[]> {
  const [answers, pages] = [await answersOf(who, aim), await pagesOf(who, world.url, aim)];
  return [...answers, ...pages].filter(([, text]) => text.includes(CANARY)).map(([door]) => door);
}

async function digestOf(who: TestMember): Promise<string> {
  const count = smtp.to(who.email).length;
  await who.get(DIGEST, { input: { id: uuid() } });
  const mail = await until('a digest', () => smtp.to(who.email)[count]);
  return `${mail.text}${mail.html}`;
}

const told = () =>
  until('everybody is told', async () => {
    const [row] = await world.database.sql<{ waiting: boolean }>(
      'select exists (select from fact where dispatched_at is null and not concealed) as waiting',
    );
    return !row!.waiting;
  });

/** Queries and pages of which each told of something. */
const doors = [
  ...['\nideas', 'workshop ', 'workshopTheme', 'search', 'Viewer.notifications', 'Community.changes'],
  ...['provenance ', 'planDashboard', 'boardReport', 'youSaidWeDid', 'actionPlan'],
  ...[
    '/ideas',
    '/vote',
    '/paper/',
    '/ballot-papers',
    '/merge',
    '/results',
    '/search?',
    '/notifications',
    '/report.csv',
  ],
  ...['/report', '/dashboard', '/you-said', '/threads/'],
];

test(`an idea or an action that is ${Object.keys(ways).join(', ')} is told at no door, though it was at many`, async () => {
  const all: [goes: (said: Said) => Promise<void>, said: Said][] = [];
  for (const [way, goes] of Object.entries(ways)) {
    all.push([goes, await sayIdeas()]);
    if (way !== 'taken back') all.push([goes, await sayActions()]);
  }
  await told();
  const aim: Aim = {
    ids: { ...scene.ids, member: author.id },
    threads: [scene.ids.thread],
    replies: [scene.ids.reply],
    ideas: all.flatMap(([, { ideas }]) => ideas),
    actions: all.flatMap(([, { actions }]) => actions),
    workshops: [...all.flatMap(([, { workshops }]) => workshops), scene.ids.workshop],
    workshopThemes: [...all.flatMap(([, { workshopThemes }]) => workshopThemes), scene.ids.workshopTheme],
    searched: SEARCHED,
  };
  const before = (await doorsThatTell(reader, aim)).join('\n');
  for (const door of doors) expect(before).toContain(door);
  for (const id of aim.ideas!)
    for (const door of [`idea ${id}`, `/ideas/${id}`]) expect(before).toContain(door);
  for (const id of aim.actions!)
    for (const door of [`action ${id}`, `/actions/${id}`]) expect(before).toContain(door);
  expect(await digestOf(reader)).toContain(CANARY);

  for (const [goes, said] of all) await goes(said);
  for (const who of [reader, scene.actors.admin]) expect(await doorsThatTell(who, aim)).toEqual([]);
  expect(await digestOf(reader)).not.toContain(CANARY);
}, 400_000);
