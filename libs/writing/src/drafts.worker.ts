import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { defineJob, Handles, query, Transactions } from '#platform';

/** Deletes drafts that nobody came back to for 60 days, in all communities. */
export const forgetDrafts = defineJob<object>('writing.forget-drafts');

@Injectable()
export class DraftsWorker {
  constructor(private readonly transactions: Transactions) {}

  @Handles(forgetDrafts)
  async forget(): Promise<void> {
    await this.transactions.global(() => query(sql`select forget_old_drafts()`));
  }
}
