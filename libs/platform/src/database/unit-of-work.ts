import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import type { Client, PoolClient, QueryResult } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { describeForLog } from '../errors/describe-for-log.js';
import { preparedName } from './prepared-name.js';

const log = new Logger('UnitOfWork');

export interface Opening {
  readOnly: boolean;
  /** SQL sent in one trip with BEGIN: who acts, and in which community. Its last statement may return a row. */
  statement: string;
}

/** “Cached plan must not change result type” */
const RESULT_TYPE_CHANGED = '0A000';

type FollowUp = () => Promise<unknown>;

/**
 * One connection, one transaction, one community. A GraphQL operation is one, and so is a step of a job.
 * Row-level security reads the settings that the opening statement makes, for this transaction only.
 */
export class UnitOfWork {
  /** Who acts; people's `viewer()` knows its type. */
  viewer: unknown;
  private ended = false;
  private outdated = false;
  private readonly followUps = new Map<string, FollowUp>();

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  /** Resolves to the unit and the rows of the opening's last statement. */
  static async open(
    dataSource: DataSource,
    opening: Opening,
  ): Promise<[UnitOfWork, Record<string, unknown>[]]> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const unit = new UnitOfWork(runner, client);
    try {
      const begin = opening.readOnly ? 'BEGIN READ ONLY' : 'BEGIN';
      const results = (await client.query(`${begin}; ${opening.statement}`)) as unknown as QueryResult[];
      return [unit, results.at(-1)?.rows as Record<string, unknown>[]];
    } catch (error) {
      await unit.rollback();
      throw error;
    }
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Statements asked for in the same tick travel together, in their order: none waits for another’s answer. */
  query<Row>({ text, values }: Sql): Promise<Row[]> {
    if (this.ended) throw new Error('The unit of work is over');
    return this.client.query({ name: preparedName(text), text, values: values as unknown[] }).then(
      (result) => result.rows as Row[],
      (error: unknown) => {
        this.outdated ||= (error as { code?: string }).code === RESULT_TYPE_CHANGED;
        throw error;
      },
    );
  }

  /** Runs once after the commit, however often it is asked for under the same key. Losing it must be harmless. */
  afterCommit(key: string, followUp: FollowUp): void {
    this.followUps.set(key, followUp);
  }

  /** @throws Error where the database did not commit, also when it says so politely */
  async commit(): Promise<void> {
    const { command } = await this.end('COMMIT');
    if (command !== 'COMMIT') throw new Error('A statement had failed, and the transaction was rolled back');
    for (const followUp of this.followUps.values()) await followUp().catch(reportLostFollowUp);
  }

  async rollback(): Promise<void> {
    await this.end('ROLLBACK');
  }

  private async end(statement: 'COMMIT' | 'ROLLBACK'): Promise<QueryResult> {
    this.ended = true;
    try {
      return await this.client.query(statement);
    } finally {
      await this.release();
    }
  }

  /** A connection whose prepared statements a migration has made useless is closed; the pool opens another. */
  private async release(): Promise<void> {
    if (this.outdated) void (this.client as unknown as Client).end();
    await this.runner.release();
  }
}

/** What was committed stands. Whoever asks for a follow-up has a schedule that makes up for it. */
const reportLostFollowUp = (error: unknown) => log.warn(`A follow-up was lost: ${describeForLog(error)}`);

const storage = new AsyncLocalStorage<{ unit?: UnitOfWork }>();

/** Makes room for one unit of work in everything `work` starts; `enter` puts it there. */
export const withRoomForUnit = <T>(work: () => T): T => storage.run({}, work);

export function enterUnit(unit: UnitOfWork): void {
  const room = storage.getStore();
  if (!room) throw new Error('No room for a unit of work: call withRoomForUnit() around the operation');
  room.unit = unit;
}

/** @throws Error outside a unit of work: nothing may touch the database without one */
export function currentUnit(): UnitOfWork {
  const unit = storage.getStore()?.unit;
  if (!unit) throw new Error('The database was used outside a unit of work');
  return unit;
}

/** Runs `work` as one unit: committed when it resolves, rolled back when it throws. */
export async function inUnitOfWork<T>(
  dataSource: DataSource,
  opening: Opening,
  work: (opened: Record<string, unknown>[]) => Promise<T>,
): Promise<T> {
  const [unit, opened] = await UnitOfWork.open(dataSource, opening);
  return storage.run({ unit }, async () => {
    let result: T;
    try {
      result = await work(opened);
    } catch (error) {
      await unit.rollback();
      throw error;
    }
    await unit.commit();
    return result;
  });
}
