import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestMember } from '../support/community.js';
import { DigestWorld } from '../support/digest-world.js';
import { until } from '../support/until.js';

const PROBLEM = '{ viewer { mailProblem { kind since } } }';
const AGAIN = 'mutation { tryMailAgain { mailProblem { kind } } }';

/** What the mail server answers to addresses that begin so; what isn't here is taken. */
let answers: Record<string, { responseCode: number; message?: string }>;
/** The most mails that were in the server’s hands at once. */
let most: number;
let inHand: number;

let here: DigestWorld;

beforeEach(() => {
  answers = {};
  most = inHand = 0;
});
afterEach(() => here.close());

const beginningOf = (address: string) => address.split('-')[0]!;

async function open(env: Record<string, string> = {}, smtpUrl?: string): Promise<void> {
  here = await DigestWorld.open({
    env,
    smtpUrl,
    smtp: {
      onRcptTo: ({ address }, _session, done) => {
        const answer = answers[beginningOf(address)];
        done(answer && Object.assign(new Error(answer.message ?? 'no'), answer));
      },
      onMailFrom: (_address, _session, done) => {
        most = Math.max(most, ++inHand);
        setTimeout(() => done(), 5);
      },
    },
  });
}

const problemOf = async (member: TestMember) => (await member.get(PROBLEM)).viewer.mailProblem?.kind ?? null;

describe('an answer of the mail server', () => {
  test.each([
    [421, 'service not available'],
    [450, 'mailbox busy'],
    [451, '4.7.1 come back later'],
    [452, '4.2.2 mailbox full'],
  ])('%i is tried again, later and later, and is held against nobody', async (responseCode, message) => {
    await open();
    const wren = await here.reader({ email: here.address('later') });
    await here.news();
    answers['later'] = { responseCode, message };
    await here.planForAll();
    await here.sendAll();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect(await here.delayed(wren, attempt)).toMatchObject({ reason: 'delayed' });
      const [row] = await here.sql<{ wait: number }>(
        `select extract(epoch from held_until - now())::float / 60 as wait from digest`,
      );
      waits.push(row!.wait);
      if (attempt === 3) answers = {};
      await here.passTime();
    }
    expect(await here.finished(wren)).toMatchObject({ status: 'sent', attempts: 4 });
    expect(here.mailsTo(wren)).toHaveLength(1);
    for (const [place, minutes] of [2, 10, 30].entries()) {
      expect(waits[place]).toBeGreaterThan(minutes * 0.75);
      expect(waits[place]).toBeLessThan(minutes * 1.25);
    }
    expect(await problemOf(wren)).toBeNull();
  });

  test.each([
    [550, '5.1.1 no such mailbox', 'UNKNOWN'],
    [552, '5.2.2 mailbox full', 'FULL'],
    [554, '5.7.1 we don’t want it', 'REFUSED'],
  ])(
    '%i (%s) marks the address: its person sees %s, admins a number',
    async (responseCode, message, kind) => {
      await open();
      const wren = await here.reader({ email: here.address('gone') });
      const robin = await here.reader();
      const admin = await here.trust.member({ roles: ['admin'], digest: 'never' });
      await here.news();
      answers['gone'] = { responseCode, message };
      await here.planForAll();
      await here.sendAll();
      expect(await here.finished(wren)).toMatchObject({ status: 'failed', reason: 'refused', attempts: 1 });
      expect((await here.finished(robin)).status).toBe('sent');
      expect(await problemOf(wren)).toBe(kind);
      expect(await problemOf(robin)).toBeNull();
      const { digestDelivery } = await admin.get(
        `{ digestDelivery { sent refusedAddresses waiting failed { reason count } } }`,
      );
      expect(digestDelivery).toEqual({
        sent: 1,
        refusedAddresses: 1,
        waiting: 0,
        failed: [{ reason: 'refused', count: 1 }],
      });
    },
  );

  test('to a marked address nothing is sent for some days; then it is tried, and taken it is all right again', async () => {
    await open();
    const wren = await here.reader({ email: here.address('gone') });
    const input = { member: wren.accountId };
    await here.news();
    await here.sql(
      `update account set mail_problem = 'full', mail_problem_at = now() - interval '2 days' where id = $1`,
      [input.member],
    );
    await here.planForAll();
    await here.sendAll();
    expect(await here.finished(wren)).toMatchObject({ status: 'skipped', reason: 'unreachable' });
    await here.sql(
      `update account set mail_problem_at = now() - interval '7 days' where mail_problem is not null`,
    );
    await here.sql(`update digest set status = 'pending', held_until = now()`);
    await here.sendAll();
    expect(await here.finished(wren)).toMatchObject({ status: 'sent' });
    expect(await problemOf(wren)).toBeNull();
  });

  test('is forgotten when its person says that all is well', async () => {
    await open();
    const wren = await here.reader();
    await here.sql(`update account set mail_problem = 'unknown', mail_problem_at = now() where id = $1`, [
      wren.accountId,
    ]);
    expect(await problemOf(wren)).toBe('UNKNOWN');
    expect((await wren.get(AGAIN)).tryMailAgain.mailProblem).toBeNull();
    expect((await wren.get(AGAIN)).tryMailAgain.mailProblem).toBeNull();
    expect(await here.world.stranger.refusal(AGAIN)).toBe('UNAUTHENTICATED');
  });
});

describe('a mail server', () => {
  test('that is away for a while gets everything afterwards, once', async () => {
    const gate = await Gate.open();
    await open({}, gate.smtpUrl);
    const readers = await Promise.all(Array.from({ length: 30 }, () => here.reader()));
    await here.news();
    await here.planForAll();
    await here.sendAll();
    for (const reader of readers) await here.delayed(reader, 1);
    gate.to = Number(new URL(here.sink.smtpUrl).port);
    await here.passTime();
    for (const reader of readers) expect((await here.finished(reader)).status).toBe('sent');
    expect(here.sink.received).toHaveLength(30);
    gate.close();
  });

  test('that hangs up in the middle of DATA gets each mail again, as the same message', async () => {
    const gate = await Gate.open();
    await open({}, gate.smtpUrl);
    gate.to = Number(new URL(here.sink.smtpUrl).port);
    gate.hangUpAfter = 6_000;
    const readers = await Promise.all(Array.from({ length: 10 }, () => here.reader()));
    await here.news();
    await here.planForAll();
    await here.sendAll();
    for (const reader of readers) await here.delayed(reader, 1);
    expect(here.sink.received).toHaveLength(0);
    gate.hangUpAfter = Infinity;
    await here.passTime();
    for (const reader of readers) expect((await here.finished(reader)).status).toBe('sent');
    expect(new Set(here.sink.received.map(({ email }) => email.messageId)).size).toBe(10);
    expect(here.sink.received).toHaveLength(10);
    gate.close();
  });

  test('that is slow to answer gets each mail once', async () => {
    const gate = await Gate.open();
    await open({}, gate.smtpUrl);
    gate.to = Number(new URL(here.sink.smtpUrl).port);
    gate.delay = 60;
    const readers = await Promise.all(Array.from({ length: 8 }, () => here.reader()));
    await here.news();
    await here.planForAll();
    await here.sendAll();
    for (const reader of readers)
      expect(await here.finished(reader)).toMatchObject({ status: 'sent', attempts: 1 });
    expect(here.sink.received).toHaveLength(8);
    gate.close();
  });
});

describe('a provider', () => {
  test('gets so many mails a minute from all workers, and the others wait without losing an attempt', async () => {
    await open({ MAIL_LIMITS: 'google=4/2' });
    const readers = await Promise.all(
      Array.from({ length: 10 }, () => here.reader({ email: here.address('a', 'gmail.com') })),
    );
    const elsewhere = await here.reader();
    await here.news();
    await here.planForAll();
    await here.sendAll();
    await here.finished(elsewhere);
    await until('four are sent and six wait', async () => {
      const rows = await here.sql<{ status: string; reason: string; n: number }>(
        `select status, reason, count(*)::int as n from digest group by 1, 2 order by 1`,
      );
      return (
        rows.some(({ status, n }) => status === 'sent' && n === 5) &&
        rows.some(({ reason, n }) => reason === 'paced' && n === 6)
      );
    });
    expect(await here.sql(`select distinct attempts from digest where reason = 'paced'`)).toEqual([
      { attempts: 0 },
    ]);
    for (let minute = 0; minute < 2; minute++) {
      await here.sql(`update mail_minute set minute = minute - interval '1 minute'`);
      await here.passTime();
      const sent = 5 + 4 * (minute + 1);
      await until(`${sent} are sent, and the others wait`, async () => {
        const [{ n } = { n: 1 }] = await here.sql<{ n: number }>(
          `select count(*)::int as n from digest where status = 'sending' or (status = 'pending' and held_until < now())`,
        );
        return n === 0 && here.sink.received.length >= Math.min(sent, 11);
      });
    }
    for (const reader of readers)
      expect(await here.finished(reader)).toMatchObject({ status: 'sent', attempts: 1 });
    expect(here.sink.received).toHaveLength(11);
  });

  test('has so many mails under way at once, whichever worker sends them', async () => {
    await open({ MAIL_LIMITS: '*=1000/2' });
    await Promise.all(Array.from({ length: 30 }, () => here.reader()));
    await here.news();
    await here.planForAll();
    // Another worker has one of the two lines.
    await here.sql(
      `insert into mail_line (provider, line, worker, held_until) values ('people.example', 1, 'another', now() + interval '1 hour')`,
    );
    const taken: number[] = [];
    const { received } = here.sink;
    await here.sendAll();
    await until('all have come', async () => {
      taken.push(inHand - received.length);
      return received.length === 30;
    });
    expect(Math.max(...taken)).toBeLessThanOrEqual(1);
    await until('its line is free again', async () => {
      return (await here.sql(`select line from mail_line where worker <> 'another'`)).length === 0;
    });
  });
});

/** Stands before a mail server: away, slow, or hanging up in the middle. */
class Gate {
  to: number | null = null;
  hangUpAfter = Infinity;
  delay = 0;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Gate> {
    const server = createServer();
    const gate = new Gate(server);
    server.on('connection', (socket) => gate.pass(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return gate;
  }

  get smtpUrl(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }

  private pass(socket: Socket): void {
    socket.on('error', () => {});
    if (this.to === null) return void socket.destroy();
    const behind = connect(this.to, '127.0.0.1').on('error', () => {});
    let bytes = 0;
    socket.on('data', (data) => {
      bytes += data.length;
      if (bytes > this.hangUpAfter) {
        socket.destroy();
        behind.destroy();
      } else behind.write(data);
    });
    behind.on('data', (data) => void setTimeout(() => socket.write(data), this.delay));
    socket.on('close', () => behind.destroy());
    behind.on('close', () => socket.destroy());
  }
}
