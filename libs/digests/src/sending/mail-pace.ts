import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { CONFIG, Transactions, type Config, type MailLimit } from '#platform';
import { thisWorker } from './digest-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { providerOf } from './mail-provider.js';
import { Turnstile } from './turnstile.js';

/** Keeps to what mail providers take from us, over all workers: the database counts. */
@Injectable()
export class MailPace {
  private readonly turnstiles = new Map<string, Turnstile>();

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailLimits'>,
    private readonly transactions: Transactions,
  ) {}

  /** @returns those of the mails that have to wait for the next minute */
  async hold<Mail extends { email: string }>(mails: readonly Mail[]): Promise<Set<Mail>> {
    const held = new Set<Mail>();
    for (const [provider, here] of groupedBy(mails, ({ email }) => providerOf(email))) {
      const limit = this.limitOf(provider);
      if (!limit) continue;
      const may = await this.take(provider, here.length, limit);
      for (const mail of here.slice(may)) held.add(mail);
    }
    return held;
  }

  /** Sends as soon as there is a free line to the provider. */
  through<T>(email: string, send: () => Promise<T>): Promise<T> {
    const turnstile = this.turnstiles.get(providerOf(email));
    return turnstile ? turnstile.through(send) : send();
  }

  /** Lines that this worker doesn't need any more are free for the others. */
  async release(): Promise<void> {
    const idle = [...this.turnstiles]
      .filter(([, turnstile]) => turnstile.isEmpty)
      .map(([provider]) => provider);
    if (idle.length === 0) return;
    for (const provider of idle) this.turnstiles.delete(provider);
    await this.transactions.statement(sql`
      delete from mail_line where worker = ${thisWorker} and provider = any(${idle}::text[])`);
  }

  private limitOf(provider: string): MailLimit | undefined {
    return this.config.mailLimits.get(provider) ?? this.config.mailLimits.get('*');
  }

  private async take(provider: string, wanted: number, { aMinute, atOnce }: MailLimit): Promise<number> {
    const [granted] = await this.transactions.statement<{ mails: number; lines: number }>(sql`
      select mails, lines from take_mail_turns(${provider}, ${thisWorker}, ${wanted}, ${aMinute}, ${atOnce})`);
    const { mails, lines } = granted!;
    const turnstile = this.turnstiles.get(provider);
    if (turnstile) turnstile.widen(Math.max(lines, 1));
    else if (mails > 0) this.turnstiles.set(provider, new Turnstile(lines));
    return mails;
  }
}
