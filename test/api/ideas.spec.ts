import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Chain, Subjects } from '#activity';
import { Transactions } from '#platform';
import type { TestCommunity, TestMember } from '../support/community.js';
import { actionIn, planOf } from '../support/plans.js';
import { until } from '../support/until.js';
import {
  advance,
  ANSWER,
  cast,
  MERGE,
  propose,
  PROPOSE,
  resultsOf,
  runWorkshop,
} from '../support/workshops.js';
import { World } from '../support/world.js';

const READ = `query ($id: ID!) {
  idea(id: $id) {
    sentence why state late onBehalf answerBy following raiser { id } group { id } workshopTheme { id workshop { id } }
    mergedInto { id } merged { id raiser { id } } answers { state words role by { id } }
    viewerCan { edit withdraw merge answer report }
  }
}`;
const LIST = `query ($state: IdeaState, $late: Boolean, $mine: Boolean, $theme: ID, $workshop: ID) {
  ideas(first: 10, state: $state, late: $late, mine: $mine, theme: $theme, workshop: $workshop) { nodes { id } }
}`;
const COUNTS = `{ ideaAnswers { answered waiting late promisedDays } }`;
const READERS = `query ($source: SubjectInput!) { readersOfIdeaFrom(source: $source) { id } }`;
const FOR_SOMEBODY = `{ canProposeForSomebody }`;
const STORY = `query ($subject: SubjectInput!) { provenance(subject: $subject) { cameFrom { subject { id } } cameOfIt { subject { id } } } }`;
const YOU_SAID = `query ($themeId: ID) {
  youSaidWeDid(themeId: $themeId) { said { subject { id } } lacksAction answer words action { id } }
}`;
const EDIT = `mutation ($input: EditIdeaInput!) { editIdea(input: $input) { sentence } }`;
const WITHDRAW = `mutation ($input: WithdrawIdeaInput!) { withdrawIdea(input: $input) }`;
const FOLLOW = `mutation ($input: FollowIdeaInput!) { followIdea(input: $input) { following } }`;
const UNFOLLOW = `mutation ($input: FollowIdeaInput!) { unfollowIdea(input: $input) { following } }`;
const TOLD = `{ viewer { notifications(first: 20) { nodes { kind } } } }`;
const SEARCH = `query ($words: String!) { search(words: $words) { nodes { kind } } }`;

let world: World;
let community: TestCommunity;
let lead: TestMember;
let wren: TestMember;
let heron: TestMember;

beforeAll(async () => {
  world = await World.open();
  await world.startWorker();
});
afterAll(() => world.close());
beforeEach(async () => {
  community = await world.community();
  lead = await community.member({ roles: ['lead'] });
  wren = await community.member();
  heron = await community.member();
});

const read = async (who: TestMember, id: string) => (await who.get(READ, { id })).idea;
const ids = (answer: Record<string, any>) => answer.ideas.nodes.map(({ id }: { id: string }) => id);
const answer = (ideaId: string, more: object = {}) => ({
  id: uuid(),
  ideaId,
  state: 'ACCEPTED',
  words: 'Yes, from January',
  language: 'EN',
  ...more,
});

interface Entry {
  said: { subject: { id: string } }[];
}

async function themeOf({ id: tenant }: TestCommunity): Promise<string> {
  const id = uuid();
  const row = `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Safety', 'Diogelwch')`;
  await world.database.sql(row, [tenant, id]);
  return id;
}

const inTenant = <T>(work: () => Promise<T>): Promise<T> =>
  world.api.get(Transactions, { strict: false }).inTenant(community.id, work);

test('anybody puts one in, outside a workshop, too; sent twice it is one', async () => {
  const input = { id: uuid(), sentence: 'One page for everybody', language: 'EN' };
  await wren.get(PROPOSE, { input });
  await wren.get(PROPOSE, { input });
  expect(await heron.refusal(PROPOSE, { input })).toBe('NOT_FOUND');
  expect(await read(heron, input.id)).toMatchObject({
    sentence: 'One page for everybody',
    state: 'WAITING',
    late: false,
    raiser: { id: wren.id },
    viewerCan: { edit: false, withdraw: false, answer: false, report: true },
  });
  expect((await read(wren, input.id)).following).toBe(true);
  expect(ids(await wren.get(LIST))).toEqual([input.id]);
  expect(ids(await heron.get(LIST, { mine: true }))).toEqual([]);
});

test('from a reply, with the link kept; whoever may not see that, sees neither', async () => {
  const room = await community.group({ access: 'closed' });
  const inside = await community.member({ groups: [room] });
  const reply = await inside.reply(await inside.startThread(room));
  const id = await propose(inside, { source: { kind: 'reply', id: reply.id } });
  expect((await read(inside, id)).group).toEqual({ id: room.id });
  expect(await wren.refusal(READ, { id })).toBe('NOT_FOUND');
  const links = await inTenant(() =>
    world.api.get(Chain, { strict: false }).linksAround([{ kind: 'idea', id }]),
  );
  expect(links).toMatchObject([{ from: { kind: 'reply', id: reply.id }, to: { kind: 'idea', id } }]);
  const input = {
    id: uuid(),
    sentence: 'From a room',
    language: 'EN',
    source: { kind: 'reply', id: reply.id },
  };
  expect(await wren.refusal(PROPOSE, { input })).toBe('NOT_FOUND');
});

test('who would read it is said before it is put in', async () => {
  const [room, hall] = [await community.group({ access: 'closed' }), await community.group()];
  const inside = await community.member({ groups: [room] });
  const whispered = { kind: 'thread', id: (await inside.startThread(room)).id };
  const said = { kind: 'thread', id: (await wren.startThread(hall)).id };
  expect((await inside.get(READERS, { source: whispered })).readersOfIdeaFrom).toEqual({ id: room.id });
  expect((await inside.get(READERS, { source: said })).readersOfIdeaFrom).toBeNull();
  expect(await wren.refusal(READERS, { source: whispered })).toBe('NOT_FOUND');
});

test('a thread tells what came of its replies, to those who may see them', async () => {
  const thread = await wren.startThread(await community.group());
  const [reply, silent] = [await heron.reply(thread), await heron.reply(thread)];
  const id = await propose(wren, { source: { kind: 'reply', id: reply.id } });
  const story = async (kind: string, about: string) =>
    (await heron.get(STORY, { subject: { kind, id: about } })).provenance;
  expect(await story('thread', thread.id)).toEqual({ cameFrom: [], cameOfIt: [{ subject: { id } }] });
  expect(await story('idea', id)).toEqual({ cameFrom: [{ subject: { id: reply.id } }], cameOfIt: [] });
  expect(await story('reply', silent.id)).toEqual({ cameFrom: [], cameOfIt: [] });
});

test('you said, we did: under a theme stands also what no action came of', async () => {
  const theme = await themeOf(community);
  const room = await community.group({ access: 'closed' });
  const inside = await community.member({ groups: [room] });
  const [refused, silent] = [
    await propose(wren, { themeIds: [theme] }),
    await propose(wren, { themeIds: [theme] }),
  ];
  const [acted, other] = [
    await propose(wren, { themeIds: [theme] }),
    await propose(heron, { themeIds: [theme] }),
  ];
  await propose(wren);
  const whispered = { kind: 'thread', id: (await inside.startThread(room)).id };
  await propose(inside, { themeIds: [theme], source: whispered });
  await lead.get(ANSWER, { input: answer(refused, { state: 'NOT_NOW', words: 'No room' }) });
  await lead.get(MERGE, { input: { intoId: silent, ideaIds: [other] } });
  const action = await actionIn(await planOf(lead), lead, { sources: [{ kind: 'idea', id: acted }] });
  const told = async (who: TestMember) =>
    (await who.get(YOU_SAID, { themeId: theme })).youSaidWeDid.map((entry: Entry) => ({
      ...entry,
      said: entry.said.map(({ subject }) => subject.id),
    }));
  const lacking = { lacksAction: true, action: null, answer: 'NOTHING_YET', words: '' };
  const seen = [
    { said: [acted], lacksAction: false, action: { id: action.id }, answer: 'DOING', words: '' },
    { ...lacking, said: [other, silent] },
    { ...lacking, said: [refused], answer: 'COULD_NOT', words: 'No room' },
  ];
  expect(await told(wren)).toEqual(seen);
  expect(await told(inside)).toEqual(seen);
});

test('for somebody without an account a champion puts it in, with their consent, and that is said', async () => {
  const champion = await community.member({ championOf: [await community.group()] });
  const input = { id: uuid(), sentence: 'Ring me first', language: 'EN', onBehalf: true, consent: true };
  expect(await wren.refusal(PROPOSE, { input })).toBe('FORBIDDEN');
  expect([await wren.get(FOR_SOMEBODY), await champion.get(FOR_SOMEBODY)]).toEqual([
    { canProposeForSomebody: false },
    { canProposeForSomebody: true },
  ]);
  const { errors } = await champion.ask(PROPOSE, { input: { ...input, consent: false } });
  expect(errors![0]!.extensions.problems).toMatchObject([{ field: 'consent', code: 'CONSENT_NEEDED' }]);
  await champion.get(PROPOSE, { input });
  expect((await read(wren, input.id)).onBehalf).toBe(true);
  const trail = await world.database.sql(
    `select actor_id from fact where kind = 'idea.proposed-for-somebody' and subject_id = $1`,
    [input.id],
  );
  expect(trail).toEqual([{ actor_id: champion.id }]);
});

test('merged, each keeps who raised it and what it came from, and its people hear of it', async () => {
  const thread = await wren.startThread(await community.group());
  const mine = await propose(wren, { source: { kind: 'thread', id: thread.id } });
  const other = await propose(heron);
  expect(await wren.refusal(MERGE, { input: { intoId: other, ideaIds: [mine] } })).toBe('FORBIDDEN');
  const { mergeIdeas } = await lead.get(MERGE, { input: { intoId: other, ideaIds: [mine] } });
  expect(mergeIdeas.merged).toEqual([{ id: mine, raiser: { id: wren.id } }]);
  await lead.get(MERGE, { input: { intoId: other, ideaIds: [mine] } });
  expect((await read(wren, mine)).mergedInto).toEqual({ id: other });
  expect((await read(wren, other)).following).toBe(true);
  expect(ids(await wren.get(LIST))).toEqual([other]);
  const links = await inTenant(() =>
    world.api.get(Chain, { strict: false }).linksAround([{ kind: 'idea', id: other }]),
  );
  expect(links.map(({ from, to }) => [from.id, to.id])).toEqual([
    [mine, other],
    [thread.id, mine],
  ]);
  await until('Wren is told', async () => (await told(wren)).includes('idea.merged'));
});

const told = async (who: TestMember): Promise<string[]> =>
  (await who.get(TOLD)).viewer.notifications.nodes.map(({ kind }: { kind: string }) => kind);

test('ideas of two rooms, or of a workshop and none, are not merged', async () => {
  const { themeIds } = await runWorkshop(lead);
  const inWorkshop = await propose(wren, { workshopThemeId: themeIds[0] });
  const outside = await propose(wren);
  expect(await lead.refusal(MERGE, { input: { intoId: inWorkshop, ideaIds: [outside] } })).toBe('INVALID');
});

test('two merged into each other at once end with one that stands', async () => {
  const [one, two] = [await propose(wren), await propose(heron)];
  const admin = await community.member({ roles: ['admin'] });
  const refusals = await Promise.all([
    lead.refusal(MERGE, { input: { intoId: one, ideaIds: [two] } }),
    admin.refusal(MERGE, { input: { intoId: two, ideaIds: [one] } }),
  ]);
  expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
  expect(ids(await wren.get(LIST))).toHaveLength(1);
});

test('it is answered with words, by a role; whoever raised or follows it hears, of merged ones, too', async () => {
  const [id, merged] = [await propose(wren), await propose(heron)];
  await lead.get(MERGE, { input: { intoId: id, ideaIds: [merged] } });
  expect(await wren.refusal(ANSWER, { input: answer(id) })).toBe('FORBIDDEN');
  expect(await lead.refusal(ANSWER, { input: answer(id, { words: ' ' }) })).toBe('INVALID');
  const input = answer(id, { state: 'LOOKING', words: 'We ask around' });
  await lead.get(ANSWER, { input });
  await lead.get(ANSWER, { input });
  await lead.get(ANSWER, { input: answer(id, { state: 'NOT_NOW', words: 'No money this year' }) });
  const idea = await read(wren, id);
  expect(idea.state).toBe('NOT_NOW');
  expect(idea.answers).toEqual([
    { state: 'NOT_NOW', words: 'No money this year', role: 'LEAD', by: { id: lead.id } },
    { state: 'LOOKING', words: 'We ask around', role: 'LEAD', by: { id: lead.id } },
  ]);
  for (const who of [wren, heron])
    await until('they are told', async () => (await told(who)).includes('idea.answered'));
});

test('late is what waits for longer than was promised, and everybody sees how many', async () => {
  const [late, waiting, answered] = [await propose(wren), await propose(wren), await propose(wren)];
  await lead.get(ANSWER, { input: answer(answered) });
  await world.database.sql(`update idea set answer_from = now() - interval '29 days' where id = any($1)`, [
    [late, answered],
  ]);
  expect((await heron.get(COUNTS)).ideaAnswers).toEqual({
    answered: 1,
    waiting: 2,
    late: 1,
    promisedDays: 28,
  });
  expect(ids(await heron.get(LIST, { late: true }))).toEqual([late]);
  expect(ids(await heron.get(LIST, { state: 'WAITING' }))).toEqual([waiting, late]);
  expect((await read(heron, late)).late).toBe(true);
});

test('the promised time counts from the end of its workshop', async () => {
  const { id, themeIds } = await runWorkshop(lead);
  const idea = await propose(wren, { workshopThemeId: themeIds[0] });
  expect((await read(wren, idea)).answerBy).toBeNull();
  expect(ids(await wren.get(LIST, { workshop: id }))).toEqual([idea]);
  expect((await wren.get(COUNTS)).ideaAnswers).toMatchObject({ waiting: 0 });
  expect(ids(await wren.get(LIST, { state: 'WAITING' }))).toEqual([]);
  await advance(lead, id, 'MERGE', 'VOTE', 'RESULTS');
  expect((await wren.get(COUNTS)).ideaAnswers).toMatchObject({ waiting: 1 });
  expect(ids(await wren.get(LIST, { state: 'WAITING' }))).toEqual([idea]);
});

test('its words are changed by who raised it, until it is answered', async () => {
  const id = await propose(wren);
  expect(await heron.refusal(EDIT, { input: { ideaId: id, sentence: 'Mine' } })).toBe('FORBIDDEN');
  expect((await wren.get(EDIT, { input: { ideaId: id, sentence: 'Better' } })).editIdea.sentence).toBe(
    'Better',
  );
  await lead.get(ANSWER, { input: answer(id) });
  expect(await wren.refusal(EDIT, { input: { ideaId: id, sentence: 'Other' } })).toBe('WRONG_PHASE');
});

test('taken back it is gone, and what was merged into it stands again', async () => {
  const [id, merged] = [await propose(wren), await propose(heron)];
  await lead.get(MERGE, { input: { intoId: id, ideaIds: [merged] } });
  expect(await heron.refusal(WITHDRAW, { input: { ideaId: id } })).toBe('FORBIDDEN');
  await wren.get(WITHDRAW, { input: { ideaId: id } });
  await wren.get(WITHDRAW, { input: { ideaId: id } });
  expect(await wren.refusal(READ, { id })).toBe('NOT_FOUND');
  expect(ids(await heron.get(LIST))).toEqual([merged]);
});

test('it can be followed and not', async () => {
  const id = await propose(wren);
  expect((await heron.get(FOLLOW, { input: { ideaId: id } })).followIdea.following).toBe(true);
  expect((await heron.get(UNFOLLOW, { input: { ideaId: id } })).unfollowIdea.following).toBe(false);
});

test('it is found by its words, until it is hidden', async () => {
  const id = await propose(wren, { sentence: 'Marzipan for breakfast' });
  expect((await heron.get(SEARCH, { words: 'marzipan' })).search.nodes).toEqual([{ kind: 'IDEA' }]);
  const care = world.api.get(Subjects, { strict: false }).careOf('idea')!;
  await inTenant(() => care.conceal(id, 'hidden'));
  expect((await heron.get(SEARCH, { words: 'marzipan' })).search.nodes).toEqual([]);
  expect(await wren.refusal(READ, { id })).toBe('NOT_FOUND');
  await inTenant(() => care.rewrite(id, { sentence: 'Porridge for breakfast' }));
  await inTenant(() => care.reveal(id));
  expect((await read(heron, id)).sentence).toBe('Porridge for breakfast');
  await inTenant(() => care.redact(id, ['Porridge']));
  expect((await read(heron, id)).sentence).not.toContain('Porridge');
});

describe('an idea that is looked at by moderators', () => {
  const care = () => world.api.get(Subjects, { strict: false }).careOf('idea')!;

  test('and hidden over the close has no votes when it is back, and is answered in time from then on', async () => {
    const workshop = await runWorkshop(lead);
    const [workshopThemeId] = workshop.themeIds as [string];
    const [id, other] = [
      await propose(wren, { workshopThemeId }),
      await propose(heron, { workshopThemeId, sentence: 'Another' }),
    ];
    await advance(lead, workshop.id, 'MERGE', 'VOTE');
    await cast(heron, workshopThemeId, id, other);
    await inTenant(() => care().conceal(id, 'hidden'));
    const { workshop: seen } = await heron.get(
      `query ($id: ID!) { workshop(id: $id) { themes { myVotes ideas { id } } } }`,
      { id: workshop.id },
    );
    expect(seen.themes).toEqual([{ myVotes: [other], ideas: [{ id: other }] }]);
    await advance(lead, workshop.id, 'RESULTS');
    await inTenant(() => care().reveal(id));
    const { themes } = await resultsOf(wren, workshop.id);
    expect(themes[0].ideas).toMatchObject([{ idea: { id: other }, votes: 1 }]);
    const { idea } = await wren.get(`query ($id: ID!) { idea(id: $id) { votes late answerBy } }`, { id });
    expect(idea).toEqual({ votes: null, late: false, answerBy: expect.any(String) });
  });

  test('loses words that are taken out in what was answered, too', async () => {
    const id = await propose(wren, { sentence: 'Ring Wren Smith', why: 'Because' });
    await lead.get(ANSWER, { input: answer(id, { words: 'Wren **Smith** has gone' }) });
    await inTenant(() => care().redact(id, ['Wren Smith']));
    const { sentence, answers } = await read(wren, id);
    expect(`${sentence} ${answers[0].words}`).not.toMatch(/Wren|Smith/);
    expect(answers[0].words).toMatch(/has gone$/);
  });
});
