import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { remindModerators } from '#moderation';
import { Jobs } from '#platform';
import { openSink, type Sink } from '../../libs/mail/src/smtp-sink.example.js';
import type { TestCommunity, TestGroup, TestMember } from '../support/community.js';
import { caseAbout, decide, report, take } from '../support/moderation.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';
import { World } from '../support/world.js';

let world: World;
let sink: Sink;
let trust: TestCommunity;
let group: TestGroup;
let heron: TestMember;
let wren: TestMember;
let robin: TestMember;

/** Mails to `held-` addresses: each is taken when its function is called. */
let held: (() => void)[];

beforeEach(async () => {
  held = [];
  sink = await openSink({
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith('held-')) return void held.push(done);
      if (address.startsWith('refused-'))
        return done(Object.assign(new Error('not here'), { responseCode: 550 }));
      done();
    },
  });
  world = await World.open({ smtpUrl: sink.smtpUrl });
  trust = await world.community('Example Trust');
  group = await trust.group({ name: 'Partnership' });
  heron = await trust.member({ championOf: [group], language: 'en' });
  wren = await trust.member({ displayName: 'Wren' });
  robin = await trust.member({ displayName: 'Robin' });
});
afterEach(async () => {
  await world.close();
  await sink.close();
});

const sql: World['database']['sql'] = (text, values) => world.database.sql(text, values);
const jobs = () => world.api.get(Jobs, { strict: false });
const mailsTo = ({ email }: TestMember) =>
  sink.received.filter(({ recipients }) => recipients.includes(email));

const firstTo = (who: TestMember) => mailsTo(who)[0]!.email;

/** A report of something that was written two days and three hours ago, in whichever community. */
async function waiting(by = robin, author = wren, room = group): Promise<string> {
  const thread = await author.startThread(room, { title: 'Secret title', body: 'Secret body' });
  await report(by, thread, { kind: 'thread', words: 'Secret words' });
  const id = await caseAbout(world, thread);
  await sql(`update moderation_case set opened_at = now() - interval '51 hours' where id = $1`, [id]);
  return id;
}

async function remind(): Promise<void> {
  await world.startWorker();
  await jobs().enqueue(remindModerators, {});
}

const outcomes = () =>
  sql<{ account_id: string; outcome: string | null; attempts: number }>(
    'select account_id, outcome, attempts from moderation_reminder',
  );

/** Every reminder that was planned has come to its end; at least so many. */
const ended = (count: number) =>
  until('all reminders have ended', async () => {
    const rows = await outcomes();
    return rows.length >= count && rows.every(({ outcome }) => outcome !== null) ? rows : undefined;
  });

/** A second round of planning and sending, told from the first by somebody new. */
async function remindAgain(): Promise<void> {
  const other = await world.community();
  const room = await other.group();
  const [mark, author, reporter] = [
    await other.member({ championOf: [room] }),
    await other.member(),
    await other.member(),
  ];
  await waiting(reporter, author, room);
  await remind();
  await until('the second round is over', () => mailsTo(mark).length > 0);
}

describe('the daily mail to those for whom something waits', () => {
  test('says how many and since when, and nothing of what, of whom or from whom', async () => {
    await waiting();
    await waiting();
    await remind();
    await ended(1);
    const mail = firstTo(heron);
    expect(mail.subject).toBe('2 reports wait, the oldest 2 days');
    expect(mail.text).toContain('2 reports wait in Example Trust, the oldest for 2 days.');
    expect(mail.text).toContain(`${world.url}/c/${trust.slug}/moderation`);
    for (const word of [/secret/i, /Wren/, /Robin/, /Partnership/])
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(word);
    for (const who of [wren, robin]) expect(mailsTo(who)).toEqual([]);
  });

  test('is in both languages where nobody knows which, and in Welsh for who chose it', async () => {
    const [both, welsh] = [
      await trust.member({ championOf: [group] }),
      await trust.member({ deputyOf: [group], language: 'cy' }),
    ];
    await waiting();
    await remind();
    await ended(3);
    const subjectTo = (who: TestMember) => firstTo(who).subject;
    expect(subjectTo(both)).toBe('1 report waits, for 2 days / 1 adroddiad yn aros ers 2 o ddiwrnodau');
    expect(subjectTo(welsh)).toBe('1 adroddiad yn aros ers 2 o ddiwrnodau');
  });

  test('is one for all of somebody’s communities, and one a day, however often the worker looks', async () => {
    const other = await world.community('Another Trust');
    const room = await other.group();
    await other.member({ championOf: [room], email: heron.email });
    await waiting();
    await waiting(await other.member(), await other.member(), room);
    await remind();
    await ended(1);
    await remindAgain();
    expect(mailsTo(heron)).toHaveLength(1);
    const { subject, text } = firstTo(heron);
    expect(subject).toBe('2 reports wait, the oldest 2 days');
    expect(text).toMatch(/Example Trust[^]*Another Trust|Another Trust[^]*Example Trust/);
  });

  test('goes to nobody on a break, nor to whom it concerns, nor to others than who has taken it', async () => {
    const rest = await trust.member({ championOf: [group] });
    await sql('update member set on_break_since = now() where id = $1', [rest.id]);
    const lark = await trust.member({ deputyOf: [group] });
    await waiting(robin, lark);
    await take(heron, await waiting());
    await remind();
    await ended(1);
    expect(firstTo(heron).subject).toBe('2 reports wait, the oldest 2 days');
    for (const who of [rest, lark]) expect(mailsTo(who)).toEqual([]);
  });

  test('is not sent about what was decided, or where somebody took a break, after it was planned', async () => {
    const lark = await trust.member({ deputyOf: [group] });
    const id = await waiting();
    await remind();
    await ended(2);
    await sql(`update moderation_reminder set outcome = null, ended_at = null, held_until = now()`);
    await decide(heron, id);
    const before = [mailsTo(heron).length, mailsTo(lark).length];
    await remind();
    const rows = await ended(2);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['nothing-waits', 'nothing-waits']);
    expect([mailsTo(heron).length, mailsTo(lark).length]).toEqual(before);
  });

  test('tells network coordinators where nobody in a community can look', async () => {
    const elsewhere = await world.community();
    const coordinator = await elsewhere.member({ language: 'en' });
    await sql(`insert into network_role (account_id, role) values ($1, 'coordinator')`, [
      coordinator.accountId,
    ]);
    await waiting(robin, heron);
    await remind();
    await ended(1);
    const { text } = firstTo(coordinator);
    expect(text).toContain('1 report waits in Example Trust, and nobody there can look at it');
    expect(text).not.toContain('/moderation');
  });

  test('that is refused is not tried again', async () => {
    const gone = await trust.member({ deputyOf: [group], email: `refused-${Date.now()}@people.example` });
    await waiting();
    await remind();
    const rows = await ended(2);
    expect(rows.find(({ account_id: id }) => id === gone.accountId)).toMatchObject({
      outcome: 'refused',
      attempts: 1,
    });
  });

  test('comes once, though workers are killed while they send', async () => {
    const late = await trust.member({ deputyOf: [group], email: `held-${Date.now()}@people.example` });
    await waiting();
    const sent = () => until('the mail server is asked', () => held.length > 0);
    for (let kills = 0; kills < 2; kills++) {
      const worker = await WorkerProcess.start(world.env);
      await jobs().enqueue(remindModerators, {});
      await sent();
      await worker.kill();
      held.length = 0;
      expect(mailsTo(late)).toEqual([]);
      // Its lease is over.
      await sql(`update moderation_reminder set held_until = now() where outcome is null`);
    }
    await remind();
    await sent();
    for (const take of held) take();
    await ended(2);
    expect(mailsTo(late)).toHaveLength(1);
    const [times] = await sql(`select count(*)::int as n from moderation_reminder where account_id = $1`, [
      late.accountId,
    ]);
    expect(times).toEqual({ n: 1 });
  });
});
