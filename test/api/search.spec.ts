import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import type { Person } from '../support/person.js';
import { World } from '../support/world.js';

const SEARCH = `query ($words: String!, $groupId: ID, $themeId: ID, $kinds: [SearchKind!], $by: String, $from: String,
                       $to: String, $order: SearchOrder = RELEVANCE, $first: Int = 20, $after: String) {
  search(words: $words, groupId: $groupId, themeId: $themeId, kinds: $kinds, by: $by, from: $from, to: $to,
         order: $order, first: $first, after: $after) {
    nodes { subject { id kind title path } kind excerptHtml language author { displayName } group { name } at }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Hit {
  subject: { id: string; kind: string; title: string; path: string };
  kind: string;
  excerptHtml: string;
  author: { displayName: string };
}

let world: World;
let community: TestCommunity;
let group: TestGroup;
let closed: TestGroup;
let wren: TestMember;
let heron: TestMember;
let admin: TestMember;

beforeAll(async () => {
  world = await World.open();
  community = await world.community();
  group = await community.group({ name: 'Everybody' });
  closed = await community.group({ name: 'Closed', access: 'closed' });
  wren = await community.member({ displayName: 'Wren' });
  heron = await community.member({ displayName: 'Heron', groups: [closed] });
  admin = await community.member({ roles: ['admin'], championOf: [group] });
});
afterAll(() => world.close());

async function hits(who: Person, words: string, filters: object = {}): Promise<Hit[]> {
  return (await who.get(SEARCH, { words, ...filters })).search.nodes as Hit[];
}

const ids = async (who: Person, words: string, filters: object = {}) =>
  (await hits(who, words, filters)).map(({ subject }) => subject.id);

async function welsh(who: TestMember, title: string, body: string): Promise<string> {
  const input = { id: uuid(), groupId: group.id, title, body, language: 'CY' };
  await who.get('mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }', { input });
  return input.id;
}

describe('words', () => {
  test('are found in any of their forms, in titles, bodies and replies', async () => {
    const thread = await wren.startThread(group, { title: 'Otters swimming', body: 'On weekdays' });
    const reply = await heron.reply(thread, 'An otter swims, and **we swam** along');
    expect((await ids(wren, 'otter swim')).sort()).toEqual([thread.id, reply.id].sort());
    expect(await ids(wren, 'weekday')).toEqual([thread.id]);
  });

  test('stand in a phrase, or are left out', async () => {
    const first = await wren.startThread(group, { title: 'One', body: 'The quiet badger sleeps all day' });
    const second = await wren.startThread(group, { title: 'Two', body: 'A badger, quiet at night' });
    expect((await ids(wren, 'quiet badger')).sort()).toEqual([first.id, second.id].sort());
    expect(await ids(wren, '"quiet badger"')).toEqual([first.id]);
    expect(await ids(wren, 'badger -night')).toEqual([first.id]);
    expect((await ids(wren, 'sleeps or night badger')).sort()).toEqual([first.id, second.id].sort());
  });

  test('in Welsh are found whatever grammar did to them, also by who writes English', async () => {
    const id = await welsh(wren, 'Ein cynlluniau', 'Rhannodd y grŵp chynllun gofal gyda’r teulu.');
    for (const words of ['cynllun', 'gynllun gofal', 'nghynlluniau', 'grwp', 'ŵyr -teulu', 'deuluoedd'])
      expect([words, await ids(heron, words)]).toEqual([words, words === 'ŵyr -teulu' ? [] : [id]]);
    expect(await ids(heron, 'cynllun -teulu')).toEqual([]);
  });

  test.each([
    '',
    '   ',
    '"',
    '""',
    '-',
    '- -',
    "'",
    '\\',
    '( ) & | ! <-> :* *',
    'or or or',
    '-"',
    'a:b',
    '\0',
    '%',
    '\uD800',
    'x'.repeat(200),
    '-quiet',
    '"-',
    '🙂',
    '\uE000a\uE001',
  ])('typed as %j are no error', async (words) => {
    expect((await wren.ask(SEARCH, { words })).errors).toBe(undefined);
  });

  test('that are too many are refused with the field', async () => {
    const { errors } = await wren.ask(SEARCH, { words: 'x'.repeat(201), from: '2026-02-30' });
    expect(errors![0]!.extensions.problems).toMatchObject([
      { field: 'words', code: 'TOO_LONG' },
      { field: 'from', code: 'BAD_DATE' },
    ]);
  });

  test('are marked in an excerpt that is safe HTML', async () => {
    await wren.startThread(group, {
      title: 'T',
      body: 'Ferrets <b>"run"</b> & <script>x</script> ferret fast',
    });
    const [hit] = await hits(wren, 'ferret');
    expect(hit!.excerptHtml).toContain('<mark>Ferrets</mark>');
    expect(hit!.excerptHtml.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"]/);
    const id = await welsh(wren, 'T', 'Ffoniodd fy ngwiwer y wiwerod.');
    const [found] = await hits(wren, 'gwiwer');
    expect([found!.subject.id, found!.excerptHtml]).toEqual([
      id,
      'Ffoniodd fy <mark>ngwiwer</mark> y <mark>wiwerod</mark>',
    ]);
  });
});

describe('what is found', () => {
  test('is only what the viewer may see', async () => {
    const thread = await heron.startThread(closed, { title: 'Puffins', body: 'Hidden' });
    expect(await ids(heron, 'puffin')).toEqual([thread.id]);
    expect(await ids(wren, 'puffin')).toEqual([]);
    const elsewhere = await (await world.community()).member();
    expect(await ids(elsewhere, 'puffin')).toEqual([]);
    expect(await wren.refusal(SEARCH, { words: 'puffin', groupId: closed.id })).toBe('NOT_FOUND');
    expect(await wren.refusal(SEARCH, { words: 'puffin', groupId: uuid() })).toBe('NOT_FOUND');
    expect(await world.stranger.refusal(SEARCH, { words: 'puffin' })).toBe('UNAUTHENTICATED');
  });

  test('says what it says now, and nothing once it is gone', async () => {
    const thread = await wren.startThread(group, { title: 'Moles', body: 'dig' });
    await wren.get('mutation ($input: EditThreadInput!) { editThread(input: $input) { id } }', {
      input: { threadId: thread.id, title: 'Voles', body: 'dig' },
    });
    expect([await ids(wren, 'moles'), await ids(wren, 'voles')]).toEqual([[], [thread.id]]);
    const reply = await wren.reply(thread, 'A weasel');
    await wren.get('mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }', {
      input: { replyId: reply.id },
    });
    expect(await ids(wren, 'weasel')).toEqual([]);
    expect(await rowsWith('weasel')).toBe(0);
    await wren.get('mutation ($input: WithdrawThreadInput!) { withdrawThread(input: $input) }', {
      input: { threadId: thread.id },
    });
    expect(await ids(wren, 'voles')).toEqual([]);
  });

  test('moves with its thread', async () => {
    const room = await community.group({ name: 'Another' });
    const thread = await wren.startThread(group, { title: 'Swifts', body: 'fly' });
    const reply = await heron.reply(thread, 'Swift ones');
    await admin.get('mutation ($input: MoveThreadInput!) { moveThread(input: $input) { id } }', {
      input: { threadId: thread.id, groupId: room.id },
    });
    expect((await ids(wren, 'swift', { groupId: room.id })).sort()).toEqual([thread.id, reply.id].sort());
    expect(await ids(wren, 'swift', { groupId: group.id })).toEqual([]);
  });

  test('is not shown where only the index knows it', async () => {
    const thread = await wren.startThread(group, { title: 'Cormorants', body: 'dive' });
    await world.database.sql(`update thread set away = 'hidden' where id = $1`, [thread.id]);
    expect(await ids(wren, 'cormorants')).toEqual([]);
    await world.database.sql(`update thread set away = null where id = $1`, [thread.id]);
    expect(await ids(wren, 'cormorants')).toEqual([thread.id]);
  });
});

describe('filters', () => {
  test('by kind, name, day and theme', async () => {
    const theme = uuid();
    await admin.get('mutation ($input: SaveThemeInput!) { saveTheme(input: $input) { id } }', {
      input: { id: theme, nameEn: 'Rivers', nameCy: 'Afonydd', position: 1 },
    });
    const thread = await wren.startThread(group, { title: 'Salmon', body: 'leap', themeIds: [theme] });
    const question = await heron.startThread(group, { title: 'Salmon', body: 'why?', kind: 'QUESTION' });
    const reply = await heron.reply(thread, 'Salmon swim');
    await writtenAt(question.id, '2026-01-02T12:00Z');
    expect(await ids(wren, 'salmon', { kinds: ['REPLY'] })).toEqual([reply.id]);
    expect(await ids(wren, 'salmon', { by: ' heron ' })).toHaveLength(2);
    expect(await ids(wren, 'salmon', { from: '2026-01-02', to: '2026-01-02' })).toEqual([question.id]);
    expect(await ids(wren, 'salmon', { to: '2026-01-01' })).toEqual([]);
    expect((await ids(wren, 'salmon', { from: '2026-01-03' })).sort()).toEqual([thread.id, reply.id].sort());
    expect(await ids(wren, 'salmon', { by: 'her' })).toEqual([]);
    expect(await ids(wren, 'salmon', { by: 'wren', kinds: ['DISCUSSION', 'REPLY'] })).toEqual([thread.id]);
    expect((await ids(wren, 'salmon', { themeId: theme })).sort()).toEqual([thread.id, reply.id].sort());
    expect(await ids(wren, 'salmon', { themeId: uuid() })).toEqual([]);
    expect(await ids(wren, 'salmon', { themeId: 'no id' })).toEqual([]);
  });

  test('nobody is found by the name they had before they left', async () => {
    const finch = await community.member({ displayName: 'Finch' });
    await finch.startThread(group, { title: 'Linnets', body: 'sing' });
    expect(await ids(wren, 'linnets', { by: 'Finch' })).toHaveLength(1);
    await finch.get('mutation { leaveCommunity(input: {}) }');
    expect(await ids(wren, 'linnets', { by: 'Finch' })).toEqual([]);
    expect(await ids(wren, 'linnets')).toHaveLength(1);
  });
});

describe('the order', () => {
  test('is by words and freshness, or newest first, page by page without a gap', async () => {
    const old = await wren.startThread(group, { title: 'Kestrel kestrel kestrel', body: 'kestrel' });
    await writtenAt(old.id, '2020-01-02T12:00Z');
    const title = await wren.startThread(group, { title: 'A kestrel', body: 'x' });
    const replies: string[] = [];
    for (let nth = 0; nth < 5; nth++) replies.unshift((await wren.reply(title, `Kestrel no. ${nth}`)).id);
    const newest = [...replies, title.id, old.id];
    expect(await ids(wren, 'kestrel', { order: 'NEWEST' })).toEqual(newest);
    const weighed = await ids(wren, 'kestrel');
    expect([weighed[0], weighed.at(-1)]).toEqual([title.id, old.id]);
    for (const [order, all] of [
      ['NEWEST', newest],
      ['RELEVANCE', weighed],
    ] as const)
      expect(await pageByPage('kestrel', order)).toEqual(all);
  });

  test('of nothing in particular is newest first', async () => {
    const { id } = await wren.startThread(group, { title: 'The latest', body: 'x' });
    expect((await ids(wren, ''))[0]).toBe(id);
  });

  test('goes on over what the viewer may not see', async () => {
    const seen = await wren.startThread(group, { title: 'Plover', body: 'x' });
    for (let nth = 0; nth < 4; nth++) {
      const { id } = await wren.startThread(group, { title: 'Plover', body: 'x' });
      await world.database.sql(`update thread set away = 'hidden' where id = $1`, [id]);
    }
    for (const order of ['NEWEST', 'RELEVANCE'])
      expect(await ids(wren, 'plover', { order, first: 1 })).toEqual([seen.id]);
  });
});

async function pageByPage(words: string, order: string): Promise<string[]> {
  const all: string[] = [];
  let after: string | null = null;
  do {
    const { search }: { search?: any } = await wren.get(SEARCH, { words, order, first: 2, after });
    all.push(...search.nodes.map((hit: Hit) => hit.subject.id));
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after && all.length < 50);
  return all;
}

/** As if it had been written then. */
async function writtenAt(id: string, at: string): Promise<void> {
  await world.database.sql(`
    begin;
    select set_config('app.tenant_id', '${community.id}', true);
    update search_entry
       set at = '${at}', vector = search_vector(title, words, language, kind, group_id, author_id, theme_ids, '${at}')
     where subject_id = '${id}';
    commit`);
}

async function rowsWith(word: string): Promise<number> {
  return (await world.database.sql(`select from search_entry where words ilike '%' || $1 || '%'`, [word]))
    .length;
}
