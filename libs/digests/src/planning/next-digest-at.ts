import { instantIn, localIn } from './local-time.js';

export interface DigestPreferences {
  frequency: 'daily' | 'weekly' | 'monthly' | 'never';
  /** Of the day, where the person lives. */
  hour?: number;
  /** 1 is Monday, 7 is Sunday. Monthly is the first such day of the month. */
  weekday?: number;
  /** No earlier than on this day, such as 2027-03-31. */
  pausedUntil?: string | null;
}

const ZONE = 'Europe/London';
const HOUR = 7;
const MONDAY = 1;

/**
 * When somebody hears next, strictly after `now`; null is never. Everything there is to know of time zones is here:
 * the hour is the same on the clock all year, however long the days are on which the clocks change.
 */
export function nextDigestAt(
  { frequency, hour = HOUR, weekday = MONDAY, pausedUntil }: DigestPreferences,
  now: Date,
): Date | null {
  if (frequency === 'never') return null;
  const after = pausedUntil ? later(now, lastMomentBefore(pausedUntil)) : now;
  const today = localIn(ZONE, after);
  for (let days = 0; ; days++) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
    if (!isTheirs(frequency, weekday, day)) continue;
    const at = instantIn(ZONE, new Date(day.getTime() + hour * HOUR_LONG));
    if (at > after) return at;
  }
}

/** What a calendar in London shows, such as 2027-03-31. */
export function dayInLondon(instant: Date): string {
  const { year, month, day } = localIn(ZONE, instant);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function isTheirs(frequency: DigestPreferences['frequency'], weekday: number, day: Date): boolean {
  if (frequency === 'daily') return true;
  if (day.getUTCDay() !== weekday % 7) return false;
  return frequency === 'weekly' || day.getUTCDate() <= 7;
}

const lastMomentBefore = (day: string) =>
  new Date(instantIn(ZONE, new Date(`${day}T00:00:00Z`)).getTime() - 1);

const later = (one: Date, other: Date) => (one > other ? one : other);

const HOUR_LONG = 3_600_000;
