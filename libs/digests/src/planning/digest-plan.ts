import sql from 'sql-template-tag';
import { query } from '#platform';
import { nextDigestAt } from './next-digest-at.js';

/**
 * What is written carries the time its transaction began and is seen when it commits. A window ends so long before
 * now that every transaction of its time is over; what comes later is the next window's.
 */
const SETTLED_AFTER = 2 * 60_000;

/**
 * Plans digests for accounts whose turn has come, a slice of them at a time. Any number of planners may run.
 *
 * @returns ids of digests; none when everybody's turn is planned
 */
export async function planAt(now: Date): Promise<string[]> {
  const settled = new Date(now.getTime() - SETTLED_AFTER);
  const rows = await query<{ id: string }>(sql`
    select id from plan_digests(${now}, ${settled}, ${JSON.stringify(turnsAfter(now))}::jsonb) as id`);
  return rows.map(({ id }) => id);
}

/** When it is whose turn next, for all that anybody can choose: the database looks it up and knows no time zones. */
export const turnsAfter = (now: Date) =>
  frequencies.flatMap((frequency) =>
    weekdays.flatMap((weekday) =>
      hours.map((hour) => ({
        frequency,
        weekday,
        hour,
        next_at: nextDigestAt({ frequency, weekday, hour }, now)!,
      })),
    ),
  );

const frequencies = ['daily', 'weekly', 'monthly'] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
