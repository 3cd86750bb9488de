import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import {
  advance,
  ADVANCE,
  cast,
  CAST,
  ENTER_PAPER,
  MERGE,
  propose,
  resultsOf,
  runWorkshop,
  type RunningWorkshop,
} from '../support/workshops.js';
import { World } from '../support/world.js';

const MINE = `query ($id: ID!) { workshop(id: $id) { hasVoted themes { myVotes paperBatches { papers } } } }`;
const WITHDRAW = `mutation ($input: WithdrawIdeaInput!) { withdrawIdea(input: $input) }`;

let world: World;
let community: TestCommunity;
let lead: TestMember;
let wren: TestMember;
let heron: TestMember;
let workshop: RunningWorkshop;
let theme: string;
let a: string;
let b: string;
let c: string;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  community = await world.community();
  lead = await community.member({ roles: ['lead'] });
  wren = await community.member();
  heron = await community.member();
  workshop = await runWorkshop(lead);
  theme = workshop.themeIds[0]!;
  [a, b, c] = [await idea('A'), await idea('B'), await idea('C')] as [string, string, string];
  await advance(lead, workshop.id, 'MERGE', 'VOTE');
});

const idea = (sentence: string) => propose(wren, { workshopThemeId: theme, sentence });
const close = () => advance(lead, workshop.id, 'RESULTS');
const mine = async (who: TestMember) => (await who.get(MINE, { id: workshop.id })).workshop;
const votes = async (who: TestMember): Promise<Record<string, number>> => {
  const { themes } = await resultsOf(who, workshop.id);
  return Object.fromEntries(
    themes[0].ideas.map((one: { idea: { id: string }; votes: number }) => [one.idea.id, one.votes]),
  );
};
const sql = <Row = Record<string, unknown>>(text: string, ...values: unknown[]) =>
  world.database.sql<Row>(text, values);

test('a vote can be changed and taken back until the close, and sent twice it counts once', async () => {
  await cast(wren, theme, a, b);
  await cast(wren, theme, a, b);
  await cast(heron, theme, a);
  await cast(heron, theme, c, b);
  expect(await mine(heron)).toMatchObject({ hasVoted: true, themes: [{ myVotes: [b, c].sort() }] });
  await cast(lead, theme, c);
  await cast(lead, theme);
  expect((await mine(lead)).hasVoted).toBe(false);
  expect(await resultsOf(wren, workshop.id)).toBeNull();
  await close();
  expect(await votes(heron)).toEqual({ [a]: 1, [b]: 2, [c]: 1 });
  expect((await resultsOf(heron, workshop.id)).voted).toBe(2);
  expect(await mine(heron)).toMatchObject({ hasVoted: true, themes: [{ myVotes: [] }] });
});

test('nobody has more votes than the rule says, nor votes for what is not there', async () => {
  const ask = (...ideaIds: string[]) => wren.refusal(CAST, { input: { workshopThemeId: theme, ideaIds } });
  expect(await ask(a, b, c)).toBe('INVALID');
  expect(await ask(uuid())).toBe('INVALID');
  expect(await ask(await propose(wren))).toBe('INVALID');
  expect(await ask(a, a)).toBeNull();
  await close();
  expect(await ask(b)).toBe('WRONG_PHASE');
  expect(await votes(wren)).toEqual({ [a]: 1, [b]: 0, [c]: 0 });
});

test('votes sent at the same time leave one slip', async () => {
  await Promise.all([
    cast(wren, theme, a),
    cast(wren, theme, b),
    cast(wren, theme, a, c),
    cast(wren, theme, a),
  ]);
  expect(
    await sql('select count(*)::int as slips from vote_slip where tenant_id = $1', community.id),
  ).toEqual([{ slips: 1 }]);
});

test('two who close at once have counted once', async () => {
  const facilitator = await community.member({ roles: ['admin'] });
  await cast(wren, theme, a);
  const input = { workshopId: workshop.id, to: 'RESULTS' };
  expect(
    await Promise.all([lead.refusal(ADVANCE, { input }), facilitator.refusal(ADVANCE, { input })]),
  ).toEqual([null, null]);
  expect(await votes(wren)).toEqual({ [a]: 1, [b]: 0, [c]: 0 });
  const facts = await sql(
    `select kind from fact where kind = 'workshop.results' and tenant_id = $1`,
    community.id,
  );
  expect(facts).toHaveLength(1);
});

test('a vote that meets the close is either counted or refused', async () => {
  const voters = await Promise.all(Array.from({ length: 12 }, () => community.member()));
  const [refusals] = await Promise.all([
    Promise.all(voters.map((who) => who.refusal(CAST, { input: { workshopThemeId: theme, ideaIds: [a] } }))),
    close(),
  ]);
  expect(refusals.every((refusal) => refusal === null || refusal === 'WRONG_PHASE')).toBe(true);
  const taken = refusals.filter((refusal) => refusal === null).length;
  expect((await votes(wren))[a]).toBe(taken);
  expect((await resultsOf(wren, workshop.id)).voted).toBe(taken);
});

test('an idea merged while people vote: votes for either are votes for the one that stands, each person’s once', async () => {
  await cast(wren, theme, a, b);
  await Promise.all([
    lead.get(MERGE, { input: { intoId: a, ideaIds: [b] } }),
    cast(heron, theme, b),
    cast(lead, theme, b, c),
  ]);
  expect((await mine(wren)).themes[0].myVotes).toEqual([a]);
  await cast(wren, theme, a, c);
  await close();
  expect(await votes(wren)).toEqual({ [a]: 3, [c]: 2 });
});

test('what is taken back while people vote gets none', async () => {
  await cast(heron, theme, a, b);
  await wren.get(WITHDRAW, { input: { ideaId: a } });
  await close();
  expect(await votes(wren)).toEqual({ [b]: 1, [c]: 0 });
});

test('papers are counted beside, and their numbers have to fit', async () => {
  const batch = (more: object = {}) => ({
    id: uuid(),
    workshopThemeId: theme,
    papers: 10,
    valid: 9,
    spoilt: 1,
    votes: [
      { ideaId: a, votes: 9 },
      { ideaId: b, votes: 8 },
    ],
    ...more,
  });
  const ask = (who: TestMember, more?: object) => who.refusal(ENTER_PAPER, { input: batch(more) });
  expect(await ask(wren)).toBe('FORBIDDEN');
  expect(await ask(lead, { spoilt: 0 })).toBe('INVALID');
  expect(await ask(lead, { votes: [{ ideaId: a, votes: 10 }] })).toBe('INVALID');
  expect(await ask(lead, { valid: 8, spoilt: 2 })).toBe('INVALID');
  expect(await ask(lead, { votes: [{ ideaId: uuid(), votes: 1 }] })).toBe('INVALID');
  const input = batch();
  await lead.get(ENTER_PAPER, { input });
  await lead.get(ENTER_PAPER, { input: { ...input, votes: [{ ideaId: a, votes: 7 }] } });
  expect((await mine(lead)).themes[0].paperBatches).toEqual([{ papers: 10 }]);
  expect((await mine(wren)).themes[0].paperBatches).toEqual([]);
  const voters = await Promise.all(Array.from({ length: 8 }, () => community.member()));
  for (const voter of voters) await cast(voter, theme, a);
  await close();
  const { themes } = await resultsOf(wren, workshop.id);
  expect(themes[0]).toMatchObject({ papers: 10, spoilt: 1 });
  expect(themes[0].ideas[0]).toMatchObject({ idea: { id: a }, votes: 15, onPaper: 7, best: true });
  expect(await ask(lead)).toBe('WRONG_PHASE');
});

describe('what was on paper is not told apart', () => {
  const onPaper = async () =>
    (await resultsOf(wren, workshop.id)).themes[0].ideas.map(
      ({ votes, onPaper: told }: { votes: number; onPaper: number | null }) => [votes, told],
    );
  const enter = (papers: number, ...ideaIds: string[]) =>
    lead.get(ENTER_PAPER, {
      input: {
        id: uuid(),
        workshopThemeId: theme,
        ...{ papers, valid: papers, spoilt: 0 },
        votes: ideaIds.map((ideaId) => ({ ideaId, votes: papers })),
      },
    });
  const castByMany = async (people: number) => {
    const voters = await Promise.all(Array.from({ length: people }, () => community.member()));
    for (const voter of voters) await cast(voter, theme, b);
  };

  test('where one paper was handed in: whose it is, everybody in the room knows', async () => {
    await enter(1, a, c);
    await castByMany(9);
    await close();
    expect(await onPaper()).toEqual([
      [9, null],
      [1, null],
      [1, null],
    ]);
  });

  test('nor where one person voted here, and all others on paper', async () => {
    await enter(20, a);
    await cast(wren, theme, b);
    await close();
    expect(await onPaper()).toEqual([
      [20, null],
      [1, null],
      [0, null],
    ]);
  });

  test('and where many did both, it is; what stood in each batch is kept no longer', async () => {
    await enter(8, a);
    await castByMany(8);
    const kept = () => sql('select counts from paper_batch where tenant_id = $1', community.id);
    expect(await kept()).toEqual([{ counts: { [a]: 8 } }]);
    await close();
    expect((await onPaper()).sort()).toEqual([
      [0, 0],
      [8, 0],
      [8, 8],
    ]);
    expect(await kept()).toEqual([{ counts: {} }]);
  });
});

test('papers that do not add up are told with what was counted', async () => {
  const counted = {
    papers: 10,
    valid: 9,
    spoilt: 2,
    votes: [
      { ideaId: a, votes: 9 },
      { ideaId: b, votes: 9 },
    ],
  };
  const problems = async (more: object) => {
    const input = { id: uuid(), workshopThemeId: theme, ...counted, ...more };
    const { errors } = await lead.ask(ENTER_PAPER, { input });
    return errors![0]!.extensions.problems;
  };
  expect(await problems({})).toMatchObject([
    { field: 'papers', code: 'DOES_NOT_ADD_UP', parameters: { papers: 10, sum: 11 } },
  ]);
  expect(await problems({ valid: 8 })).toMatchObject([
    { field: 'votes', code: 'BAD_NUMBER', parameters: { min: 0, max: 8 } },
  ]);
  const votes = [a, b, c].map((ideaId) => ({ ideaId, votes: 7 }));
  expect(await problems({ spoilt: 1, votes })).toMatchObject([
    { field: 'votes', code: 'DOES_NOT_ADD_UP', parameters: { votes: 21, max: 18 } },
  ]);
});

test('what was entered by mistake is taken out, once, and counts no more', async () => {
  const id = uuid();
  const entered = { papers: 4, valid: 4, spoilt: 0, votes: [{ ideaId: a, votes: 4 }] };
  await lead.get(ENTER_PAPER, { input: { id, workshopThemeId: theme, ...entered } });
  const REMOVE = `mutation ($input: RemovePaperBallotsInput!) { removePaperBallots(input: $input) { id } }`;
  const input = { id, workshopThemeId: theme };
  expect(await wren.refusal(REMOVE, { input })).toBe('FORBIDDEN');
  expect(await Promise.all([lead.refusal(REMOVE, { input }), lead.refusal(REMOVE, { input })])).toEqual([
    null,
    null,
  ]);
  const traces = await sql(
    `select from fact where tenant_id = $1 and kind = 'workshop.paper-removed'`,
    community.id,
  );
  expect(traces).toHaveLength(1);
  await close();
  expect((await votes(lead))[a]).toBe(0);
  expect(await lead.refusal(REMOVE, { input })).toBe('WRONG_PHASE');
});

test('those who lead see what was entered, by the ideas that stand, and each entry leaves a trace', async () => {
  const id = uuid();
  const votes = [
    { ideaId: a, votes: 5 },
    { ideaId: b, votes: 3 },
  ];
  const enter = (papers: number) =>
    lead.get(ENTER_PAPER, {
      input: { id, workshopThemeId: theme, papers, valid: papers, spoilt: 0, votes },
    });
  await enter(9);
  await enter(8);
  await lead.get(MERGE, { input: { intoId: a, ideaIds: [b] } });
  const ENTERED = `query ($id: ID!) { workshop(id: $id) { themes { paperBatches { id by { id } votes { idea { id } votes } } } } }`;
  const { workshop: seen } = await lead.get(ENTERED, { id: workshop.id });
  expect(seen.themes[0].paperBatches).toEqual([
    { id, by: { id: lead.id }, votes: [{ idea: { id: a }, votes: 8 }] },
  ]);
  const traces = await sql<{ papers: number; actor_id: string }>(
    `select (details->>'papers')::int as papers, actor_id from fact
      where tenant_id = $1 and kind = 'workshop.paper-entered' and audited order by happened_at`,
    community.id,
  );
  expect(traces).toEqual([
    { papers: 9, actor_id: lead.id },
    { papers: 8, actor_id: lead.id },
  ]);
});

test('the best are those by the rule: all that are tied', async () => {
  await cast(wren, theme, a, b);
  await cast(heron, theme, a, c);
  await close();
  const { themes } = await resultsOf(wren, workshop.id);
  expect(themes[0].ideas.map((one: { best: boolean }) => one.best)).toEqual([true, true, true]);
});

test('or lots are drawn, once and for all', async () => {
  const other = await runWorkshop(lead, { tieRule: 'LOTS', bestPerTheme: 1 });
  const [one, two] = [
    await propose(wren, { workshopThemeId: other.themeIds[0] }),
    await propose(wren, { workshopThemeId: other.themeIds[0] }),
  ];
  await advance(lead, other.id, 'MERGE', 'VOTE');
  await cast(wren, other.themeIds[0]!, one, two);
  await advance(lead, other.id, 'RESULTS');
  const drawn = async () =>
    (await resultsOf(wren, other.id)).themes[0].ideas.map((result: { best: boolean }) => result.best);
  const first = await drawn();
  expect([...first].sort()).toEqual([false, true]);
  expect(await drawn()).toEqual(first);
});

test('of votes there is no fact, no notification, no trace', async () => {
  const before = await sql('select id from fact where tenant_id = $1', community.id);
  await cast(wren, theme, a);
  await cast(wren, theme);
  expect(await sql('select id from fact where tenant_id = $1', community.id)).toHaveLength(before.length);
  const follows = await sql(
    'select from follow where tenant_id = $1 and member_id = $2',
    community.id,
    heron.id,
  );
  await cast(heron, theme, b);
  expect(
    await sql('select from follow where tenant_id = $1 and member_id = $2', community.id, heron.id),
  ).toHaveLength(follows.length);
});

test('after the close, nothing in the database joins a vote to a person', async () => {
  const voters = await Promise.all(Array.from({ length: 20 }, () => community.member()));
  const chosen = new Map<string, string>();
  for (const [index, who] of voters.entries()) {
    chosen.set(who.id, index % 3 ? a : b);
    await cast(who, theme, chosen.get(who.id)!);
  }
  await close();

  // Slips are gone, and no other row that names an idea was written by voting.
  expect(await tablesNaming(a)).toEqual([
    'fact',
    'follow',
    'idea',
    'idea_result',
    'search_entry',
    'subject_id',
  ]);
  for (const who of voters) expect(await tablesNaming(who.id)).toEqual(['member', 'vote_cast']);

  // Of those who voted, all rows come from the one transaction that closed, in no order that was theirs.
  const kept = await sql<{ member_id: string; xmin: string; columns: string[] }>(
    `select member_id, xmin::text, array(select jsonb_object_keys(to_jsonb(v)) order by 1) as columns
       from vote_cast v where tenant_id = $1 order by ctid`,
    community.id,
  );
  expect(kept.map(({ columns }) => columns)).toEqual(
    kept.map(() => ['member_id', 'tenant_id', 'workshop_id']),
  );
  expect(new Set(kept.map(({ xmin }) => xmin)).size).toBe(1);
  expect(kept.map(({ member_id }) => member_id)).not.toEqual(voters.map(({ id }) => id));
  const [results] = await sql<{ transactions: number; columns: string[] }>(
    `select count(distinct r.xmin::text)::int as transactions,
            array_agg(distinct key order by key) as columns
       from idea_result r cross join jsonb_object_keys(to_jsonb(r)) key where tenant_id = $1`,
    community.id,
  );
  expect(results).toEqual({
    transactions: 1,
    columns: ['best', 'idea_id', 'on_paper', 'shares', 'tenant_id', 'votes', 'workshop_theme_id'],
  });
});

/** Every table with a row that has the id anywhere in it, whatever the column. */
async function tablesNaming(id: string): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const naming: string[] = [];
  for (const { name } of tables) {
    const rows = await sql(`select from "${name}" t where t::text like '%' || $1 || '%' limit 1`, id);
    if (rows.length > 0) naming.push(name);
  }
  return naming;
}
