import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id place fields savedAt beginning } }`;
const DISCARD = `mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) }`;
const CHECK = `query ($texts: [String!]!) { checkTexts(texts: $texts) { kind start end excerpt } }`;

let world: World;
let community: TestCommunity;
let wren: TestMember;
let heron: TestMember;

beforeAll(async () => {
  world = await World.open();
  community = await world.community();
  wren = await community.member();
  heron = await community.member();
});
afterAll(() => world.close());

const draft = (fields: object = { body: 'What I was about to say' }, place = '/c/x/threads/1') => ({
  id: uuid(),
  place,
  fields: JSON.stringify(fields),
});

const drafts = async (who: TestMember): Promise<{ id: string; beginning: string; fields: string }[]> =>
  (await who.get('{ drafts { id place fields beginning } }')).drafts;

describe('a draft', () => {
  test('is kept for its writer, newest words and newest draft first, and is nobody else’s', async () => {
    const [first, second] = [draft(), draft({ title: '', body: 'Second' }, '/c/x/threads/2')];
    for (const input of [first, second]) await wren.get(SAVE, { input });
    await wren.get(SAVE, { input: { ...first, fields: '{"body":"More words"}' } });
    expect((await drafts(wren)).map(({ id, beginning }) => [id, beginning])).toEqual([
      [first.id, 'More words'],
      [second.id, 'Second'],
    ]);
    const { draftsAt } = await wren.get('{ draftsAt(place: "/c/x/threads/2") { id } }');
    expect(draftsAt).toEqual([{ id: second.id }]);
    expect(await drafts(heron)).toEqual([]);
    expect((await heron.get(DISCARD, { input: { id: first.id } })).discardDraft).toBe(false);
    await heron.get(SAVE, { input: { ...first, fields: '{"body":"Heron’s"}' } });
    expect((await drafts(wren))[0]!.beginning).toBe('More words');
    expect((await wren.get(DISCARD, { input: { id: first.id } })).discardDraft).toBe(true);
    expect((await wren.get(DISCARD, { input: { id: first.id } })).discardDraft).toBe(false);
    expect(await drafts(wren)).toHaveLength(1);
  });

  test('goes in the same transaction in which what it was is posted', async () => {
    const thread = await wren.startThread(await community.group());
    const input = draft();
    await wren.get(SAVE, { input });
    const post = `mutation ($reply: PostReplyInput!, $draft: DiscardDraftInput!) {
      postReply(input: $reply) { id }
      discardDraft(input: $draft)
    }`;
    const reply = { id: input.id, threadId: thread.id, language: 'EN' };
    await wren.ask(post, { reply: { ...reply, body: '' }, draft: { id: input.id } });
    expect((await drafts(wren)).map(({ id }) => id)).toContain(input.id);
    await wren.get(post, { reply: { ...reply, body: 'Said' }, draft: { id: input.id } });
    expect((await drafts(wren)).map(({ id }) => id)).not.toContain(input.id);
  });

  test('saved in two tabs at once is one', async () => {
    const input = draft();
    await Promise.all(
      ['{"body":"A"}', '{"body":"B"}'].map((fields) => wren.get(SAVE, { input: { ...input, fields } })),
    );
    expect((await drafts(wren)).filter(({ id }) => id === input.id)).toHaveLength(1);
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '["a"]'],
    ['no strings', '{"a":1}'],
    ['broken text', '{"a":"\0"}'],
  ])('that is %s is refused', async (_what, fields) => {
    const { errors } = await wren.ask(SAVE, { input: { ...draft(), fields } });
    expect(errors![0]!.extensions.problems).toEqual([
      { field: 'fields', code: 'BROKEN_TEXT', message: expect.any(String) },
    ]);
  });

  test('that is too long is refused; its place is on this site', async () => {
    const input = { ...draft({ body: 'x'.repeat(100_000) }), id: 'none' };
    const { errors } = await wren.ask(SAVE, { input });
    expect(errors![0]!.extensions.problems!.map(({ field, code }) => [field, code])).toEqual([
      ['id', 'BAD_ID'],
      ['fields', 'TOO_LONG'],
    ]);
    const saved = await wren.get(SAVE, {
      input: draft({ title: '**Bold** '.repeat(50) }, 'https://evil.example/'),
    });
    expect(saved.saveDraft.place).toBe('/');
    expect(saved.saveDraft.beginning).toMatch(/^Bold Bold .{80,91}…$/);
  });

  test('is one of fifty at most: the oldest go', async () => {
    const robin = await community.member();
    const inputs = Array.from({ length: 52 }, (_, number) => draft({ body: `No. ${number}` }));
    for (const input of inputs) await robin.get(SAVE, { input });
    const kept = await drafts(robin);
    expect([kept.length, kept[0]!.beginning, kept[49]!.beginning]).toEqual([50, 'No. 51', 'No. 2']);
  });

  test('that nobody came back to for 60 days is forgotten', async () => {
    const [old, young] = [draft(), draft()];
    for (const input of [old, young]) await heron.get(SAVE, { input });
    await world.database.sql(`update draft set saved_at = now() - interval '61 days' where id = $1`, [
      old.id,
    ]);
    await world.database.sql(`update draft set saved_at = now() - interval '59 days' where id = $1`, [
      young.id,
    ]);
    await world.startWorker();
    await until(
      'the old draft is forgotten',
      async () => !(await drafts(heron)).some(({ id }) => id === old.id),
    );
    expect((await drafts(heron)).map(({ id }) => id)).toContain(young.id);
  });
});

describe('a text', () => {
  test('is checked as it was given', async () => {
    const text = '  🙂 Ring\r\n07700 900123, or 943 476 5919';
    const { checkTexts } = await wren.get(CHECK, { texts: [text, '', 'Ring 07700 900123'] });
    expect(checkTexts).toEqual([
      [
        { kind: 'PHONE', start: 11, end: 23, excerpt: '07700 900123' },
        { kind: 'NHS_NUMBER', start: 28, end: 40, excerpt: '943 476 5919' },
      ],
      [],
      [{ kind: 'PHONE', start: 5, end: 17, excerpt: '07700 900123' }],
    ]);
  });

  test('that is longer than anything that can be posted is refused', async () => {
    expect(await wren.refusal(CHECK, { texts: ['x', 'x'.repeat(25_001)] })).toBe('INVALID');
    expect(await wren.refusal(CHECK, { texts: Array(21).fill('x') })).toBe('INVALID');
    expect(await world.stranger.refusal(CHECK, { texts: ['x'] })).toBe('UNAUTHENTICATED');
  });

  test('can be looked at before it is posted', async () => {
    expect((await wren.get('{ preview(markdown: "*A*<script>") }')).preview).toBe(
      '<p><em>A</em>&lt;script&gt;</p>\n',
    );
  });
});
