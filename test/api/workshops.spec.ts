import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import {
  advance,
  ADVANCE,
  ATTENDANCE,
  OPEN,
  propose,
  PROPOSE,
  RESULTS,
  runWorkshop,
  workshopInput,
} from '../support/workshops.js';
import { World } from '../support/world.js';

const READ = `query ($id: ID!) {
  workshop(id: $id) {
    title phase nextPhase votesPerTheme tieRule facilitators { id } themes { name prompt theme { id } }
    viewerCan { edit advance propose merge vote enterPaper recordAttendance }
  }
}`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { title votesPerTheme themes { name } } }`;
const EDITION = `query ($id: ID!) { workshop(id: $id) { edition attendanceRecorded } }`;
const LIST = `query ($phase: [WorkshopPhase!], $after: String) {
  workshops(first: 2, phase: $phase, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
}`;

let world: World;
let community: TestCommunity;
let lead: TestMember;
let wren: TestMember;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  community = await world.community();
  lead = await community.member({ roles: ['lead'] });
  wren = await community.member();
});

test('a lead opens one, with themes of the community and of its own', async () => {
  const [theme] = await world.database.sql<{ id: string }>(
    `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Trust', 'Ymddiriedaeth') returning id`,
    [community.id, uuid()],
  );
  const input = workshopInput({
    facilitatorIds: [wren.id],
    themes: [
      { id: uuid(), themeId: theme!.id, prompt: 'What helps?' },
      { id: uuid(), nameEn: 'Letters', nameCy: 'Llythyrau' },
    ],
  });
  await lead.get(OPEN, { input });
  const { workshop } = await wren.get(READ, { id: input.id });
  expect(workshop).toMatchObject({
    phase: 'PLANNED',
    nextPhase: 'COLLECT',
    votesPerTheme: 2,
    tieRule: 'ALL_TIED',
    themes: [
      { name: 'Trust', prompt: 'What helps?', theme: { id: theme!.id } },
      { name: 'Letters', theme: null },
    ],
    viewerCan: { edit: true, advance: true, propose: false, vote: false },
  });
  expect(workshop.facilitators.map(({ id }: { id: string }) => id).sort()).toEqual([lead.id, wren.id].sort());
});

test('opened twice it is one; the id of somebody else’s is an unknown one', async () => {
  const input = workshopInput();
  await lead.get(OPEN, { input });
  await lead.get(OPEN, { input });
  const other = await community.member({ roles: ['admin'] });
  expect(await other.refusal(OPEN, { input })).toBe('NOT_FOUND');
  expect((await wren.get(LIST)).workshops.nodes).toHaveLength(1);
});

test('a member opens none, a champion one for their own group', async () => {
  const group = await community.group();
  const champion = await community.member({ championOf: [group] });
  expect(await wren.refusal(OPEN, { input: workshopInput() })).toBe('FORBIDDEN');
  expect(await champion.refusal(OPEN, { input: workshopInput({ groupId: group.id }) })).toBeNull();
  const elsewhere = await community.group();
  expect(await champion.refusal(OPEN, { input: workshopInput({ groupId: elsewhere.id }) })).toBe('FORBIDDEN');
});

test('everything that is wrong is said at once', async () => {
  const input = workshopInput({
    title: ' ',
    endsOn: '2026-11-20',
    votesPerTheme: 11,
    themes: [{ id: uuid(), nameEn: 'Half a name' }],
    facilitatorIds: [uuid()],
  });
  const { errors } = await lead.ask(OPEN, { input });
  expect(errors![0]!.extensions.problems!.map(({ field, code }) => [field, code])).toEqual([
    ['title', 'EMPTY'],
    ['endsOn', 'ENDS_BEFORE_IT_STARTS'],
    ['votesPerTheme', 'BAD_NUMBER'],
    ['themes.0.nameCy', 'EMPTY'],
    ['facilitatorIds', 'BAD_CHOICE'],
  ]);
});

test('who edits what somebody else has edited since is told', async () => {
  const { id } = await runWorkshop(lead);
  const other = await community.member({ roles: ['admin'] });
  const seen = async () => (await lead.get(EDITION, { id })).workshop.edition;
  const seenEdition = await seen();
  await other.get(EDIT, { input: { workshopId: id, title: 'Theirs', seenEdition } });
  expect(await lead.refusal(EDIT, { input: { workshopId: id, title: 'Mine', seenEdition } })).toBe(
    'CHANGED_MEANWHILE',
  );
  await lead.get(EDIT, { input: { workshopId: id, facilitatorIds: [wren.id], seenEdition: await seen() } });
  expect(await lead.refusal(EDIT, { input: { workshopId: id, notes: 'N', seenEdition } })).toBe(
    'CHANGED_MEANWHILE',
  );
});

test('one is opened for the groups that one looks after, a lead for all that are open', async () => {
  const [own, elsewhere] = [await community.group({ name: 'Own' }), await community.group()];
  await community.group({ closedAt: new Date() });
  const champion = await community.member({ championOf: [own] });
  const offered = async (who: TestMember) =>
    (await who.get('{ groupsToOpenWorkshopFor { id } }')).groupsToOpenWorkshopFor.map(
      ({ id }: { id: string }) => id,
    );
  expect(await offered(champion)).toEqual([own.id]);
  expect((await offered(lead)).sort()).toEqual([own.id, elsewhere.id].sort());
  expect(await offered(wren)).toEqual([]);
});

test('its phases go forward one at a time, and only for those who lead it', async () => {
  const { id } = await runWorkshop(lead);
  expect(await lead.refusal(ADVANCE, { input: { workshopId: id, to: 'VOTE' } })).toBe('WRONG_PHASE');
  expect(await lead.refusal(ADVANCE, { input: { workshopId: id, to: 'PLANNED' } })).toBe('WRONG_PHASE');
  expect(await wren.refusal(ADVANCE, { input: { workshopId: id, to: 'MERGE' } })).toBe('FORBIDDEN');
  const twice = await Promise.all(
    [1, 2].map(() => lead.get(ADVANCE, { input: { workshopId: id, to: 'MERGE' } })),
  );
  expect(twice.map(({ advanceWorkshop }) => advanceWorkshop.phase)).toEqual(['MERGE', 'MERGE']);
  const [row] = await world.database.sql(
    `select count(*)::int as times from fact where kind = 'workshop.merging' and tenant_id = $1`,
    [community.id],
  );
  expect(row).toEqual({ times: 1 });
});

test('ideas are put in while they are collected; then by those alone who lead it', async () => {
  const { id, themeIds } = await runWorkshop(lead);
  await propose(wren, { workshopThemeId: themeIds[0] });
  await advance(lead, id, 'MERGE');
  const input = { id: uuid(), sentence: 'Late', language: 'EN', workshopThemeId: themeIds[0] };
  expect(await wren.refusal(PROPOSE, { input })).toBe('WRONG_PHASE');
  expect(await lead.refusal(PROPOSE, { input })).toBeNull();
});

test('its rules stand once people vote, its themes once ideas are collected', async () => {
  const { id } = await runWorkshop(lead);
  const themes = [{ id: uuid(), nameEn: 'Another', nameCy: 'Un arall' }];
  expect(await lead.refusal(EDIT, { input: { workshopId: id, themes } })).toBe('WRONG_PHASE');
  expect(
    (await lead.get(EDIT, { input: { workshopId: id, votesPerTheme: 3 } })).editWorkshop.votesPerTheme,
  ).toBe(3);
  await advance(lead, id, 'MERGE', 'VOTE');
  expect(await lead.refusal(EDIT, { input: { workshopId: id, tieRule: 'LOTS' } })).toBe('WRONG_PHASE');
  expect((await lead.get(EDIT, { input: { workshopId: id, title: 'New title' } })).editWorkshop.title).toBe(
    'New title',
  );
});

test('themes are changed while it is planned', async () => {
  const input = workshopInput();
  await lead.get(OPEN, { input });
  const themes = [{ id: uuid(), nameEn: 'Another', nameCy: 'Un arall' }];
  const { editWorkshop } = await lead.get(EDIT, { input: { workshopId: input.id, themes } });
  expect(editWorkshop.themes).toEqual([{ name: 'Another' }]);
});

test('what a closed group does is there for its members alone', async () => {
  const room = await community.group({ access: 'closed' });
  const inside = await community.member({ championOf: [room] });
  const { id } = await runWorkshop(inside, { groupId: room.id });
  expect(await wren.refusal(READ, { id })).toBe('NOT_FOUND');
  expect(await wren.refusal(ADVANCE, { input: { workshopId: id, to: 'MERGE' } })).toBe('NOT_FOUND');
  expect((await wren.get(LIST)).workshops.nodes).toEqual([]);
  expect((await inside.get(LIST, { phase: 'COLLECT' })).workshops.nodes).toEqual([{ id }]);
});

test('the list goes on from page to page', async () => {
  const opened = [];
  for (const startsOn of ['2026-01-03', '2026-01-02', '2026-01-01']) {
    const input = workshopInput({ startsOn });
    await lead.get(OPEN, { input });
    opened.push(input.id);
  }
  const first = (await wren.get(LIST)).workshops;
  const second = (await wren.get(LIST, { after: first.pageInfo.endCursor })).workshops;
  expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).toEqual(opened);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('who came is told with the results, and by perspective only in large numbers', async () => {
  const { id } = await runWorkshop(lead);
  const counts = [
    { perspective: 'SERVICE_USER', count: 9 },
    { perspective: 'CARER', count: 3 },
    { perspective: 'STAFF', count: 14 },
    { count: 2 },
  ];
  const nobody = { input: { workshopId: id, counts: [{ perspective: 'STAFF', count: 0 }] } };
  expect(await lead.refusal(ATTENDANCE, nobody)).toBe('INVALID');
  await lead.get(ATTENDANCE, { input: { workshopId: id, counts } });
  expect((await lead.get(EDITION, { id })).workshop.attendanceRecorded).toBe(true);
  expect((await wren.get(EDITION, { id })).workshop.attendanceRecorded).toBe(false);
  expect((await lead.get(RESULTS, { id })).workshop.attendance).toBeNull();
  await advance(lead, id, 'MERGE', 'VOTE', 'RESULTS');
  expect((await wren.get(RESULTS, { id })).workshop.attendance).toEqual({
    total: 28,
    shares: [
      { perspectives: ['SERVICE_USER', 'CARER', 'FAMILY_FRIEND'], withNotSaid: false, about: 10 },
      {
        perspectives: ['STAFF', 'COMMUNITY_PARTNER', 'RESEARCHER', 'OWN_WORDS'],
        withNotSaid: true,
        about: 15,
      },
    ],
  });
  expect(await lead.refusal(ATTENDANCE, { input: { workshopId: id, counts: [] } })).toBe('WRONG_PHASE');
  // What was typed is kept nowhere, the total and the rounded parts alone.
  const [row] = await world.database.sql(
    `select attended, jsonb_path_query_array(attended_shares, '$[*].about') as about from workshop where id = $1`,
    [id],
  );
  expect(row).toEqual({ attended: 28, about: [10, 15] });
});

test('one of its themes can be asked for by itself, by those who take part', async () => {
  const THEME = `query ($id: ID!) { workshopTheme(id: $id) { name workshop { id viewerCan { propose proposeForSomebody } } } }`;
  const room = await community.group({ access: 'closed' });
  const inside = await community.member({ championOf: [room] });
  const { id, themeIds } = await runWorkshop(inside, { groupId: room.id });
  const [theme] = themeIds;
  expect((await inside.get(THEME, { id: theme })).workshopTheme).toEqual({
    name: 'Theme 0',
    workshop: { id, viewerCan: { propose: true, proposeForSomebody: true } },
  });
  expect(await wren.refusal(THEME, { id: theme })).toBe('NOT_FOUND');
  expect(await wren.refusal(THEME, { id: uuid() })).toBe('NOT_FOUND');
});
