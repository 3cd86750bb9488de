import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { answersOf, pagesOf, type Aim } from '../support/doors.js';
import {
  ADD_ACTION,
  actionFor,
  actionIn,
  actionInput,
  EVIDENCE,
  inDays,
  milestoneOf,
  planFor,
  planOf,
  UPDATE,
} from '../support/plans.js';
import { setScene } from '../support/scene.js';
import { Smtp } from '../support/smtp.js';
import { until } from '../support/until.js';
import {
  ADVANCE,
  advance,
  ANSWER,
  cast,
  ENTER_PAPER,
  propose,
  resultsOf,
  runWorkshop,
} from '../support/workshops.js';
import { World } from '../support/world.js';

const LEAVE = 'mutation { leaveCommunity(input: {}) }';
const INVITE = `mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { id } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { returnTo } }`;
const EDIT_ACTION = `mutation ($input: EditActionInput!) { editAction(input: $input) { needsOwner owner { id } } }`;
const EDIT_PLAN = `mutation ($input: EditPlanInput!) { editPlan(input: $input) { lead { id } } }`;
const FACILITATORS = `query ($id: ID!) { workshop(id: $id) { facilitators { id } viewerCan { advance } } }`;

let smtp: Smtp;
let world: World;
let trust: TestCommunity;
let lead: TestMember;
let goer: TestMember;

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
  trust = await world.community();
  lead = await trust.member({ roles: ['lead', 'admin'] });
  goer = await trust.member({ perspective: 'service_user' });
});

const sql = <Row = Record<string, unknown>>(text: string, ...values: unknown[]) =>
  world.database.sql<Row>(text, values);

async function comeBack(who: TestMember): Promise<void> {
  const count = smtp.to(who.email).length;
  await lead.get(INVITE, { input: { invitations: [{ id: uuid(), email: who.email }], message: '' } });
  const mail = await until('an invitation', () => smtp.to(who.email)[count]);
  const token = /\/invitation\/([\w-]{43})/.exec(mail.text!)![1];
  await who.get(ACCEPT, { input: { token, id: uuid(), displayName: 'Back' } });
}

const mayAdvance = async (who: TestMember, id: string): Promise<boolean> =>
  (await who.get(FACILITATORS, { id })).workshop.viewerCan.advance;

test('the vote of somebody who leaves before the close counts, and nothing is left of what they are', async () => {
  const { id, themeIds } = await runWorkshop(lead);
  const [theme] = themeIds as [string];
  const idea = await propose(lead, { workshopThemeId: theme });
  await advance(lead, id, 'MERGE', 'VOTE');
  await cast(goer, theme, idea);
  await goer.get(LEAVE);
  await advance(lead, id, 'RESULTS');
  const { voted, themes } = await resultsOf(lead, id);
  expect([voted, themes[0].ideas[0].votes]).toEqual([1, 1]);
  expect(await sql('select perspective from member where id = $1', goer.id)).toEqual([{ perspective: null }]);
});

test('somebody who comes back while people vote finds their votes, and has no more than others', async () => {
  const { id, themeIds } = await runWorkshop(lead);
  const [theme] = themeIds as [string];
  const [one, other] = [
    await propose(lead, { workshopThemeId: theme }),
    await propose(lead, { workshopThemeId: theme }),
  ];
  await advance(lead, id, 'MERGE', 'VOTE');
  await cast(goer, theme, one);
  await goer.get(LEAVE);
  await comeBack(goer);
  await cast(goer, theme, other);
  await advance(lead, id, 'RESULTS');
  const { voted, themes } = await resultsOf(lead, id);
  expect(voted).toBe(1);
  expect(themes[0].ideas.map((result: { votes: number }) => result.votes)).toEqual([1, 0]);
});

test('whoever leads a workshop leaves that behind, also when they come back; others in charge go on with it', async () => {
  const champion = await trust.member({ championOf: [await trust.group()] });
  const { id } = await runWorkshop(lead, { facilitatorIds: [goer.id] });
  expect(await mayAdvance(goer, id)).toBe(true);
  await goer.get(LEAVE);
  await comeBack(goer);
  expect(await mayAdvance(goer, id)).toBe(false);
  expect((await goer.get(FACILITATORS, { id })).workshop.facilitators).toEqual([{ id: lead.id }]);
  await sql('delete from workshop_facilitator where workshop_id = $1', id);
  expect(await champion.refusal(ADVANCE, { input: { workshopId: id, to: 'MERGE' } })).toBeNull();
});

test('who leads the plan and owns its actions can be somebody else, once they are gone', async () => {
  const plan = await planOf(lead, { leadId: goer.id });
  const action = await actionIn(plan, goer, { owner: goer });
  await goer.get(LEAVE);
  expect((await planFor(lead, plan.id, 'lead { former }')).lead).toEqual({ former: true });
  expect(await actionFor(lead, action.id, 'needsOwner owner { former }')).toEqual({
    needsOwner: true,
    owner: { former: true },
  });
  const given = { id: uuid(), actionId: action.id, ownerId: lead.id, because: 'It goes on' };
  expect((await lead.get(EDIT_ACTION, { input: given })).editAction).toEqual({
    needsOwner: false,
    owner: { id: lead.id },
  });
  const kept = { planId: plan.id, leadId: lead.id };
  expect((await lead.get(EDIT_PLAN, { input: kept })).editPlan.lead).toEqual({ id: lead.id });
  expect(await lead.refusal(ADD_ACTION, { input: actionInput(plan, goer) })).toBe('INVALID');
});

/** As they called themselves: what stands where they spoke is that they were here. */
const NAME = 'Zephyrine';

test('the name of somebody who left is at no door of what they raised, answered, led, owned and showed', async () => {
  const scene = await setScene(world);
  const { community, ids, actors } = scene;
  const going = await community.member({ displayName: NAME, roles: ['lead'] });
  const asked = await runWorkshop(going);
  const done = await runWorkshop(going);
  const idea = await propose(going, { workshopThemeId: asked.themeIds[0] });
  const voted = await propose(going, { workshopThemeId: done.themeIds[0] });
  const outside = await propose(going, { themeIds: [ids.theme], source: { kind: 'thread', id: ids.thread } });
  await advance(going, asked.id, 'MERGE', 'VOTE');
  await advance(going, done.id, 'MERGE', 'VOTE');
  const papers = { papers: 2, valid: 2, spoilt: 0, votes: [{ ideaId: idea, votes: 2 }] };
  await going.get(ENTER_PAPER, { input: { id: uuid(), workshopThemeId: asked.themeIds[0], ...papers } });
  await cast(going, asked.themeIds[0]!, idea);
  await advance(going, done.id, 'RESULTS');
  const answer = { state: 'LOOKING', words: 'We are', language: 'EN' };
  for (const ideaId of [voted, outside, ids.idea])
    await going.get(ANSWER, { input: { id: uuid(), ideaId, ...answer } });
  const plan = await planOf(going, { endsOn: inDays(400) });
  const sources = [{ kind: 'idea', id: outside }];
  const action = await actionIn(plan, going, { sources, themeIds: [ids.theme] });
  await milestoneOf(going, action);
  await going.get(EVIDENCE, { input: { id: uuid(), actionId: action.id, note: 'We saw it' } });
  await going.get(UPDATE, {
    input: { id: uuid(), actionId: action.id, words: 'On its way', state: 'AT_RISK' },
  });
  const aim: Aim = {
    ids: { ...ids, plan: plan.id, member: going.id },
    threads: [ids.thread],
    replies: [],
    ideas: [idea, voted, outside, ids.idea],
    actions: [action.id],
    workshops: [asked.id, done.id],
    workshopThemes: asked.themeIds,
    searched: 'visit',
  };
  const { admin } = actors;
  const told = async () => {
    const [answers, pages] = [await answersOf(admin, aim), await pagesOf(admin, world.url, aim)];
    return [...answers, ...pages].filter(([, text]) => text.includes(NAME)).map(([door]) => door);
  };
  const before = (await told()).join('\n');
  for (const door of [
    ...['idea ', 'workshop ', 'action ', 'actionPlan', 'planDashboard', 'boardReport', 'Community.changes'],
    ...[`/ideas/${outside}`, `/workshops/${asked.id}`, `/actions/${action.id}`, '/dashboard', '/report.csv'],
  ])
    expect(before).toContain(door);
  await going.get(LEAVE);
  expect(await told()).toEqual([]);
}, 180_000);
