import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let heron: TestMember;
let wren: TestMember;
let champion: TestMember;
let thread: { id: string };

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  heron = await trust.member({ displayName: 'Heron' });
  wren = await trust.member({ displayName: 'Wren' });
  champion = await trust.member({ championOf: [group] });
});
afterAll(() => world.close());
beforeEach(async () => {
  thread = await heron.startThread(group, { body: 'Who **copies** plans?' });
});

const POST = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id parentId isUpdate quotes quote { text author { displayName } path } } }`;
const EDIT = `mutation ($input: EditReplyInput!) { editReply(input: $input) { body revisions { body } } }`;
const WITHDRAW = `mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`;
const REACT = `mutation ($input: ReactInput!) { react(input: $input) { postId reactions { word count mine } } }`;
const THREAD = `query ($id: ID!) { thread(id: $id) { replyCount lastPostAt createdAt reactions { word count mine }
  replies(first: 50) { nodes { id body parentId quotes quote { text } reactions { word count mine } children { id body } viewerCan { edit withdraw report reply } } } } }`;

const reply = (words: object = {}) => ({
  id: uuid(),
  threadId: thread.id,
  body: 'A reply',
  language: 'EN',
  ...words,
});

const post = async (who: TestMember, words: object = {}) =>
  (await who.get(POST, { input: reply(words) })).postReply;

const problems = async (who: TestMember, words: object) => {
  const { errors } = await who.ask(POST, { input: reply(words) });
  return errors?.[0]?.extensions.problems?.map(({ field, code }) => `${field} ${code}`);
};

const shown = async (who = wren) => (await who.get(THREAD, thread)).thread;

describe('the place of a reply', () => {
  const PLACE = `query ($id: ID!) { reply(id: $id) { place { answersTo after } thread { language } } }`;
  const placeOf = async (id: string) => (await wren.get(PLACE, { id })).reply.place;
  const write = (most: number, parentId: string | null = null) =>
    world.database.sql<{ id: string }>(
      `insert into reply (tenant_id, id, thread_id, author_id, body, language, parent_id, created_at)
       select $1, gen_random_uuid(), $2, $3, 'Reply ' || n, 'en', $4::uuid, now() + n * interval '1 second'
         from generate_series(1, $5) n returning id`,
      [trust.id, thread.id, heron.id, parentId, most],
    );
  const page = async (field: string, id: string, after: string | null): Promise<string[]> => {
    const [type, list] = field.split('.');
    const document = `query ($id: ID!, $after: String) { ${type}(id: $id) { ${list}(first: 100, after: $after) { nodes { id } } } }`;
    return (await wren.get(document, { id, after }))[type!][list!].nodes.map(({ id }: { id: string }) => id);
  };

  test('is the thread’s first page for the first hundred, and for any later one a page that shows it', async () => {
    const replies = await write(230);
    expect(await placeOf(replies[99]!.id)).toEqual({ answersTo: null, after: null });
    for (const at of [100, 101, 229]) {
      const { answersTo, after } = await placeOf(replies[at]!.id);
      expect(answersTo).toBeNull();
      expect(await page('thread.replies', thread.id, after)).toContain(replies[at]!.id);
    }
  });

  test('of an answer is where what it answers stands, up to the 200 that are shown there', async () => {
    const replies = await write(120);
    const late = replies[110]!.id;
    const answers = await write(203, late);
    const shown = await placeOf(answers[199]!.id);
    expect(shown).toEqual(await placeOf(late));
    const { children, hasMoreChildren } = (
      await wren.get(`query ($id: ID!) { reply(id: $id) { hasMoreChildren children { id } } }`, { id: late })
    ).reply;
    expect([children.length, hasMoreChildren]).toEqual([200, true]);
    const beyond = answers[202]!.id;
    const { answersTo, after } = await placeOf(beyond);
    expect(answersTo).toBe(late);
    expect(await page('reply.answers', late, after)).toContain(beyond);
  });
});

describe('an answer to a reply', () => {
  test('stands under it, and not among the replies to the thread', async () => {
    const first = await wren.reply(thread, 'First');
    await post(heron, { parentId: first.id, body: 'Under it' });
    const { replies, replyCount } = await shown();
    expect(replies.nodes).toMatchObject([{ body: 'First', children: [{ body: 'Under it' }] }]);
    expect(replyCount).toBe(2);
  });

  test('can’t be answered itself, be in another thread, or answer what is not there', async () => {
    const first = await wren.reply(thread);
    const answer = await post(heron, { parentId: first.id });
    expect(await problems(wren, { parentId: answer.id })).toEqual(['parentId TOO_DEEP']);
    const elsewhere = await wren.reply(await heron.startThread(group));
    expect(await problems(wren, { parentId: elsewhere.id, body: '' })).toEqual([
      'body EMPTY',
      'parentId NOT_FOUND',
    ]);
    expect(await problems(wren, { parentId: 'no id' })).toEqual(['parentId NOT_FOUND']);
    const mayBeAnswered = (await shown()).replies.nodes[0].viewerCan.reply;
    expect(mayBeAnswered).toBe(true);
  });

  test('stays when what it answers is withdrawn, at the level of the thread', async () => {
    const first = await wren.reply(thread, 'First');
    const answer = await post(heron, { parentId: first.id, body: 'Under it' });
    await wren.get(WITHDRAW, { input: { replyId: first.id } });
    expect((await shown()).replies.nodes).toMatchObject([
      { id: answer.id, parentId: first.id, viewerCan: { reply: false } },
    ]);
  });
});

describe('a quotation', () => {
  test('is of words as they are read there, with who said them and where', async () => {
    const quoted = 'Who copies\n plans?';
    expect((await post(wren, { quotedId: thread.id, quoted })).quote).toEqual({
      text: 'Who copies plans?',
      author: { displayName: 'Heron' },
      path: `/c/${trust.slug}/threads/${thread.id}`,
    });
    const said = await wren.reply(thread, 'We *do*, sadly');
    expect((await post(heron, { quotedId: said.id, quoted: 'We do' })).quote).toMatchObject({
      text: 'We do',
      path: `/c/${trust.slug}/replies/${said.id}`,
    });
  });

  test.each([
    ['words nobody said', () => ({ quotedId: thread.id, quoted: 'Nobody copies' })],
    ['of nothing', () => ({ quoted: 'Who copies' })],
    ['of no words', () => ({ quotedId: thread.id })],
    ['of too many', () => ({ quotedId: thread.id, quoted: 'x'.repeat(1001) })],
  ])('%s is refused', async (_, words) => {
    expect(await problems(wren, words())).toEqual([
      expect.stringMatching(/^quoted (QUOTE_NOT_FOUND|EMPTY|TOO_LONG)$/),
    ]);
  });

  test('of another thread is refused', async () => {
    const other = await heron.startThread(group, { body: 'Other words' });
    expect(await problems(wren, { quotedId: other.id, quoted: 'Other words' })).toEqual([
      'quoted QUOTE_NOT_FOUND',
    ]);
  });

  test('is shown while the words stand there, and not when they were changed or taken back', async () => {
    const said = await wren.reply(thread, 'Cold tea');
    await post(heron, { quotedId: said.id, quoted: 'Cold tea' });
    const quotation = async () => {
      const { quotes, quote } = (await shown()).replies.nodes.at(-1);
      return [quotes, quote?.text];
    };
    expect(await quotation()).toEqual([true, 'Cold tea']);
    await wren.get(EDIT, { input: { replyId: said.id, body: 'Warm tea' } });
    expect(await quotation()).toEqual([true, undefined]);
    await wren.get(EDIT, { input: { replyId: said.id, body: 'Cold tea, then' } });
    expect(await quotation()).toEqual([true, 'Cold tea']);
    await wren.get(WITHDRAW, { input: { replyId: said.id } });
    expect(await quotation()).toEqual([true, undefined]);
  });
});

describe('an update of a practice change', () => {
  const CHANGE = `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`;
  const parts = { changed: 'A', why: 'B', involved: 'C', happened: 'D' };

  test('comes from its author or who looks after the group, and is part of its timeline', async () => {
    const input = { id: uuid(), groupId: group.id, title: 'One page', language: 'EN', ...parts };
    thread = (await heron.get(CHANGE, { input })).postPracticeChange;
    await post(heron, { isUpdate: true, body: 'A month later' });
    await post(champion, { isUpdate: true, body: 'Half a year later' });
    await wren.reply(thread, 'Well done');
    expect(await wren.refusal(POST, { input: reply({ isUpdate: true }) })).toBe('FORBIDDEN');
    const { updates } = (
      await wren.get(`query ($id: ID!) { thread(id: $id) { updates { body isUpdate } } }`, thread)
    ).thread;
    expect(updates).toEqual([
      { body: 'A month later', isUpdate: true },
      { body: 'Half a year later', isUpdate: true },
    ]);
  });

  test('answers nobody, and there is none of anything else', async () => {
    expect(await heron.refusal(POST, { input: reply({ isUpdate: true }) })).toBe('FORBIDDEN');
    const input = { id: uuid(), groupId: group.id, title: 'One page', language: 'EN', ...parts };
    thread = (await heron.get(CHANGE, { input })).postPracticeChange;
    const { id: parentId } = await wren.reply(thread);
    expect(await problems(heron, { isUpdate: true, parentId })).toEqual(['parentId TOO_DEEP']);
  });
});

describe('a reaction', () => {
  const react = async (who: TestMember, postId: string, word: string, on = true) =>
    (await who.get(REACT, { input: { postId, word, on } })).react.reactions;

  test('is counted once however often it is given, and can be taken back', async () => {
    await react(wren, thread.id, 'THANKS');
    expect(await react(wren, thread.id, 'THANKS')).toEqual([
      { word: 'THANKS', count: 1, mine: true },
      { word: 'WE_DO_THIS_TOO', count: 0, mine: false },
      { word: 'TELL_US_MORE', count: 0, mine: false },
    ]);
    expect(await react(champion, thread.id, 'THANKS')).toContainEqual({
      word: 'THANKS',
      count: 2,
      mine: true,
    });
    expect((await shown(heron)).reactions[0]).toEqual({ word: 'THANKS', count: 2, mine: false });
    await react(wren, thread.id, 'THANKS', false);
    await react(wren, thread.id, 'THANKS', false);
    expect((await shown(wren)).reactions[0]).toEqual({ word: 'THANKS', count: 1, mine: false });
  });

  test('is to what others wrote, where one can see it', async () => {
    const { id } = await wren.reply(thread);
    const input = { postId: id, word: 'TELL_US_MORE', on: true };
    expect(await wren.refusal(REACT, { input })).toBe('FORBIDDEN');
    await react(heron, id, 'TELL_US_MORE');
    expect((await shown()).replies.nodes[0].reactions[2]).toEqual({
      word: 'TELL_US_MORE',
      count: 1,
      mine: false,
    });
    const peers = await trust.group({ access: 'closed' });
    const inside = await trust.member({ groups: [peers] });
    const secret = await inside.startThread(peers);
    expect(await wren.refusal(REACT, { input: { ...input, postId: secret.id } })).toBe('NOT_FOUND');
    expect(await wren.refusal(REACT, { input: { ...input, postId: 'x' } })).toBe('NOT_FOUND');
  });
});

describe('a reply that is withdrawn', () => {
  test('is gone, and so is it from the counts; done twice it is done', async () => {
    await wren.reply(thread, 'Stays');
    const before = await shown();
    const { id: replyId } = await wren.reply(thread, 'Goes');
    expect(await heron.refusal(WITHDRAW, { input: { replyId } })).toBe('FORBIDDEN');
    for (let times = 0; times < 2; times++)
      expect(await wren.get(WITHDRAW, { input: { replyId } })).toEqual({ withdrawReply: true });
    expect(await heron.refusal(WITHDRAW, { input: { replyId } })).toBe('NOT_FOUND');
    const { replies, replyCount, lastPostAt } = await shown();
    expect(replies.nodes.map(({ body }: { body: string }) => body)).toEqual(['Stays']);
    expect([replyCount, lastPostAt]).toEqual([1, before.lastPostAt]);
    expect(await wren.refusal(EDIT, { input: { replyId, body: 'Back' } })).toBe('NOT_FOUND');
  });

  test('may be as old as it is, and by somebody whose posting is paused', async () => {
    const robin = await trust.member();
    const { id: replyId } = await robin.reply(thread);
    await world.database.sql(`update reply set created_at = now() - interval '1 year' where id = $1`, [
      replyId,
    ]);
    await world.database.sql(
      `update member set posting_paused_until = now() + interval '1 day' where id = $1`,
      [robin.id],
    );
    expect(await robin.get(WITHDRAW, { input: { replyId } })).toEqual({ withdrawReply: true });
  });
});

describe('while a reply is written', () => {
  test('a double click makes one', async () => {
    const input = reply();
    const answers = await Promise.all([1, 2, 3].map(() => wren.get(POST, { input })));
    expect(new Set(answers.map(({ postReply }) => postReply.id))).toEqual(new Set([input.id]));
    expect((await shown()).replyCount).toBe(1);
  });

  test('its draft is kept until it is posted', async () => {
    const input = reply();
    const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`;
    await wren.get(SAVE, { input: { id: input.id, place: '/', fields: '{"body":"A reply"}' } });
    const drafts = async () => (await wren.get('{ drafts { id } }')).drafts;
    expect(await drafts()).toEqual([{ id: input.id }]);
    expect(await wren.refusal(POST, { input: { ...input, body: '' } })).toBe('INVALID');
    expect(await drafts()).toHaveLength(1);
    await wren.get(POST, { input });
    expect(await drafts()).toEqual([]);
  });

  test('its thread is closed: the answer says so; what had arrived is given back', async () => {
    const input = reply();
    await wren.get(POST, { input });
    await world.database.sql('update thread set closed_at = now() where id = $1', [thread.id]);
    expect((await wren.get(POST, { input })).postReply.id).toBe(input.id);
    expect(await wren.refusal(POST, { input: reply() })).toBe('THREAD_CLOSED');
    expect(await wren.refusal(EDIT, { input: { replyId: input.id, body: 'Late' } })).toBe('THREAD_CLOSED');
  });

  test('its thread goes to another room: it lands there, or is refused like an unknown one', async () => {
    const open = await trust.group();
    const peers = await trust.group({ access: 'closed' });
    const move = 'update thread set group_id = $2 where id = $1';
    await world.database.sql(move, [thread.id, open.id]);
    await wren.reply(thread);
    await world.database.sql(move, [thread.id, peers.id]);
    expect(await wren.refusal(POST, { input: reply() })).toBe('NOT_FOUND');
  });

  test('its thread moves at that moment: it waits, and lands where the thread is then', async () => {
    const open = await trust.group();
    const input = reply();
    const posted = await whileHeld(
      'update thread set group_id = $2 where id = $1',
      [thread.id, open.id],
      () => wren.ask(POST, { input }),
    );
    expect(posted.errors).toBeUndefined();
    const [fact] = await world.database.sql('select group_id from fact where subject_id = $1', [input.id]);
    expect(fact).toEqual({ group_id: open.id });
  });

  test('its thread is closed at that moment: it waits, and is refused', async () => {
    const input = reply();
    const { errors } = await whileHeld('update thread set closed_at = now() where id = $1', [thread.id], () =>
      wren.ask(POST, { input }),
    );
    expect(errors?.[0]?.extensions.code).toBe('THREAD_CLOSED');
  });

  test('somebody else changes it: the second who saves hears so, and nothing is overwritten', async () => {
    const { id } = await wren.reply(thread, 'First');
    const { errors } = await whileHeld(
      `update reply set body = 'Redacted', edited_at = clock_timestamp() where id = $1`,
      [id],
      () => wren.ask(EDIT, { input: { replyId: id, body: 'Mine' } }),
    );
    expect(errors?.[0]?.extensions.code).toBe('CHANGED_MEANWHILE');
    expect((await shown()).replies.nodes[0].body).toBe('Redacted');
  });
});

/** Asks while a change is made but not yet committed, which it is as soon as the question waits for it. */
async function whileHeld<T>(change: string, values: unknown[], ask: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(change, values);
    const answer = ask();
    await until('somebody waits', async () => {
      const [row] = await world.database.sql<{ waiting: boolean }>(
        `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waiting`,
      );
      return row!.waiting;
    });
    await client.query('commit');
    return await answer;
  } finally {
    await client.end();
  }
}
