import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { hashOf, newSecret } from '#people';
import { remindOwners } from '#plans';
import { Jobs } from '#platform';
import { demoCommunities } from '../../apps/launcher/src/demo/content/index.js';
import { fillDemo } from '../../apps/launcher/src/demo/fill.js';
import { Person } from '../support/person.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

const WORKSHOPS = `{ workshops { nodes {
  id title phase hasVoted themes { id ideas { id state votes mergedInto { id } answers { state } } }
  attendance { total shares { about } }
  results { voted sharesTold themes { papers spoilt ideas { votes onPaper best shares { about } idea { id } } } }
} } }`;
const IDEAS = `{ ideas(first: 100) { nodes { id state late onBehalf merged { id } answers { state } } } }`;
const PLANS = `{ actionPlans { nodes { id progress { percent } } } }`;
const DASHBOARD = `query ($planId: ID!) { planDashboard(planId: $planId, first: 100) {
  byStatus { status count } needOwner stale progressOverTime { percent }
  actions { nodes { id status evidence { subject { id } } history { kind } withLivedExperience } }
} }`;
const PROVENANCE = `query ($kind: String!, $id: ID!) { provenance(subject: { kind: $kind, id: $id }) {
  cameFrom { subject { kind id } said { votes state } } cameOfIt { subject { kind id } } } }`;
const YOU_SAID = `query ($planId: ID) { youSaidWeDid(planId: $planId) { answer lacksSource said { subject { kind } } words } }`;
const REPORT = `query ($planId: ID!) { boardReport(planId: $planId) {
  ideas { answered waiting late } involvement { withLivedExperience withoutLivedExperience } notDoing { reason } csv } }`;
const VOTE = `mutation ($input: CastVotesInput!) { castVotes(input: $input) { hasVoted } }`;
const PROPOSE = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { id } }`;
const NEWS = `query ($slug: String!) { community(slug: $slug) { changes(first: 100) { nodes { kind subject { title } } } } }`;
const TOLD = `{ viewer { notifications(first: 100) { nodes { kind } } } }`;
const UPDATE = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) { status } }`;

let world: World;

beforeAll(async () => {
  world = await World.open({ env: { DEMO: 'true' } });
  await fillDemo({ ownerUrl: world.database.ownerUrl, now: new Date() });
});

afterAll(() => world.close());

/** Somebody of the demo, signed in. */
async function being(email: string, slug: string): Promise<Person> {
  const secret = newSecret();
  await world.database.sql(
    `insert into session (token_hash, account_id, kind, expires_at)
     select $1, id, 'token', now() + interval '1 day' from account where email = $2`,
    [hashOf(secret), email],
  );
  return new Person(world, secret, slug);
}

describe.each(demoCommunities.map(({ slug }) => [slug] as const))('the story of %s', (slug) => {
  let walk: Person;
  let lead: Person;
  let plan: { id: string };
  let workshops: any[];

  beforeAll(async () => {
    walk = await being(`service-user@${slug}.example`, slug);
    lead = await being(`lead@${slug}.example`, slug);
    [plan] = (await walk.get(PLANS)).actionPlans.nodes;
    workshops = (await walk.get(WORKSHOPS)).workshops.nodes;
  });

  const story = async (kind: string, id: string) => (await walk.get(PROVENANCE, { kind, id })).provenance;
  const actions = async () =>
    (await walk.get(DASHBOARD, { planId: plan.id })).planDashboard.actions.nodes as any[];

  it('goes from what was said to an idea, its votes, its action and what changed, and back', async () => {
    const whole: { thread: string; action: string }[] = [];
    for (const { id } of await actions()) {
      const { cameFrom, cameOfIt } = await story('action', id);
      const said = cameFrom.find(({ subject }: any) => subject.kind === 'thread');
      const voted = cameFrom.find(
        ({ subject, said: facts }: any) => subject.kind === 'idea' && facts.votes > 0,
      );
      if (said && voted && cameOfIt.length > 0) whole.push({ thread: said.subject.id, action: id });
    }
    expect(whole.length).toBeGreaterThanOrEqual(2);
    for (const { thread, action } of whole) {
      const { cameOfIt } = await story('thread', thread);
      const kinds = cameOfIt.map(({ subject }: any) => subject.kind);
      expect(kinds).toEqual(expect.arrayContaining(['idea', 'action']));
      expect(cameOfIt.map(({ subject }: any) => subject.id)).toContain(action);
    }
  });

  it('has results that add up and tell of nobody', () => {
    const { results, attendance } = workshops.find(({ phase }) => phase === 'RESULTS');
    expect(results.themes).toHaveLength(3);
    expect(results.sharesTold).toBe(false);
    for (const { about } of attendance.shares) expect([about >= 8, about % 5]).toEqual([true, 0]);
    for (const { papers, spoilt, ideas } of results.themes) {
      const here = ideas.reduce((sum: number, one: any) => sum + one.votes - one.onPaper, 0);
      expect(here).toBeLessThanOrEqual(2 * results.voted);
      expect(ideas.every((one: any) => one.onPaper <= papers - spoilt && one.shares === null)).toBe(true);
      expect(ideas.filter((one: any) => one.best).length).toBeGreaterThanOrEqual(2);
      const votes = ideas.map((one: any) => one.votes);
      expect(votes).toEqual([...votes].sort((one, other) => other - one));
    }
  });

  it('shows nothing of a vote that goes on', async () => {
    const { id, results } = workshops.find(({ phase }) => phase === 'VOTE');
    expect(results).toBeNull();
    const [row] = await world.database.sql<{ slips: number }>(
      `select count(*)::int as slips from vote_slip s join workshop_theme t on t.id = s.workshop_theme_id
        where t.workshop_id = $1`,
      [id],
    );
    expect(row!.slips).toBeGreaterThan(0);
    const ideas = workshops.find(({ phase }) => phase === 'VOTE').themes.flatMap((theme: any) => theme.ideas);
    expect(ideas.every(({ votes }: any) => votes === null)).toBe(true);
  });

  it('has an answer of each kind, one idea that waits too long, and credits of merged ones', async () => {
    const { nodes } = (await walk.get(IDEAS)).ideas;
    const states = new Set(nodes.map(({ state }: any) => state));
    expect(states).toEqual(new Set(['WAITING', 'ACCEPTED', 'LOOKING', 'NOT_NOW', 'ALREADY']));
    expect(nodes.filter(({ late }: any) => late)).toHaveLength(1);
    expect(nodes.some(({ onBehalf }: any) => onBehalf)).toBe(true);
    expect(nodes.filter(({ merged }: any) => merged.length > 0).length).toBeGreaterThanOrEqual(3);
  });

  it('has a plan that moves, with actions in every status', async () => {
    const { byStatus, needOwner, stale, progressOverTime } = (await lead.get(DASHBOARD, { planId: plan.id }))
      .planDashboard;
    expect(byStatus.filter(({ count }: any) => count === 0)).toEqual([]);
    expect([needOwner, stale]).toEqual([1, 1]);
    const percents = progressOverTime.map(({ percent }: any) => percent);
    expect(percents.length).toBeGreaterThanOrEqual(5);
    expect(percents.at(-1)).toBeGreaterThan(percents[1]);
  });

  it('says what was done, what is being done, and what couldn’t be, because', async () => {
    const entries = (await walk.get(YOU_SAID, { planId: plan.id })).youSaidWeDid;
    const answers = new Set(entries.map(({ answer }: any) => answer));
    expect(answers).toEqual(new Set(['DID', 'DOING', 'COULD_NOT']));
    const couldNot = entries.find(({ answer }: any) => answer === 'COULD_NOT');
    expect([couldNot.lacksSource, couldNot.words.length > 100]).toEqual([false, true]);
    const { ideas, involvement, notDoing, csv } = (await lead.get(REPORT, { planId: plan.id })).boardReport;
    expect(ideas.late).toBe(1);
    expect(involvement.withoutLivedExperience).toBe(1);
    expect(notDoing).toHaveLength(1);
    expect(csv.length).toBeGreaterThan(1_000);
  });

  it('is told among what is new, and to those who are to do something', async () => {
    const { changes } = (await walk.get(NEWS, { slug })).community;
    const kinds = changes.nodes.map(({ kind }: any) => kind);
    const news = [
      'workshop.voting',
      'workshop.collecting',
      'idea.proposed',
      'idea.answered',
      'action.updated',
    ];
    expect(kinds).toEqual(expect.arrayContaining(news));
    expect(kinds.filter((kind: string) => /^action[.](yours|due|needs)/.test(kind))).toEqual([]);
    const told = (await lead.get(TOLD)).viewer.notifications.nodes.map(({ kind }: any) => kind);
    expect(told).toEqual(expect.arrayContaining(['action.needs-owner', 'action.updated']));
  });

  it('can be taken up by whoever visits: a vote, an idea, a line of news', async () => {
    const [theme] = workshops.find(({ phase }) => phase === 'VOTE').themes;
    const [idea] = theme.ideas.filter(({ mergedInto }: any) => !mergedInto);
    const vote = { workshopThemeId: theme.id, ideaIds: [idea.id] };
    expect((await walk.get(VOTE, { input: vote })).castVotes.hasVoted).toBe(true);
    const [collecting] = workshops.find(({ phase }) => phase === 'COLLECT').themes;
    const words = { id: uuid(), sentence: 'Ask twice', language: 'EN', workshopThemeId: collecting.id };
    expect((await walk.get(PROPOSE, { input: words })).proposeIdea.id).toBe(words.id);
    const overdue = (await actions()).find(({ status }) => status === 'OVERDUE');
    const news = { id: uuid(), actionId: overdue.id, words: 'Still at it.' };
    expect((await lead.get(UPDATE, { input: news })).updateAction.status).toBe('OVERDUE');
  });
});

it('leaves the worker nothing to remind anybody of', async () => {
  const reminded = async () =>
    (await world.database.sql(`select f.id from fact f where f.kind ~ '^action[.](due|overdue|needs)'`))
      .length;
  const before = await reminded();
  expect(before).toBeGreaterThan(6);
  await world.startWorker();
  await world.api.get(Jobs, { strict: false }).enqueue(remindOwners, {});
  await until('the reminders ran', async () => {
    const [row] = await world.database.sql<{ count: number }>(
      `select count(*)::int as count from bullmq.job where name = 'plans.remind-owners' and state = 'completed'`,
    );
    return row!.count > 0;
  });
  expect(await reminded()).toBe(before);
});
