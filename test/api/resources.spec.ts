import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { resourceFor, resourceInput, SHARE, shared } from '../support/resources.js';
import { World } from '../support/world.js';

const ADAPT = `mutation ($input: AdaptResourceInput!) { adaptResource(input: $input) { id } }`;
const WITHDRAW = `mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) }`;

let world: World;
let trust: TestCommunity;
let wren: TestMember;
let heron: TestMember;
let lead: TestMember;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  trust = await world.community();
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member({ displayName: 'Heron' });
  lead = await trust.member({ roles: ['lead'] });
});

async function problems(who: TestMember, words: object): Promise<string[]> {
  const { errors } = await who.ask(SHARE, { input: resourceInput(words) });
  return errors?.[0]?.extensions.problems?.map(({ field, code }) => `${field} ${code}`) ?? [];
}

describe('sharing', () => {
  test('gives everybody in the community all of it', async () => {
    const words = {
      links: [{ url: 'https://Example.org/a b', label: '' }].map((link) => ({
        ...link,
        url: 'https://Example.org/a',
      })),
      settings: ['HOME', 'COMMUNITY_TEAM'],
      audience: ['CARER'],
      madeBy: 'The team',
      core: 'Asking **first**',
      reviewOn: '2099-01-31',
    };
    const { id } = await shared(wren, words);
    const fields = `kind title summary bodyHtml links { url label } settings audience language format licence madeBy
      coreHtml reviewOn dueForReview version author { displayName } owner { displayName } isStudyFinding following
      viewerCan { edit publishVersion handOver adapt withdraw report }`;
    expect(await resourceFor(heron, id, fields)).toEqual({
      kind: 'GUIDE',
      title: 'Opening a plan together',
      summary: 'How we open the plan in the room.',
      bodyHtml: '<p>First we ask.</p>\n',
      links: [{ url: 'https://example.org/a', label: 'example.org' }],
      settings: ['HOME', 'COMMUNITY_TEAM'],
      audience: ['CARER'],
      language: 'EN',
      format: 'STANDARD',
      licence: 'USE_AND_CHANGE',
      madeBy: 'The team',
      coreHtml: '<p>Asking <strong>first</strong></p>\n',
      reviewOn: '2099-01-31',
      dueForReview: false,
      version: 1,
      author: { displayName: 'Wren' },
      owner: { displayName: 'Wren' },
      isStudyFinding: false,
      following: false,
      viewerCan: {
        edit: false,
        publishVersion: false,
        handOver: false,
        adapt: true,
        withdraw: false,
        report: true,
      },
    });
    expect(await resourceFor(wren, id, 'following viewerCan { edit report }')).toEqual({
      following: true,
      viewerCan: { edit: true, report: false },
    });
  });

  test('twice with one id is once; the id of somebody else is an unknown one', async () => {
    const input = resourceInput();
    const [one, other] = await Promise.all([wren.get(SHARE, { input }), wren.get(SHARE, { input })]);
    expect(one).toEqual(other);
    expect(await heron.refusal(SHARE, { input })).toBe('NOT_FOUND');
    const stranger = await (await world.community()).member();
    expect(await stranger.refusal(SHARE, { input })).toBeNull();
  });

  test('says all that is wrong at once', async () => {
    const words = {
      id: uuid(),
      title: ' ',
      summary: 'x'.repeat(601),
      body: '',
      themeIds: [uuid()],
      reviewOn: '2020-01-01',
      kind: 'TEMPLATE',
      audience: ['OWN_WORDS'],
    };
    expect((await problems(wren, words)).sort()).toEqual([
      'audience BAD_CHOICE',
      'blankConfirmed BLANK_NOT_CONFIRMED',
      'body NOTHING_TO_SHARE',
      'reviewOn DAY_IS_PAST',
      'summary TOO_LONG',
      'themeIds BAD_CHOICE',
      'title EMPTY',
    ]);
  });

  test('a template needs somebody to say that it is blank', async () => {
    expect(await problems(wren, { kind: 'TEMPLATE' })).toEqual(['blankConfirmed BLANK_NOT_CONFIRMED']);
    expect(await problems(wren, { kind: 'TEMPLATE', blankConfirmed: true })).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:secret@example.org/',
    'https://exa\u202Emple.org/',
    'https://intranet/',
    'nonsense with blanks',
    `https://example.org/${'x'.repeat(2_000)}`,
  ])('a link to %s is refused', async (url) => {
    expect(await problems(wren, { links: [{ url, label: 'Look' }] })).toEqual(['links BAD_LINK']);
  });

  test('links alone are enough, each once; more than ten are too many', async () => {
    const links = ['example.org/a', 'https://example.org/a', 'http://example.org/b'].map((url) => ({
      url,
      label: '',
    }));
    const { id } = await shared(wren, { body: '', links });
    expect((await resourceFor(wren, id, 'links { url }')).links).toEqual([
      { url: 'https://example.org/a' },
      { url: 'http://example.org/b' },
    ]);
    const many = Array.from({ length: 11 }, (_, nth) => ({ url: `https://example.org/${nth}`, label: '' }));
    expect(await problems(wren, { links: many })).toEqual(['links TOO_MANY']);
  });

  test('somebody new here shares five things a day', async () => {
    const newcomer = await trust.member({ joinedAt: new Date() });
    for (let nth = 0; nth < 5; nth++) await shared(newcomer);
    expect(await newcomer.refusal(SHARE, { input: resourceInput() })).toBe('NEWCOMER_LIMIT');
  });
});

test('of another community nobody sees anything', async () => {
  const { id } = await shared(wren);
  const stranger = await (await world.community()).member({ roles: ['admin'] });
  expect(await stranger.refusal(`query ($id: ID!) { resource(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
  expect((await stranger.get(`{ resources { nodes { id } } }`)).resources.nodes).toEqual([]);
  expect(await world.stranger.refusal(`{ resources { nodes { id } } }`)).toBe('UNAUTHENTICATED');
});

describe('formats of the same thing', () => {
  test('lead to each other, whichever was shared first', async () => {
    const guide = await shared(wren);
    const easy = await shared(heron, { title: 'In Easy Read', format: 'EASY_READ', sameAsId: guide.id });
    const welsh = await shared(heron, { title: 'Yn Gymraeg', language: 'CY', sameAsId: easy.id });
    const titles = async ({ id }: { id: string }) =>
      (await resourceFor(wren, id, 'formats { title }')).formats
        .map(({ title }: { title: string }) => title)
        .sort();
    expect(await titles(guide)).toEqual(['In Easy Read', 'Yn Gymraeg']);
    expect(await titles(welsh)).toEqual(['In Easy Read', 'Opening a plan together']);
    await heron.get(`mutation ($input: EditResourceInput!) { editResource(input: $input) { id } }`, {
      input: { resourceId: easy.id, sameAsId: '' },
    });
    expect(await titles(easy)).toEqual([]);
    expect(await titles(guide)).toEqual(['Yn Gymraeg']);
  });

  test('to what one can’t see is refused', async () => {
    const elsewhere = await shared(await (await world.community()).member());
    expect(await problems(wren, { sameAsId: elsewhere.id })).toEqual(['sameAsId NOT_FOUND']);
    expect(await problems(wren, { sameAsId: 'nonsense' })).toEqual(['sameAsId NOT_FOUND']);
  });
});

describe('a copy', () => {
  test('says where it comes from, while that is there', async () => {
    const origin = await shared(wren);
    const { adaptResource: copy } = await heron.get(ADAPT, {
      input: { ...resourceInput({ title: 'Ours' }), resourceId: origin.id },
    });
    expect(
      await resourceFor(lead, copy.id, 'title author { displayName } adaptedFrom { title resource { id } }'),
    ).toEqual({
      title: 'Ours',
      author: { displayName: 'Heron' },
      adaptedFrom: { title: origin.title, resource: { id: origin.id } },
    });
    await wren.get(WITHDRAW, { input: { resourceId: origin.id } });
    expect((await resourceFor(lead, copy.id, 'adaptedFrom { title }')).adaptedFrom).toBeNull();
  });

  test('is not for others to make of what is to be used as it is', async () => {
    const origin = await shared(wren, { licence: 'USE_AS_IS' });
    const input = { ...resourceInput(), resourceId: origin.id };
    expect(await heron.refusal(ADAPT, { input })).toBe('FORBIDDEN');
    expect(await wren.refusal(ADAPT, { input })).toBeNull();
  });
});

describe('withdrawing', () => {
  test('takes it away for everybody, with its news and its place in the search; twice is once', async () => {
    const { id } = await shared(wren, { title: 'Quetzal' });
    expect(await heron.refusal(WITHDRAW, { input: { resourceId: id } })).toBe('FORBIDDEN');
    const input = { resourceId: id };
    expect(await wren.get(WITHDRAW, { input })).toEqual({ withdrawResource: true });
    expect(await wren.get(WITHDRAW, { input })).toEqual({ withdrawResource: true });
    expect(await heron.refusal(WITHDRAW, { input })).toBe('NOT_FOUND');
    expect(await wren.refusal(`query ($id: ID!) { resource(id: $id) { id } }`, { id })).toBe('NOT_FOUND');
    const { community, search } = await heron.get(
      `query ($slug: String!) { community(slug: $slug) { changes { nodes { kind } } } search(words: "quetzal") { nodes { kind } } }`,
      { slug: trust.slug },
    );
    expect([community.changes.nodes, search.nodes]).toEqual([[], []]);
  });
});

test('in the search it is found among everything, and not in a group', async () => {
  const group = await trust.group();
  const { id } = await shared(wren, { title: 'The quetzal guide', body: 'Feathers' });
  const find = (given: object) =>
    heron.get(
      `query ($words: String!, $groupId: ID, $kinds: [SearchKind!]) {
        search(words: $words, groupId: $groupId, kinds: $kinds) { nodes { subject { id path } kind group { id } author { displayName } } } }`,
      { words: 'quetzal', ...given },
    );
  const hit = {
    subject: { id, path: `/c/${trust.slug}/resources/${id}` },
    kind: 'RESOURCE',
    group: null,
    author: { displayName: 'Wren' },
  };
  expect((await find({})).search.nodes).toEqual([hit]);
  expect((await find({ words: 'feathers', kinds: ['RESOURCE'] })).search.nodes).toEqual([hit]);
  expect((await find({ kinds: ['REPLY'] })).search.nodes).toEqual([]);
  expect((await find({ groupId: group.id })).search.nodes).toEqual([]);
});

test('hints are about long sentences and words of the glossary', async () => {
  await world.database.sql(
    `insert into glossary_entry (tenant_id, id, term_en, term_cy, meaning_en, meaning_cy) values ($1, $2, 'CTP', 'CGT', 'The plan', 'Y cynllun')`,
    [trust.id, uuid()],
  );
  const text = `The CTP. ${'Word '.repeat(26)}end.`;
  const { checkResource } = await wren.get(
    `query ($text: String!) { checkResource(text: $text, language: EN) { kind excerpt words meaning } }`,
    { text },
  );
  expect(checkResource).toEqual([
    { kind: 'GLOSSARY_WORD', excerpt: 'CTP', words: null, meaning: 'The plan' },
    { kind: 'LONG_SENTENCE', excerpt: text.slice(9), words: 27, meaning: null },
  ]);
});
