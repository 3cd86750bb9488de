import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let wren: TestMember;
let safety: string;
let partnership: string;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  wren = await trust.member();
  partnership = await theme('Partnership', 1);
  safety = await theme('Safety', 2);
});
afterAll(() => world.close());

async function theme(name: string, position: number, retiredAt: Date | null = null): Promise<string> {
  const id = uuid();
  await world.database.sql(
    'insert into theme (tenant_id, id, name_en, name_cy, position, retired_at) values ($1, $2, $3, $4, $5, $6)',
    [trust.id, id, name, `${name} (cy)`, position, retiredAt],
  );
  return id;
}

const EDIT = `mutation ($input: EditThreadInput!) { editThread(input: $input) { themes { name } } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { themes { name retiredAt } } }`;
const words = (themeIds: string[]) => ({
  input: { id: uuid(), groupId: group.id, title: 'T', body: 'B', language: 'EN', themeIds },
});

test('a community has its themes in their order, and a new one those of the study', async () => {
  const coordinator = await trust.member();
  await world.database.sql(`insert into network_role (account_id, role) values ($1, 'coordinator')`, [
    coordinator.accountId,
  ]);
  const themes = `query ($slug: String!) { community(slug: $slug) { themes { name } } }`;
  const { community } = await wren.get(themes, { slug: trust.slug });
  expect(community.themes).toEqual([{ name: 'Partnership' }, { name: 'Safety' }]);
  const id = uuid();
  await coordinator.get(`mutation ($input: OpenCommunityInput!) { openCommunity(input: $input) { id } }`, {
    input: {
      id,
      slug: `new-${id.slice(-8)}`,
      nameEn: 'New',
      nameCy: 'Newydd',
      odsCode: 'X7T1',
      nation: 'WALES',
      adminEmail: 'first@new.example',
      message: '',
    },
  });
  expect(
    await world.database.sql('select name_cy from theme where tenant_id = $1 order by position', [id]),
  ).toEqual([
    { name_cy: 'Perthnasoedd therapiwtig' },
    { name_cy: 'Gweithio mewn partneriaeth' },
    { name_cy: 'Risg a diogelwch' },
  ]);
});

test('a thread has those its author chose, each once, and new ones when it is edited', async () => {
  const input = words([safety, partnership, safety.toUpperCase()]);
  const { startThread } = await wren.get(START, input);
  expect(startThread.themes).toEqual([
    { name: 'Safety', retiredAt: null },
    { name: 'Partnership', retiredAt: null },
  ]);
  const edit = { threadId: input.input.id, title: 'T', body: 'B' };
  expect((await wren.get(EDIT, { input: edit })).editThread.themes).toHaveLength(2);
  const changed = await wren.get(EDIT, { input: { ...edit, themeIds: [partnership] } });
  expect(changed.editThread.themes).toEqual([{ name: 'Partnership' }]);
});

test('one that is retired stays where it was, and is chosen for nothing new', async () => {
  const fading = await theme('Fading', 3);
  const input = words([fading]);
  await wren.get(START, input);
  await world.database.sql('update theme set retired_at = now() where id = $1', [fading]);
  const edit = { threadId: input.input.id, title: 'T', body: 'B', themeIds: [fading, safety] };
  expect((await wren.get(EDIT, { input: edit })).editThread.themes).toHaveLength(2);
  expect(await wren.refusal(START, words([fading]))).toBe('INVALID');
});

test('one of another community can’t be chosen', async () => {
  const elsewhere = await world.community();
  const id = uuid();
  await world.database.sql('insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, $3, $3)', [
    elsewhere.id,
    id,
    'Elsewhere',
  ]);
  expect(await wren.refusal(START, words([id]))).toBe('INVALID');
});

test('all that is wrong with a thread is told at once', async () => {
  const { input } = words([uuid()]);
  const { errors } = await wren.ask(START, { input: { ...input, title: '', citation: 'X' } });
  expect(errors?.[0]?.extensions.problems?.map(({ field }) => field)).toEqual([
    'title',
    'themeIds',
    'citation',
  ]);
});

test('the threads of a group are found by theme', async () => {
  const input = words([safety]);
  await wren.get(START, input);
  const listed = `query ($id: ID!, $themeId: ID) { group(id: $id) { threads(themeId: $themeId) { nodes { id } } } }`;
  const found = await wren.get(listed, { id: group.id, themeId: safety });
  expect(found.group.threads.nodes).toContainEqual({ id: input.input.id });
  const other = await wren.get(listed, { id: group.id, themeId: partnership });
  expect(other.group.threads.nodes).not.toContainEqual({ id: input.input.id });
  expect((await wren.get(listed, { id: group.id, themeId: 'none' })).group.threads.nodes).toEqual([]);
});
