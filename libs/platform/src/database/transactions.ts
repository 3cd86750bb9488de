import { Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import { DataSource } from 'typeorm';
import { inUnitOfWork } from './unit-of-work.js';

/** Units of work outside GraphQL: steps of jobs, and health checks. Inside an operation there already is one. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** `work` sees and writes the rows of one community. */
  inTenant<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return inUnitOfWork(this.dataSource, { readOnly: false, statement: actAs(tenantId) }, work);
  }

  /** `work` sees only global tables: accounts, sessions, digests. */
  global<T>(work: () => Promise<T>): Promise<T> {
    return inUnitOfWork(this.dataSource, { readOnly: false, statement: actAs('') }, work);
  }
}

const actAs = (tenantId: string) =>
  `select set_config('app.tenant_id', ${escapeLiteral(tenantId)}, true), set_config('app.account_id', '', true)`;
