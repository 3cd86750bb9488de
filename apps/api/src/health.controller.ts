import { Controller, Get, Header, Logger, ServiceUnavailableException } from '@nestjs/common';
import sql from 'sql-template-tag';
import { describeForLog, Jobs, query, Transactions } from '#platform';

/** For machines: is the process up, and can it work? */
@Controller()
export class HealthController {
  private readonly log = new Logger('Health');

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  @Get('healthz')
  @Header('cache-control', 'no-store')
  healthz() {
    return { status: 'up' };
  }

  @Get('readyz')
  @Header('cache-control', 'no-store')
  async readyz() {
    const [database, queue] = await Promise.all([
      this.answers('database', () => this.transactions.global(() => query(sql`select 1`))),
      this.answers('queue', () => this.jobs.ping()),
    ]);
    if (!database || !queue) throw new ServiceUnavailableException({ database, queue });
    return { database, queue };
  }

  private async answers(what: string, ask: () => Promise<unknown>): Promise<boolean> {
    try {
      await Promise.race([ask(), timeout(3_000)]);
      return true;
    } catch (error) {
      this.log.error(`The ${what} doesn’t answer: ${describeForLog(error)}`);
      return false;
    }
  }
}

const timeout = (milliseconds: number) =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds).unref(),
  );
