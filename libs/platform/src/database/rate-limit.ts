import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { AppError } from '../errors/app-error.js';
import { ErrorCode } from '../errors/error-code.js';
import { queryOne } from './rows.js';

interface Limit {
  /** What is limited: `sign-in by network`. */
  purpose: string;
  most: number;
  minutes: number;
}

/**
 * Counts one more try, over all processes, in the current unit of work.
 * @param who an address, an account's id; only its hash is kept, and that for an hour
 * @throws AppError TOO_MANY_REQUESTS
 */
export async function limit({ purpose, most, minutes }: Limit, who: string): Promise<void> {
  const key = createHash('sha256').update(`${purpose}\n${who}`).digest();
  const row = await queryOne<{ taken: number }>(sql`
    insert into rate_limit as r (key) values (${key})
    on conflict (key) do update
      set taken = case when r.started_at < now() - make_interval(mins => ${minutes}) then 1 else r.taken + 1 end,
          started_at = case when r.started_at < now() - make_interval(mins => ${minutes}) then now() else r.started_at end
    returning taken`);
  if (row!.taken > most) throw new AppError(ErrorCode.TOO_MANY_REQUESTS);
}

/** One household or ward, not one of its countless IPv6 addresses. */
export const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
