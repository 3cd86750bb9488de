import { runMigrations } from 'bullmq';
import type pg from 'pg';
import { QUEUE_NAME, QUEUE_SCHEMA } from './queue.js';

/**
 * BullMQ's own tables, made by the owner. Its one sequence per queue is made here too:
 * at run time the application's role has no right to create anything.
 */
export async function prepareQueueSchema(client: pg.Client, role: string): Promise<void> {
  await runMigrations(client as never, QUEUE_SCHEMA);
  await client.query(`set search_path to ${QUEUE_SCHEMA}`);
  await client.query('select next_job_id($1)', [QUEUE_NAME]);
  await client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${role}`);
  await client.query(
    `grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${role}`,
  );
  await client.query(`grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to ${role}`);
  await client.query(`grant execute on all functions in schema ${QUEUE_SCHEMA} to ${role}`);
  await client.query('reset search_path');
}
