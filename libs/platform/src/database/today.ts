import sql from 'sql-template-tag';
import { queryOne } from './rows.js';

/** YYYY-MM-DD, where people live. */
export async function todayInLondon(): Promise<string> {
  const row = await queryOne<{ today: string }>(
    sql`select (now() at time zone 'Europe/London')::date::text as today`,
  );
  return row!.today;
}
