import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Handles, Jobs, queryOne, Transactions } from '#platform';
import { DigestLedger } from '../sending/digest-ledger.js';
import { planAt } from './digest-plan.js';
import { enqueueDigests, planDigests, sweepDigests } from '../digest.job.js';

@Injectable()
export class DigestPlanner {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: DigestLedger,
    private readonly jobs: Jobs,
  ) {}

  /** All with one clock: windows that end together are gathered together, now and next time. */
  @Handles(planDigests)
  async plan(): Promise<void> {
    const now = await this.transactions.global(databaseClock);
    let planned: string[];
    do {
      planned = await this.transactions.global(() => planAt(now));
      await enqueueDigests(this.jobs, planned);
    } while (planned.length > 0);
  }

  @Handles(sweepDigests)
  async sweep(): Promise<void> {
    await enqueueDigests(this.jobs, await this.ledger.unattended());
  }
}

/** Windows are compared with times that the database wrote. */
async function databaseClock(): Promise<Date> {
  const row = await queryOne<{ now: Date }>(sql`select now()`);
  return row!.now;
}
