import sql, { empty } from 'sql-template-tag';
import type { DigestFrequency, MailContent } from '#people';
import { query, queryOne } from '#platform';
import { dayInLondon, nextDigestAt, type DigestPreferences } from '../planning/next-digest-at.js';

/** How a member hears of one community. */
export interface DigestChoices {
  frequency: DigestFrequency;
  hour: number;
  weekday: number;
  pausedUntil: string | null;
  content: MailContent;
}

/** In a unit of work of the member's community. */
export const choicesOf = (memberId: string): Promise<DigestChoices> => find(memberId, empty);

/** What isn't mentioned stays. Whose turn has come already is told at once, unless they pause. */
export async function choose(
  memberId: string,
  changes: Partial<DigestChoices>,
  now: Date,
): Promise<DigestChoices> {
  const before = await find(memberId, sql`for no key update`);
  const after = { ...before, ...changes };
  await query(sql`
    update member
       set digest_frequency = ${after.frequency}, digest_hour = ${after.hour}, digest_weekday = ${after.weekday},
           digest_paused_until = ${after.pausedUntil}::date, digest_content = ${after.content}
     where tenant_id = current_tenant() and id = ${memberId}`);
  const nextAt = nextDigestAt(after, now);
  if (nextAt && timing(after) !== timing(before))
    await query(sql`
      update digest_cursor set next_at = ${nextAt}
       where tenant_id = current_tenant() and member_id = ${memberId}
         and (next_at > ${now} or ${isPaused(after, now)})`);
  return after;
}

export const isPaused = ({ pausedUntil }: Pick<DigestChoices, 'pausedUntil'>, now: Date): boolean =>
  pausedUntil !== null && pausedUntil > dayInLondon(now);

/** As planned; where nobody has planned yet, as it will be. null is never. */
export async function nextFor(memberId: string, choices: DigestPreferences, now: Date): Promise<Date | null> {
  const cursor = await queryOne<{ next_at: Date }>(sql`
    select next_at from digest_cursor where tenant_id = current_tenant() and member_id = ${memberId}`);
  const nextAt = nextDigestAt(choices, now);
  return nextAt && (cursor?.next_at ?? nextAt);
}

async function find(memberId: string, lock: typeof empty): Promise<DigestChoices> {
  const row = await queryOne<DigestChoices>(sql`
    select digest_frequency as frequency, digest_hour as hour, digest_weekday as weekday, digest_content as content,
           digest_paused_until::text as "pausedUntil"
      from member where tenant_id = current_tenant() and id = ${memberId} ${lock}`);
  return row!;
}

const timing = ({ frequency, hour, weekday, pausedUntil }: DigestChoices) =>
  [frequency, hour, weekday, pausedUntil].join(' ');
