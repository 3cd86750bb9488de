import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { shared } from '../support/resources.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let wren: TestMember;
const theme = uuid();

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  wren = await trust.member();
  await world.database.sql(
    `insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, 'Risk', 'Risg')`,
    [trust.id, theme],
  );
  await shared(wren, { title: 'plain' });
  await shared(wren, { title: 'risky', themeIds: [theme] });
  await shared(wren, { title: 'risky at home', themeIds: [theme], settings: ['HOME'], kind: 'STORY' });
  await shared(wren, { title: 'home', settings: ['HOME', 'OTHER'] });
  await shared(wren, { title: 'Cymraeg', language: 'CY', format: 'AUDIO' });
  const { id: due } = await shared(wren, { title: 'due', reviewOn: '2090-01-01' });
  await world.database.sql(`update resource set review_on = '2020-01-01', remind_on = null where id = $1`, [
    due,
  ]);
  await shared(wren, { title: 'for later', reviewOn: '2091-01-01' });
});
afterAll(() => world.close());

const LIST = `query ($theme: ID, $kind: ResourceKind, $setting: ResourceSetting, $language: Language, $format: ResourceFormat,
    $freshness: Freshness, $order: ResourceOrder, $first: Int, $after: String) {
  resources(theme: $theme, kind: $kind, setting: $setting, language: $language, format: $format, freshness: $freshness,
    order: $order, first: $first, after: $after) {
    nodes { title dueForReview } pageInfo { endCursor hasNextPage } } }`;

async function titles(filter: object): Promise<string[]> {
  const { resources } = await wren.get(LIST, { first: 100, ...filter });
  return resources.nodes.map(({ title }: { title: string }) => title);
}

describe('the library', () => {
  test.each([
    [{}, ['for later', 'due', 'Cymraeg', 'home', 'risky at home', 'risky', 'plain']],
    [{ theme }, ['risky at home', 'risky']],
    [{ theme, setting: 'HOME' }, ['risky at home']],
    [{ setting: 'HOME' }, ['home', 'risky at home']],
    [{ setting: 'HOME', kind: 'GUIDE' }, ['home']],
    [{ kind: 'STORY' }, ['risky at home']],
    [{ language: 'CY' }, ['Cymraeg']],
    [{ format: 'AUDIO' }, ['Cymraeg']],
    [{ freshness: 'DUE' }, ['due']],
    [{ freshness: 'CURRENT', language: 'EN' }, ['for later', 'home', 'risky at home', 'risky', 'plain']],
    [{ order: 'REVIEW' }, ['due', 'for later']],
    [{ order: 'REVIEW', theme }, []],
    [{ theme: uuid() }, []],
    [{ theme: 'nonsense' }, []],
  ])('with %j has %j', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  test.each([{}, { setting: 'HOME' }, { order: 'REVIEW' }, { theme, language: 'EN' }])(
    'is the same, page by page, with %j',
    async (filter) => {
      const read: string[] = [];
      let after: string | null = null;
      do {
        const { resources }: any = await wren.get(LIST, { ...filter, first: 1, after });
        read.push(...resources.nodes.map(({ title }: { title: string }) => title));
        after = resources.pageInfo.hasNextPage ? resources.pageInfo.endCursor : null;
      } while (after);
      expect(read).toEqual(await titles(filter));
    },
  );

  test('says what is due for review', async () => {
    const { resources } = await wren.get(LIST, { freshness: 'DUE', first: 5 });
    expect(resources.nodes).toEqual([{ title: 'due', dueForReview: true }]);
  });

  test('refuses a cursor or a page size that makes no sense', async () => {
    expect(await wren.refusal(LIST, { after: 'nonsense' })).toBe('BAD_CURSOR');
    expect(await wren.refusal(LIST, { first: 101 })).toBe('BAD_PAGE_SIZE');
  });
});
