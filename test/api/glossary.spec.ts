import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

const SAVE = `mutation ($input: SaveGlossaryEntryInput!) { saveGlossaryEntry(input: $input) { id termEn } }`;
const REMOVE = `mutation ($input: RemoveGlossaryEntryInput!) { removeGlossaryEntry(input: $input) { id } }`;
const SAVE_THEME = `mutation ($input: SaveThemeInput!) { saveTheme(input: $input) { id nameEn retiredAt } }`;

let world: World;
let community: TestCommunity;
let admin: TestMember;
let wren: TestMember;

beforeAll(async () => {
  world = await World.open();
  community = await world.community();
  admin = await community.member({ roles: ['admin'] });
  wren = await community.member();
});
afterAll(() => world.close());

const entry = (term: string) => ({
  id: uuid(),
  termEn: term,
  termCy: `${term} (cy)`,
  meaningEn: 'What it means',
  meaningCy: 'Ei ystyr',
});

const of = async (who: TestMember, field: string) =>
  (await who.get(`query ($slug: String!) { community(slug: $slug) { ${field} } }`, { slug: community.slug }))
    .community;

const audited = async () => {
  const { auditTrail } = await admin.get('{ auditTrail { nodes { kind } } }');
  return auditTrail.nodes.map(({ kind }: { kind: string }) => kind) as string[];
};

describe('the glossary', () => {
  test('is kept by admins in both languages, and read by everybody in theirs', async () => {
    const [second, first] = [entry('CPA'), entry('Advocate')];
    for (const input of [second, first]) await admin.get(SAVE, { input });
    await admin.get(SAVE, { input: { ...second, meaningEn: '  Care   programme approach ' } });
    const { glossary } = await of(wren, 'glossary { term meaning }');
    expect(glossary).toEqual([
      { term: 'Advocate', meaning: 'What it means' },
      { term: 'CPA', meaning: 'Care programme approach' },
    ]);
    expect((await audited()).filter((kind) => kind === 'glossary-entry.saved')).toHaveLength(3);
    const { glossarySettings } = await of(admin, 'glossarySettings { termCy }');
    expect(glossarySettings).toHaveLength(2);
    await admin.get(REMOVE, { input: { id: first.id } });
    expect(await admin.refusal(REMOVE, { input: { id: first.id } })).toBe('NOT_FOUND');
    expect((await of(wren, 'glossary { term }')).glossary).toEqual([{ term: 'CPA' }]);
  });

  test('is nobody else’s to change, and its settings are not there for them', async () => {
    expect(await wren.refusal(SAVE, { input: entry('Mine') })).toBe('FORBIDDEN');
    expect(await wren.refusal(REMOVE, { input: { id: uuid() } })).toBe('FORBIDDEN');
    const settings = `query ($slug: String!) { community(slug: $slug) { glossarySettings { id } } }`;
    expect(await wren.refusal(settings, { slug: community.slug })).toBe('NOT_FOUND');
  });

  test('has one meaning for a word, also when two admins add it at once', async () => {
    const other = await community.member({ roles: ['admin'] });
    const answers = await Promise.all([admin, other].map((who) => who.ask(SAVE, { input: entry('Triage') })));
    const problems = answers.flatMap(({ errors }) => errors?.[0]!.extensions.problems ?? []);
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['termEn', 'TERM_TAKEN'],
      ['termCy', 'TERM_TAKEN'],
    ]);
  });

  test('says all that is wrong at once', async () => {
    const input = { id: 'x', termEn: '', termCy: 'y'.repeat(81), meaningEn: ' ', meaningCy: 'z'.repeat(501) };
    const { errors } = await admin.ask(SAVE, { input });
    expect(errors![0]!.extensions.problems!.map(({ code }) => code)).toEqual([
      'BAD_ID',
      'EMPTY',
      'TOO_LONG',
      'EMPTY',
      'TOO_LONG',
    ]);
  });
});

describe('themes', () => {
  test('are named, ordered, retired and brought back by admins', async () => {
    const id = uuid();
    await admin.get(SAVE_THEME, { input: { id, nameEn: 'Housing', nameCy: 'Tai', position: 5 } });
    await admin.get(SAVE_THEME, { input: { id, nameEn: 'Homes', nameCy: 'Cartrefi', position: 5 } });
    const chosen = async () => (await of(wren, 'themes { id name }')).themes;
    expect(await chosen()).toEqual([{ id, name: 'Homes' }]);
    for (let twice = 0; twice < 2; twice++)
      await admin.get('mutation ($input: ThemeInput!) { retireTheme(input: $input) { id } }', {
        input: { id },
      });
    expect(await chosen()).toEqual([]);
    const { themeSettings } = await of(admin, 'themeSettings { id nameCy retiredAt }');
    expect(themeSettings).toEqual([{ id, nameCy: 'Cartrefi', retiredAt: expect.any(String) }]);
    await admin.get('mutation ($input: ThemeInput!) { restoreTheme(input: $input) { id } }', {
      input: { id },
    });
    expect(await chosen()).toHaveLength(1);
    expect((await audited()).filter((kind) => kind.startsWith('theme.')).sort()).toEqual([
      'theme.restored',
      'theme.retired',
      'theme.saved',
      'theme.saved',
    ]);
  });

  test('are nobody else’s to keep', async () => {
    const input = { id: uuid(), nameEn: 'A', nameCy: 'B', position: 1 };
    expect(await wren.refusal(SAVE_THEME, { input })).toBe('FORBIDDEN');
    const settings = `query ($slug: String!) { community(slug: $slug) { themeSettings { id } } }`;
    expect(await wren.refusal(settings, { slug: community.slug })).toBe('NOT_FOUND');
    const retire = 'mutation ($input: ThemeInput!) { retireTheme(input: $input) { id } }';
    expect(await admin.refusal(retire, { input: { id: uuid() } })).toBe('NOT_FOUND');
    expect(await admin.refusal(retire, { input: { id: 'x' } })).toBe('NOT_FOUND');
  });
});
