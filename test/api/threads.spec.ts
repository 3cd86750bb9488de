import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { World } from '../support/world.js';

let world: World;
let trust: TestCommunity;
let group: TestGroup;
let elsewhere: TestGroup;
let wren: TestMember;
let heron: TestMember;
let robin: TestMember;
let admin: TestMember;

beforeAll(async () => {
  world = await World.open();
  trust = await world.community();
  group = await trust.group();
  elsewhere = await trust.group();
  wren = await trust.member({ displayName: 'Wren' });
  heron = await trust.member({ displayName: 'Heron' });
  robin = await trust.member({ displayName: 'Robin', championOf: [group, elsewhere] });
  admin = await trust.member({ roles: ['admin'] });
});
afterAll(() => world.close());

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { id kind citation } }`;
const THREAD = `query ($id: ID!) { thread(id: $id) {
  title kind body closedAt closedReason pinnedAt muted following answer { id } group { id } replyCount editedAt citation
  revisions { id } updates { body } practiceChange { changed }
  unread { count firstReplyId after since }
  viewerCan { reply edit withdraw pin close reopen move markAnswer postUpdate report mute } } }`;
const CLOSE = `mutation ($input: CloseThreadInput!) { closeThread(input: $input) { closedAt closedReason } }`;
const REOPEN = `mutation ($input: ReopenThreadInput!) { reopenThread(input: $input) { closedAt closedReason } }`;
const MARK = `mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { answer { id } } }`;
const PIN = `mutation ($input: PinThreadInput!) { pinThread(input: $input) { pinnedAt } }`;
const MOVE = `mutation ($input: MoveThreadInput!) { moveThread(input: $input) { group { id } } }`;
const WARNING = `query ($threadId: ID!, $groupId: ID!) { moveWarning(threadId: $threadId, groupId: $groupId) { losesSight gainsSight from { id } to { id } } }`;
const WITHDRAW = `mutation ($input: WithdrawThreadInput!) { withdrawThread(input: $input) }`;
const READ = `mutation ($input: MarkThreadReadInput!) { markThreadRead(input: $input) { unread { count since } } }`;
const REPLY = `mutation ($input: PostReplyInput!) { postReply(input: $input) { id } }`;
const EDIT = `mutation ($input: EditThreadInput!) { editThread(input: $input) { title editedAt citation revisions { title } } }`;
const PINNED = `query ($id: ID!) { group(id: $id) { pinnedThreads { id } } }`;

const thread = async (who: TestMember, id: string) => (await who.get(THREAD, { id })).thread;
const input = (words: object) => ({ input: words });
const reply = (threadId: string, words: object = {}) =>
  input({ id: uuid(), threadId, body: 'Words', language: 'EN', ...words });

describe('the kinds of threads', () => {
  const words = (more: object) =>
    input({ id: uuid(), groupId: group.id, title: 'T', body: 'B', language: 'EN', ...more });

  test('a question can be asked by anybody, an announcement made by who looks after the group or admins', async () => {
    expect((await wren.get(START, words({ kind: 'QUESTION' }))).startThread.kind).toBe('QUESTION');
    expect(await wren.refusal(START, words({ kind: 'ANNOUNCEMENT' }))).toBe('FORBIDDEN');
    const citation = 'Somebody and others (2026)';
    const made = await robin.get(START, words({ kind: 'ANNOUNCEMENT', citation }));
    expect(made.startThread).toMatchObject({ kind: 'ANNOUNCEMENT', citation });
    expect(await admin.refusal(START, words({ kind: 'ANNOUNCEMENT' }))).toBeNull();
  });

  test('a champion of another group announces nothing here', async () => {
    const stranger = await trust.member({ championOf: [elsewhere] });
    expect(await stranger.refusal(START, words({ kind: 'ANNOUNCEMENT' }))).toBe('FORBIDDEN');
  });

  test.each([
    ['kind', { kind: 'PRACTICE_CHANGE' }, 'BAD_CHOICE'],
    ['citation', { citation: 'Somebody (2026)' }, 'BAD_CHOICE'],
    ['themeIds', { themeIds: [uuid()] }, 'BAD_CHOICE'],
    ['themeIds', { themeIds: ['no id'] }, 'BAD_CHOICE'],
    ['themeIds', { themeIds: Array.from({ length: 6 }, () => uuid()) }, 'TOO_MANY'],
  ])('%s that can’t be is named', async (field, more, code) => {
    const { errors } = await wren.ask(START, words(more));
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ field, code }]);
  });

  test('are told apart in the list of a group', async () => {
    const room = await trust.group();
    await wren.startThread(room);
    const { id } = await wren.startThread(room, { kind: 'QUESTION' });
    const { group: found } = await heron.get(
      `query ($id: ID!) { group(id: $id) { threads(kind: QUESTION) { nodes { id } } } }`,
      room,
    );
    expect(found.threads.nodes).toEqual([{ id }]);
  });
});

describe('the answer to a question', () => {
  const asked = async () => {
    const question = await wren.startThread(group, { kind: 'QUESTION' });
    return { question, answer: await heron.reply(question) };
  };

  test('is marked by who asked, by who looks after the group, and by nobody else', async () => {
    const { question, answer } = await asked();
    const mark = input({ threadId: question.id, replyId: answer.id });
    expect(await heron.refusal(MARK, mark)).toBe('FORBIDDEN');
    expect((await wren.get(MARK, mark)).markAnswer.answer).toEqual(answer);
    const unmarked = await robin.get(MARK, input({ threadId: question.id, replyId: null }));
    expect(unmarked.markAnswer.answer).toBeNull();
  });

  test('is a reply of that thread, and only a question has one', async () => {
    const { question } = await asked();
    const { answer: other } = await asked();
    expect(await wren.refusal(MARK, input({ threadId: question.id, replyId: other.id }))).toBe('NOT_FOUND');
    expect(await wren.refusal(MARK, input({ threadId: question.id, replyId: uuid() }))).toBe('NOT_FOUND');
    const talk = await wren.startThread(group);
    const { id } = await heron.reply(talk);
    expect(await wren.refusal(MARK, input({ threadId: talk.id, replyId: id }))).toBe('NOT_A_QUESTION');
  });

  test('that is withdrawn while it is marked is no answer in the end', async () => {
    for (let round = 0; round < 5; round++) {
      const { question, answer } = await asked();
      await Promise.all([
        wren.ask(MARK, input({ threadId: question.id, replyId: answer.id })),
        heron.get(
          `mutation ($input: WithdrawReplyInput!) { withdrawReply(input: $input) }`,
          input({ replyId: answer.id }),
        ),
      ]);
      expect((await thread(wren, question.id)).answer).toBeNull();
      const [row] = await world.database.sql('select answer_id from thread where id = $1', [question.id]);
      expect(row!.answer_id).toBeNull();
    }
  });
});

describe('a thread that is closed', () => {
  test('says why, takes nothing more, and is opened again', async () => {
    const { id } = await wren.startThread(group);
    expect(await wren.refusal(CLOSE, input({ threadId: id, reason: 'Enough' }))).toBe('FORBIDDEN');
    await robin.get(CLOSE, input({ threadId: id, reason: 'Enough' }));
    expect(await thread(heron, id)).toMatchObject({ closedReason: 'Enough', viewerCan: { reply: false } });
    expect(await heron.refusal(REPLY, reply(id))).toBe('THREAD_CLOSED');
    expect(await wren.refusal(EDIT, input({ threadId: id, title: 'New', body: 'New' }))).toBe(
      'THREAD_CLOSED',
    );
    expect((await admin.get(REOPEN, input({ threadId: id }))).reopenThread).toEqual({
      closedAt: null,
      closedReason: null,
    });
    expect(await heron.refusal(REPLY, reply(id))).toBeNull();
  });

  test('needs a reason', async () => {
    const { id } = await wren.startThread(group);
    const { errors } = await robin.ask(CLOSE, input({ threadId: id, reason: ' ' }));
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ field: 'reason', code: 'EMPTY' }]);
  });

  test('by two at once has the reason of one, and the other hears that it is decided', async () => {
    const { id } = await wren.startThread(group);
    const answers = await Promise.all(
      [robin, admin].map((who) => who.ask(CLOSE, input({ threadId: id, reason: who.displayName }))),
    );
    const [refused] = answers.flatMap(({ errors }) => errors ?? []);
    const [first] = answers.flatMap(({ data }) => (data ? [data.closeThread] : []));
    expect(refused?.extensions.code).toBe('ALREADY_DECIDED');
    expect((await thread(wren, id)).closedReason).toBe(first.closedReason);
    const traces = await world.database.sql(
      `select from fact where kind = 'thread.closed' and audited and subject_id = $1`,
      [id],
    );
    expect(traces).toHaveLength(1);
  });

  test('pressed twice by one is closed once', async () => {
    const { id } = await wren.startThread(group);
    const first = await robin.get(CLOSE, input({ threadId: id, reason: 'Enough' }));
    expect(await robin.get(CLOSE, input({ threadId: id, reason: 'Again' }))).toEqual(first);
  });

  test('while replies are written has those that came first, counted, and refuses the others', async () => {
    const { id } = await wren.startThread(group);
    const writing = Array.from({ length: 8 }, () => heron.ask(REPLY, reply(id)));
    const closing = robin.get(CLOSE, input({ threadId: id, reason: 'Enough' }));
    const answers = await Promise.all(writing);
    await closing;
    const posted = answers.filter(({ errors }) => !errors).length;
    const codes = answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []);
    expect(codes).toEqual(codes.map(() => 'THREAD_CLOSED'));
    expect((await thread(heron, id)).replyCount).toBe(posted);
    const late = await world.database.sql(
      'select from reply r join thread t on t.id = r.thread_id where t.id = $1 and r.created_at > t.closed_at',
      [id],
    );
    expect(late).toEqual([]);
  });

  test('a form sent again after closing gets what was posted before', async () => {
    const words = { id: uuid(), groupId: (await trust.group()).id, title: 'T', body: 'B', language: 'EN' };
    const first = await wren.get(START, input(words));
    await world.database.sql('update community_group set closed_at = now() where id = $1', [words.groupId]);
    expect(await wren.get(START, input(words))).toEqual(first);
    expect(await wren.refusal(START, input({ ...words, id: uuid() }))).toBe('GROUP_CLOSED');
  });

  test('a group that is closed takes no new words for old threads', async () => {
    const room = await trust.group();
    const { id } = await wren.startThread(room);
    await world.database.sql('update community_group set closed_at = now() where id = $1', [room.id]);
    expect(await wren.refusal(EDIT, input({ threadId: id, title: 'New', body: 'New' }))).toBe('GROUP_CLOSED');
  });
});

describe('a pinned thread', () => {
  test('stands above the others of its group', async () => {
    const room = await trust.group();
    const keeper = await trust.member({ championOf: [room] });
    const { id } = await wren.startThread(room);
    await wren.startThread(room);
    expect(await wren.refusal(PIN, input({ threadId: id, pinned: true }))).toBe('FORBIDDEN');
    await keeper.get(PIN, input({ threadId: id, pinned: true }));
    expect((await heron.get(PINNED, room)).group.pinnedThreads).toEqual([{ id }]);
    await keeper.get(PIN, input({ threadId: id, pinned: false }));
    expect((await heron.get(PINNED, room)).group.pinnedThreads).toEqual([]);
  });

  test('there are five at most, also when pins come together', async () => {
    const room = await trust.group();
    const threads = await Promise.all(Array.from({ length: 7 }, () => wren.startThread(room)));
    const codes = await Promise.all(
      threads.map(({ id }) => admin.refusal(PIN, input({ threadId: id, pinned: true }))),
    );
    expect(codes.filter((code) => code === 'INVALID')).toHaveLength(2);
    expect((await heron.get(PINNED, room)).group.pinnedThreads).toHaveLength(5);
  });
});

describe('a thread that moves', () => {
  test('is in the other group, with its replies and its news', async () => {
    const room = await trust.group({ access: 'closed' });
    const keeper = await trust.member({ championOf: [group, room] });
    const { id } = await wren.startThread(group, { title: 'Moves' });
    await heron.reply({ id });
    expect((await keeper.get(WARNING, { threadId: id, groupId: room.id })).moveWarning).toEqual({
      losesSight: true,
      gainsSight: false,
      from: { id: group.id },
      to: { id: room.id },
    });
    await keeper.get(MOVE, input({ threadId: id, groupId: room.id }));
    expect((await thread(keeper, id)).group).toEqual({ id: room.id });
    expect(await heron.refusal(THREAD, { id })).toBe('NOT_FOUND');
    const { community } = await heron.get(
      `query ($slug: String!) { community(slug: $slug) { changes(first: 100) { nodes { subject { title } } } } }`,
      { slug: trust.slug },
    );
    expect(JSON.stringify(community)).not.toContain('Moves');
    const places = await world.database.sql(
      `select distinct f.group_id from fact f where not audited and (f.subject_id = $1
          or f.subject_id in (select r.id from reply r where r.thread_id = $1))`,
      [id],
    );
    expect(places).toEqual([{ group_id: room.id }]);
  });

  test('goes only between groups that one looks after, and to one that is open', async () => {
    const { id } = await wren.startThread(group);
    const half = await trust.member({ championOf: [group] });
    const to = (groupId: string) => input({ threadId: id, groupId });
    expect(await half.refusal(MOVE, to(elsewhere.id))).toBe('FORBIDDEN');
    expect(await wren.refusal(MOVE, to(elsewhere.id))).toBe('FORBIDDEN');
    expect(await half.refusal(WARNING, { threadId: id, groupId: elsewhere.id })).toBe('FORBIDDEN');
    const hidden = await trust.group({ access: 'closed', hidden: true });
    expect(await robin.refusal(MOVE, to(hidden.id))).toBe('NOT_FOUND');
    const closed = await trust.group({ closedAt: new Date() });
    expect(await admin.refusal(MOVE, to(closed.id))).toBe('GROUP_CLOSED');
    expect((await robin.get(MOVE, to(elsewhere.id))).moveThread.group).toEqual({ id: elsewhere.id });
  });

  test('while a reply is written keeps the reply, or the reply is refused as if there was no thread', async () => {
    const room = await trust.group({ access: 'closed' });
    const keeper = await trust.member({ championOf: [group, room] });
    for (let round = 0; round < 4; round++) {
      const { id } = await wren.startThread(group);
      const [answer] = await Promise.all([
        heron.ask(REPLY, reply(id)),
        keeper.get(MOVE, input({ threadId: id, groupId: room.id })),
      ]);
      const code = answer.errors?.[0]?.extensions.code ?? null;
      const { replyCount } = await thread(keeper, id);
      expect([code, replyCount]).toEqual(code ? ['NOT_FOUND', 0] : [null, 1]);
      const stray = await world.database.sql(
        `select from fact where kind = 'reply.posted' and group_id = $1 and place_ids @> array[$2::uuid]`,
        [group.id, id],
      );
      expect(stray).toEqual([]);
    }
  });
});

describe('a thread that its author withdraws', () => {
  test('is gone where nobody else has replied, however often it is withdrawn', async () => {
    const { id } = await wren.startThread(group, { title: 'Regretted' });
    await wren.reply({ id });
    expect(await heron.refusal(WITHDRAW, input({ threadId: id }))).toBe('FORBIDDEN');
    expect(await wren.get(WITHDRAW, input({ threadId: id }))).toEqual({ withdrawThread: true });
    expect(await wren.get(WITHDRAW, input({ threadId: id }))).toEqual({ withdrawThread: true });
    expect(await wren.refusal(THREAD, { id })).toBe('NOT_FOUND');
    expect(await heron.refusal(WITHDRAW, input({ threadId: id }))).toBe('NOT_FOUND');
  });

  test('loses its words where others have replied, its earlier ones, too', async () => {
    const { id } = await wren.startThread(group, { title: 'Regretted', body: 'Regretted' });
    await wren.get(EDIT, input({ threadId: id, title: 'Regretted more', body: 'Regretted' }));
    await heron.reply({ id }, 'Kept');
    await wren.get(WITHDRAW, input({ threadId: id }));
    const left = await thread(heron, id);
    expect(left).toMatchObject({ title: 'Withdrawn by its author', revisions: [], replyCount: 1 });
    expect(JSON.stringify(left)).not.toContain('Regretted');
    const { community } = await heron.get(
      `query ($slug: String!) { community(slug: $slug) { changes { nodes { kind subject { id } } } } }`,
      { slug: trust.slug },
    );
    expect(community.changes.nodes).not.toContainEqual({ kind: 'thread.started', subject: { id } });
  });

  test('is no practice change without its parts', async () => {
    const id = uuid();
    const change = { changed: 'Regretted', why: 'W', involved: 'I', happened: 'H' };
    await wren.get(
      `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`,
      {
        input: { id, groupId: group.id, title: 'T', language: 'CY', ...change },
      },
    );
    await heron.reply({ id });
    await wren.get(WITHDRAW, input({ threadId: id }));
    expect(await thread(heron, id)).toMatchObject({ kind: 'DISCUSSION', practiceChange: null });
    expect((await thread(heron, id)).title).toBe('Wedi’i thynnu’n ôl gan ei hawdur');
  });
});

describe('editing a thread', () => {
  test('keeps what it said before, and nothing where only its themes or its citation change', async () => {
    const { id } = await robin.startThread(group, { kind: 'ANNOUNCEMENT', title: 'Before', body: 'B' });
    const cited = await robin.get(
      EDIT,
      input({ threadId: id, title: 'Before', body: 'B', citation: 'X (2026)' }),
    );
    expect(cited.editThread).toEqual({
      title: 'Before',
      editedAt: null,
      citation: 'X (2026)',
      revisions: [],
    });
    const reworded = await robin.get(EDIT, input({ threadId: id, title: 'After', body: 'B' }));
    expect(reworded.editThread).toMatchObject({ citation: 'X (2026)', revisions: [{ title: 'Before' }] });
  });
});

describe('editing in two tabs', () => {
  test('overwrites nothing that the second tab didn’t show', async () => {
    const { id } = await wren.startThread(group);
    const from = (title: string, seenAt: string | null) => input({ threadId: id, title, body: 'B', seenAt });
    const { editThread } = await wren.get(EDIT, from('First', null));
    expect(await wren.refusal(EDIT, from('Second', null))).toBe('CHANGED_MEANWHILE');
    expect((await wren.get(EDIT, from('Third', editThread.editedAt))).editThread.title).toBe('Third');
  });
});

describe('what is unread', () => {
  const rooms = `query ($id: ID!, $slug: String!) { group(id: $id) { unreadCount } community(slug: $slug) { unreadCount } }`;

  test('is what others wrote since one was there; the mark never goes back', async () => {
    const { id } = await wren.startThread(group);
    const first = await heron.reply({ id });
    expect((await thread(wren, id)).unread).toMatchObject({ count: 1, firstReplyId: first.id, since: null });
    expect((await thread(heron, id)).unread).toMatchObject({ count: 1, firstReplyId: null });
    const now = new Date().toISOString();
    const marked = await wren.get(READ, input({ threadId: id, upTo: now }));
    expect(marked.markThreadRead.unread).toEqual({ count: 0, since: now });
    await wren.get(READ, input({ threadId: id, upTo: '2020-01-01T00:00:00Z' }));
    await wren.reply({ id });
    expect((await thread(wren, id)).unread).toMatchObject({ count: 0, since: now });
    const second = await heron.reply({ id });
    expect((await thread(wren, id)).unread).toMatchObject({ count: 1, firstReplyId: second.id });
  });

  test('a time to come marks nothing that isn’t there yet', async () => {
    const { id } = await wren.startThread(group);
    await wren.get(READ, input({ threadId: id, upTo: '2999-01-01T00:00:00Z' }));
    await heron.reply({ id });
    expect((await thread(wren, id)).unread.count).toBe(1);
  });

  test('its cursor leads to the page that begins with the first unread reply', async () => {
    const { id } = await wren.startThread(group);
    for (let i = 0; i < 3; i++) await heron.reply({ id }, `Old ${i}`);
    await wren.get(READ, input({ threadId: id, upTo: new Date().toISOString() }));
    const unread = await heron.reply({ id }, 'New');
    const { after, firstReplyId } = (await thread(wren, id)).unread;
    expect(firstReplyId).toBe(unread.id);
    const page = `query ($id: ID!, $after: String) { thread(id: $id) { replies(after: $after) { nodes { body } } } }`;
    expect((await wren.get(page, { id, after })).thread.replies.nodes).toEqual([{ body: 'New' }]);
  });

  test('the first unread that answers an older reply is reached through that reply', async () => {
    const { id } = await wren.startThread(group);
    await heron.reply({ id }, 'Before');
    const older = await heron.reply({ id }, 'Older');
    await heron.reply({ id }, 'Between');
    await wren.get(READ, input({ threadId: id, upTo: new Date().toISOString() }));
    await heron.get(REPLY, reply(id, { parentId: older.id, body: 'Answer' }));
    const { after } = (await thread(wren, id)).unread;
    const page = `query ($id: ID!, $after: String) { thread(id: $id) { replies(after: $after, first: 1) { nodes { body children { body } } } } }`;
    expect((await wren.get(page, { id, after })).thread.replies.nodes).toEqual([
      { body: 'Older', children: [{ body: 'Answer' }] },
    ]);
  });

  test('counts threads of a group and of the community, without what is muted or by somebody blocked', async () => {
    const room = await trust.group();
    const reader = await trust.member();
    const variables = { ...room, slug: trust.slug };
    const before = (await reader.get(rooms, variables)).community.unreadCount;
    const muted = await wren.startThread(room);
    await reader.get(`mutation { muteThread(input: { threadId: "${muted.id}" }) { muted } }`);
    await heron.startThread(room);
    await reader.startThread(room);
    const { id } = await wren.startThread(room);
    expect(await reader.get(rooms, variables)).toEqual({
      group: { unreadCount: 2 },
      community: { unreadCount: before + 2 },
    });
    await reader.get(`mutation { blockMember(input: { memberId: "${heron.id}" }) { blocked } }`);
    expect((await reader.get(rooms, variables)).group.unreadCount).toBe(1);
    await reader.get(READ, input({ threadId: id, upTo: new Date().toISOString() }));
    expect((await reader.get(rooms, variables)).group.unreadCount).toBe(0);
  });

  test('nobody has to catch up with what was written before they came', async () => {
    const { id } = await wren.startThread(group);
    await heron.reply({ id });
    const newcomer = await trust.member({ joinedAt: new Date() });
    expect((await thread(newcomer, id)).unread).toMatchObject({ count: 0, firstReplyId: null });
  });

  test('is a hundred at most', async () => {
    const { id } = await wren.startThread(group);
    await world.database.sql(
      `insert into reply (tenant_id, id, thread_id, author_id, body, language, created_at)
       select $1, gen_random_uuid(), $2, $3, 'Words', 'en', now() from generate_series(1, 130)`,
      [trust.id, id, heron.id],
    );
    await heron.reply({ id });
    expect((await thread(wren, id)).unread.count).toBe(100);
  });
});

describe('newcomers', () => {
  test('start five threads a day and hear why not more; what is sent twice counts once', async () => {
    const newcomer = await trust.member({ joinedAt: new Date() });
    const words = () => input({ id: uuid(), groupId: group.id, title: 'T', body: 'B', language: 'EN' });
    const first = words();
    for (let i = 0; i < 4; i++) await newcomer.get(START, first);
    for (let i = 0; i < 4; i++) await newcomer.get(START, words());
    const { errors } = await newcomer.ask(START, words());
    expect(errors?.[0]?.extensions.code).toBe('NEWCOMER_LIMIT');
    expect(errors?.[0]?.message).toContain('first week');
    expect(await world.database.sql('select from thread where author_id = $1', [newcomer.id])).toHaveLength(
      5,
    );
  });
});
