import { v7 as uuid } from 'uuid';
import { Subjects } from '#activity';
import { planAt, sendDigests, sweepDigests } from '#digests';
import { Jobs, Transactions } from '#platform';
import type { SMTPServerOptions } from 'smtp-server';
import { openSink, type Sink } from '../../libs/mail/src/smtp-sink.example.js';
import type { TestCommunity, TestGroup, TestMember } from './community.js';
import { until } from './until.js';
import { World, type Backend } from './world.js';

export const DAY = 86_400_000;

export interface DigestRow {
  id: string;
  status: string;
  reason: string | null;
  response: string | null;
  attempts: number;
}

interface Options {
  queue?: Backend;
  smtp?: SMTPServerOptions;
  smtpUrl?: string;
  env?: Record<string, string>;
}

/** A world with a mail server, one community and something new in it. */
export class DigestWorld {
  private constructor(
    readonly world: World,
    readonly sink: Sink,
    readonly trust: TestCommunity,
    readonly group: TestGroup,
    readonly author: TestMember,
  ) {}

  static async open({ queue, smtp, smtpUrl, env }: Options = {}): Promise<DigestWorld> {
    const sink = await openSink(smtp);
    const world = await World.open({ queue, env, smtpUrl: smtpUrl ?? sink.smtpUrl });
    const trust = await world.community();
    const group = await trust.group({ name: 'Partnership' });
    const author = await trust.member({ displayName: 'Heron', digest: 'never' });
    return new DigestWorld(world, sink, trust, group, author);
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.sink.close();
  }

  get jobs(): Jobs {
    return this.world.api.get(Jobs, { strict: false });
  }

  sql: World['database']['sql'] = (text, values) => this.world.database.sql(text, values);

  /** Somebody who joined long enough ago to be told. */
  reader(options: Parameters<TestCommunity['member']>[0] = {}): Promise<TestMember> {
    return this.trust.member({ joinedAt: new Date(Date.now() - 3 * DAY), language: 'en', ...options });
  }

  /** An address at a server that answers as its beginning says. */
  address(beginning: string, domain = 'people.example'): string {
    return `${beginning}-${uuid()}@${domain}`;
  }

  /** A thread that is old enough to be in the next digest. */
  async news(words: { title?: string; body?: string } = {}, by = this.author, group = this.group) {
    const thread = await by.startThread(group, words);
    await this.sql(`update thread set created_at = created_at - interval '1 hour' where id = $1`, [
      thread.id,
    ]);
    return thread;
  }

  /** As moderators hide it. */
  async away(kind: 'thread' | 'reply', id: string): Promise<void> {
    const care = this.world.api.get(Subjects, { strict: false }).careOf(kind)!;
    await this.world.api
      .get(Transactions, { strict: false })
      .inTenant(this.trust.id, () => care.conceal(id, 'hidden'));
  }

  /** @returns ids of digests */
  plan(now: Date): Promise<string[]> {
    return this.world.api.get(Transactions, { strict: false }).global(() => planAt(now));
  }

  /** Makes it everybody’s turn. */
  async planForAll(): Promise<void> {
    await this.plan(new Date());
    await this.sql(`update digest_cursor set next_at = now() - interval '1 second'`);
    await this.plan(new Date());
  }

  async sendAll(): Promise<void> {
    await this.world.startWorker();
    const waiting = await this.sql<{ id: string }>(`select id from digest where status = 'pending'`);
    await this.jobs.enqueue(sendDigests, { digestIds: waiting.map(({ id }) => id) });
  }

  /** As if the time until the next attempt had passed. */
  async passTime(): Promise<void> {
    await this.sql(`update digest set held_until = now() - interval '2 minutes' where status = 'pending'`);
    await this.jobs.enqueue(sweepDigests, {});
  }

  digestsOf(member: TestMember): Promise<DigestRow[]> {
    return this.sql<DigestRow>(
      'select id, status, reason, response, attempts from digest where account_id = $1 order by created_at',
      [member.accountId],
    );
  }

  mailsTo(member: TestMember): Sink['received'] {
    return this.sink.received.filter(({ recipients }) => recipients.includes(member.email));
  }

  finished(member: TestMember): Promise<DigestRow> {
    return until('the digest is finished', async () => {
      const digest = (await this.digestsOf(member)).at(-1);
      return digest && !['pending', 'sending'].includes(digest.status) ? digest : undefined;
    });
  }

  /** Waits until the digest has been tried so often, and waits again. */
  delayed(member: TestMember, attempts: number): Promise<DigestRow> {
    return until(`attempt ${attempts} is over`, async () => {
      const digest = (await this.digestsOf(member)).at(-1);
      return digest?.status === 'pending' && digest.attempts === attempts && digest.reason
        ? digest
        : undefined;
    });
  }
}

export const oneLine = (text = '') => text.replace(/\s+/g, ' ');
