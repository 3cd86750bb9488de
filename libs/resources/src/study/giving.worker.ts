import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Handles, query, Transactions } from '#platform';
import { giveStudyFindings } from './giving.job.js';
import { findingKeys, giveFindings } from './giving.js';

@Injectable()
export class GivingWorker {
  constructor(private readonly transactions: Transactions) {}

  @Handles(giveStudyFindings)
  async give(): Promise<void> {
    const tenants = await this.transactions.global(() =>
      query<{ id: string }>(sql`select tenants_without_findings(${findingKeys}::text[]) as id`),
    );
    for (const { id } of tenants) await this.transactions.inTenant(id, giveFindings);
  }
}
