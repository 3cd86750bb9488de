import pg from 'pg';
import type { Ask } from './case.js';

/** Server settings that counting needs. */
export const countingSettings = { shared_preload_libraries: 'pg_stat_statements' };

const ASKS = 25;

export interface Statements {
  /** SQL statements for one request, BEGIN and COMMIT included. */
  statements: number;
  /** Calls of the job queue’s own SQL functions, beside the transaction. */
  queueStatements: number;
}

/** Counts what PostgreSQL itself says it was sent. It counts only when asked to: that takes time. */
export class StatementCounter {
  private constructor(
    private readonly client: pg.Client,
    private readonly login: string,
  ) {}

  static async open(ownerUrl: string, appUrl: string): Promise<StatementCounter> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('create extension if not exists pg_stat_statements');
    const counter = new StatementCounter(client, decodeURIComponent(new URL(appUrl).username));
    await counter.track('none');
    return counter;
  }

  async count(url: string, ask: () => Ask): Promise<Statements> {
    await this.track('top');
    // Requests that the last round cut off may still be under way; those that come after them end after them.
    await askTimes(ASKS, url, ask);
    await this.untilIdle();
    await this.client.query('select pg_stat_statements_reset()');
    await askTimes(ASKS, url, ask);
    await this.untilIdle();
    const { app, queue } = await this.counted();
    await this.track('none');
    return { statements: app / ASKS, queueStatements: queue / ASKS };
  }

  /** Of everything that goes on while `work` does, the job queue’s own left out. */
  async during(work: () => Promise<void>): Promise<number> {
    await this.track('top');
    await this.client.query('select pg_stat_statements_reset()');
    await work();
    const { app } = await this.counted();
    await this.track('none');
    return app;
  }

  async stop(): Promise<void> {
    await this.client.end();
  }

  private async counted(): Promise<{ app: number; queue: number }> {
    const { rows } = await this.client.query<{ app: number; queue: number }>(
      `select coalesce(sum(calls) filter (where not for_queue), 0)::int as app,
              coalesce(sum(calls) filter (where for_queue), 0)::int as queue
         from pg_stat_statements,
              lateral (select exists (select from pg_proc where pronamespace = 'bullmq'::regnamespace
                                       and query ~ ('\\m' || proname || '\\M')) as for_queue) which
        where userid = $1::regrole`,
      [pg.escapeIdentifier(this.login)],
    );
    return rows[0]!;
  }

  private async track(what: 'none' | 'top'): Promise<void> {
    await this.client.query(`alter system set pg_stat_statements.track = '${what}'`);
    await this.client.query('select pg_reload_conf()');
  }

  /** A read's COMMIT may still be under way when its answer is here. */
  private async untilIdle(): Promise<void> {
    const busy = `select from pg_stat_activity where usename = $1 and state <> 'idle'`;
    while ((await this.client.query(busy, [this.login])).rowCount) continue;
  }
}

async function askTimes(times: number, url: string, ask: () => Ask): Promise<void> {
  for (let asked = 0; asked < times; asked++) await send(url, ask());
}

async function send(url: string, { path, ...request }: Ask): Promise<void> {
  const answer = await fetch(url + path, request);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
}
