import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { planAt, planDigests, sendDigests, sweepDigests } from '#digests';
import { Jobs, Transactions } from '#platform';
import { openSink, type Sink } from '../../libs/mail/src/smtp-sink.example.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { describeWithRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { World, type Backend } from '../support/world.js';

const DAY = 86_400_000;
const joinedAt = new Date(Date.now() - 3 * DAY);
const REQUEST = `mutation ($input: RequestDigestInput!) { requestDigest(input: $input) { id status } }`;

/** What the mail server answers to addresses that begin so. */
const answers: Record<string, number> = { refused: 550, later: 451 };

/** Mails to `held-` addresses: each is taken when its function is called. */
const held: (() => void)[] = [];

let world: World;
let sink: Sink;
let trust: TestCommunity;
let group: TestGroup;
let author: TestMember;

async function open(queue: Backend): Promise<void> {
  sink = await openSink({
    onRcptTo: ({ address }, _session, done) => {
      const [beginning] = address.split('-');
      if (beginning === 'held') return void held.push(done);
      const responseCode = answers[beginning!];
      done(responseCode ? Object.assign(new Error(`not for ${address}`), { responseCode }) : undefined);
    },
  });
  world = await World.open({ queue, smtpUrl: sink.smtpUrl });
  trust = await world.community();
  group = await trust.group({ name: 'Partnership' });
  author = await trust.member({ displayName: 'Heron', digest: 'never' });
}

async function close(): Promise<void> {
  await world.close();
  await sink.close();
}

const jobs = () => world.api.get(Jobs, { strict: false });
const sql: World['database']['sql'] = (text, values) => world.database.sql(text, values);

const ago = (interval: string) =>
  sql(
    `
  with t as (update thread set created_at = created_at - $1::interval)
  update reply set created_at = created_at - $1::interval`,
    [interval],
  );

/** @returns ids of digests */
const plan = (now: Date) => world.api.get(Transactions, { strict: false }).global(() => planAt(now));

/** Makes it everybody’s turn. */
async function planForAll(): Promise<void> {
  await plan(new Date());
  await sql(`update digest_cursor set next_at = now() - interval '1 second'`);
  await plan(new Date());
}

const digestsOf = (member: TestMember) =>
  sql<{ id: string; status: string; reason: string | null; response: string | null; attempts: number }>(
    'select id, status, reason, response, attempts from digest where account_id = $1 order by created_at',
    [member.accountId],
  );

const mailsTo = (member: TestMember) =>
  sink.received.filter(({ recipients }) => recipients.includes(member.email));

const finished = (member: TestMember) =>
  until('the digest is finished', async () => {
    const [digest] = await digestsOf(member);
    return digest && !['pending', 'sending'].includes(digest.status) ? digest : undefined;
  });

async function sendAll(): Promise<void> {
  await world.startWorker();
  const waiting = await sql<{ id: string }>(`select id from digest where status = 'pending'`);
  await jobs().enqueue(sendDigests, { digestIds: waiting.map(({ id }) => id) });
}

const plainText = (text = '') => text.replace(/\s+/g, ' ');

for (const [queue, suite] of [
  ['postgres', describe],
  ['redis', describeWithRedis],
] as const) {
  suite(`a digest, with the queue in ${queue}`, () => {
    beforeEach(() => open(queue));
    afterEach(close);

    test.each([
      ['full', ['Who has tried this?', 'A question']],
      ['titles', ['Who has tried this?']],
      ['news', []],
    ])('says no more than its community lets it: %s', async (most, said) => {
      const wren = await trust.member({ joinedAt, language: 'en' });
      await author.startThread(group, { title: 'Who has tried this?', body: 'A **question**' });
      await ago('2 days');
      await sql('update community set mail_content = $1 where id = $2', [most, trust.id]);
      await planForAll();
      await sendAll();
      expect((await finished(wren)).status).toBe('sent');
      const { text, html } = mailsTo(wren)[0]!.email;
      const parts = ['Who has tried this?', 'A question'];
      expect(parts.filter((part) => plainText(text).includes(part))).toEqual(said);
      expect(parts.filter((part) => plainText(html).includes(part))).toEqual(said);
      expect(plainText(text)).toContain('New discussions');
    });

    test('is planned, collected, sent and recorded: one mail for all communities', async () => {
      const elsewhere = await world.community('Over there');
      const other = await elsewhere.group();
      const wren = await trust.member({ championOf: [group], joinedAt, language: 'en' });
      await elsewhere.member({ email: wren.email, joinedAt });
      const quiet = await author.startThread(group, { title: 'Who has tried this?', body: 'A **question**' });
      await ago('2 days');
      const busy = await author.startThread(group, { title: 'Copied plans' });
      await (
        await elsewhere.member({ digest: 'never' })
      ).startThread(other, { title: 'News from elsewhere' });
      await ago('1 hour');

      await world.startWorker();
      await jobs().enqueue(planDigests, {});
      await until(
        'everybody has a cursor',
        async () => (await sql('select from digest_cursor')).length === 2,
      );
      await sql(`update digest_cursor set next_at = now() - interval '1 second'`);
      await jobs().enqueue(planDigests, {});

      expect(await finished(wren)).toMatchObject({ status: 'sent', reason: null, attempts: 1 });
      expect(sink.received).toHaveLength(1);
      const [{ email }] = mailsTo(wren) as [Sink['received'][number]];
      const text = plainText(email.text);
      expect(text).toMatch(
        /New in groups you look after.*Copied plans.*Waiting for an answer.*Who has tried this\?.*A question.*Over there.*News from elsewhere/,
      );
      expect(email.text).toContain(`${world.url}/c/${trust.slug}/threads/${busy.id}`);
      expect(text).toContain('waiting for 2 days');
      expect(text.split('Who has tried this?')).toHaveLength(2);
      expect(email.html).toContain(quiet.id);
    });

    test('that somebody asks for comes at once, and once', async () => {
      await author.startThread(group, { title: 'Just now' });
      const wren = await trust.member({ digest: 'never' });
      const input = { id: uuid() };
      const asked = await wren.get(REQUEST, { input });
      expect(await wren.get(REQUEST, { input })).toEqual(asked);
      await world.startWorker();
      await finished(wren);
      await wren.get(REQUEST, { input });
      expect(mailsTo(wren).map(({ email }) => email.messageId)).toEqual([`<digest-${input.id}@localhost>`]);
      expect(mailsTo(wren)[0]!.email.text).toContain('Just now');
    });

    test('whose worker died after sending is sent again, as the same message', async () => {
      const wren = await trust.member({ email: `held-${uuid()}@people.example` });
      await author.startThread(group);
      const id = uuid();
      await wren.get(REQUEST, { input: { id } });
      const worker = await WorkerProcess.start(world.env);
      await until('the mail is under way', () => held.length === 1);
      const letGo = await holdRecord(id);
      held.pop()!();
      await until('the mail has come', () => mailsTo(wren).length === 1);
      await worker.kill();
      await letGo();
      expect((await digestsOf(wren))[0]).toMatchObject({ status: 'sending', attempts: 1 });

      await world.startWorker();
      await sql(`update digest set held_until = now() - interval '2 minutes'`);
      await jobs().enqueue(sweepDigests, {});
      await until('the mail is under way again', () => held.length === 1);
      held.pop()!();
      expect(await finished(wren)).toMatchObject({ status: 'sent', attempts: 2 });
      expect(mailsTo(wren).map(({ email }) => email.messageId)).toEqual(
        Array(2).fill(`<digest-${id}@localhost>`),
      );
    });
  });
}

/** Lets the worker send its mail, but not record it. @returns what lets go again */
async function holdRecord(id: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select from digest where id = $1 for update', [id]);
  return async () => {
    await client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%update digest%'`);
    await client.end();
  };
}

describe('planning', () => {
  beforeAll(() => open('postgres'));
  afterAll(close);

  test('gives each account one digest, however many planners run', async () => {
    const members = await Promise.all(Array.from({ length: 30 }, () => trust.member({ joinedAt })));
    const elsewhere = await world.community();
    for (const { email } of members.slice(0, 10)) await elsewhere.member({ email, joinedAt });
    await plan(new Date());
    await sql(`update digest_cursor set next_at = now() - interval '1 second'`);
    const runs = await Promise.all(Array.from({ length: 6 }, () => plan(new Date())));
    expect(runs.flat()).toHaveLength(30);
    const [counts] = await sql(`
      select count(*)::int as digests, count(distinct account_id)::int as accounts,
             (select count(*)::int from digest_window) as windows from digest`);
    expect(counts).toEqual({ digests: 30, accounts: 30, windows: 40 });
    expect(await plan(new Date())).toEqual([]);
  });
});

describe('what is in a digest', () => {
  beforeEach(() => open('postgres'));
  afterEach(close);

  test('is what its reader may see when it is rendered', async () => {
    const peers = await trust.group({ access: 'closed' });
    const insider = await trust.member({ groups: [peers], digest: 'never' });
    const wren = await trust.member({ groups: [peers], championOf: [peers], joinedAt, language: 'en' });
    await insider.startThread(peers, { title: 'Between ourselves' });
    await author.startThread(group, { title: 'For everybody' });
    await wren.get(`mutation { followGroup(input: { groupId: "${group.id}" }) { id } }`);
    await ago('1 hour');
    await planForAll();
    await sql('delete from group_member where member_id = $1', [wren.id]);
    await sendAll();
    expect((await finished(wren)).status).toBe('sent');
    const [mail] = mailsTo(wren);
    expect(mail!.email.text).toContain('For everybody');
    expect(mail!.raw.toString()).not.toContain('Between ourselves');
  });

  test('is nothing for those who left or chose never after it was planned', async () => {
    const [gone, silent] = [await trust.member({ joinedAt }), await trust.member({ joinedAt })];
    await author.startThread(group);
    await ago('1 hour');
    await planForAll();
    await sql('update member set left_at = now() where id = $1', [gone.id]);
    await silent.get(`mutation { updateDigestPreferences(input: { frequency: NEVER }) { frequency } }`);
    await sendAll();
    expect(await finished(gone)).toMatchObject({ status: 'skipped', reason: 'nobody' });
    expect(await finished(silent)).toMatchObject({ status: 'skipped', reason: 'nobody' });
    expect(sink.received).toEqual([]);
  });

  test('is nothing where nothing is new: no mail, and the reason', async () => {
    const wren = await trust.member({ joinedAt });
    await planForAll();
    await sendAll();
    expect(await finished(wren)).toMatchObject({ status: 'skipped', reason: 'nothing-new' });
    expect(sink.received).toEqual([]);
  });

  test('says how many more there are, and nothing twice', async () => {
    const wren = await trust.member({ joinedAt, language: 'en' });
    await wren.get(`mutation { followGroup(input: { groupId: "${group.id}" }) { id } }`);
    for (let i = 0; i < 13; i++) await author.startThread(group, { title: `Thread ${i}.` });
    await ago('1 hour');
    await planForAll();
    await sendAll();
    await finished(wren);
    const text = plainText(mailsTo(wren)[0]!.email.text);
    expect(text.match(/Thread \d+\./g)).toHaveLength(10);
    expect(text).toContain('and 3 more');
  });

  test('is in both languages where nobody knows which', async () => {
    const wren = await trust.member({ joinedAt });
    const { id } = await author.startThread(group);
    await ago('1 hour');
    await planForAll();
    await sendAll();
    await finished(wren);
    const { text } = mailsTo(wren)[0]!.email;
    for (const part of [
      'New discussions',
      'Trafodaethau newydd',
      `/cy/c/${trust.slug}/threads/${id}`,
      `Grŵp: Partnership (cy)`,
    ])
      expect(text).toContain(part);
  });

  test('comes next time when it was written while this one was planned', async () => {
    const wren = await trust.member({ joinedAt, language: 'en' });
    await author.startThread(group, { title: 'At the last moment' });
    await planForAll();
    await sendAll();
    expect(await finished(wren)).toMatchObject({ reason: 'nothing-new' });
    await sql(`update thread set created_at = (select window_to from digest_window)`);
    await plan(new Date(Date.now() + 8 * DAY));
    await sendAll();
    await until('the next one comes', () => mailsTo(wren).length === 1);
    expect(mailsTo(wren)[0]!.email.text).toContain('At the last moment');
  });
});

describe('sending', () => {
  beforeEach(() => open('postgres'));
  afterEach(close);

  test('records a refusal for good, without the address', async () => {
    const wren = await trust.member({ email: `refused-${uuid()}@people.example`, joinedAt });
    await author.startThread(group);
    await ago('1 hour');
    await planForAll();
    await sendAll();
    const digest = await finished(wren);
    expect(digest).toMatchObject({ status: 'failed', reason: 'refused', attempts: 1 });
    expect(digest.response).toContain('550');
    expect(digest.response).not.toContain('people.example');
  });

  test('tries again later what is refused for now, and gives up after seven times', async () => {
    const wren = await trust.member({ email: `later-${uuid()}@people.example`, joinedAt });
    await author.startThread(group);
    await ago('1 hour');
    await planForAll();
    await sendAll();
    for (let attempt = 1; attempt < 7; attempt++) {
      await until(`attempt ${attempt} is over`, async () => {
        const [digest] = await digestsOf(wren);
        return digest!.status === 'pending' && digest!.attempts === attempt && digest!.reason === 'delayed';
      });
      await sql(`update digest set held_until = now() - interval '2 minutes'`);
      await jobs().enqueue(sweepDigests, {});
    }
    expect(await finished(wren)).toMatchObject({ status: 'failed', reason: 'gave-up', attempts: 7 });
  });

  test('a claim is one worker’s: the same job twice at once sends each mail once', async () => {
    const members = await Promise.all(Array.from({ length: 40 }, () => trust.member({ joinedAt })));
    await author.startThread(group);
    await ago('1 hour');
    await planForAll();
    await world.startWorker();
    const digestIds = (await sql<{ id: string }>('select id from digest')).map(({ id }) => id);
    await Promise.all([0, 1, 2].map(() => jobs().enqueue(sendDigests, { digestIds })));
    await Promise.all(members.map(finished));
    expect(new Set(sink.received.map(({ email }) => email.messageId)).size).toBe(40);
    expect(sink.received).toHaveLength(40);
  });
});
