import { Injectable } from '@nestjs/common';
import { escapeLiteral, type PoolClient } from 'pg';
import type { Sql } from 'sql-template-tag';
import { DataSource } from 'typeorm';
import { preparedName } from './prepared-name.js';
import { inUnitOfWork } from './unit-of-work.js';

/** Units of work outside GraphQL: steps of jobs, and health checks. Inside an operation there already is one. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** `work` sees and writes the rows of one community. */
  inTenant<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return inUnitOfWork(this.dataSource, { readOnly: false, statement: actAs(tenantId) }, work);
  }

  /**
   * Units of work for one community, one after the other, as long as there is more to do.
   * @param work answers how many things it has done: fewer than `batch` are the last
   */
  async inBatches(tenantId: string, batch: number, work: () => Promise<number>): Promise<void> {
    let done: number;
    do done = await this.inTenant(tenantId, work);
    while (done === batch);
  }

  /** `work` sees only global tables: accounts, sessions, digests. */
  global<T>(work: () => Promise<T>): Promise<T> {
    return inUnitOfWork(this.dataSource, { readOnly: false, statement: actAs('') }, work);
  }

  /** One statement on global tables, a transaction by itself: one trip instead of three. */
  async statement<Row>({ text, values }: Sql): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const result = await client.query({ name: preparedName(text), text, values: values as unknown[] });
      return result.rows as Row[];
    } finally {
      await runner.release();
    }
  }
}

const actAs = (tenantId: string) =>
  `select set_config('app.tenant_id', ${escapeLiteral(tenantId)}, true), set_config('app.account_id', '', true)`;
