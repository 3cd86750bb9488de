import { instantIn, localIn } from './local-time.js';

export interface DigestPreferences {
  frequency: 'daily' | 'weekly' | 'never';
  /** Of the day, where the person lives. */
  hour?: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday?: number;
}

const ZONE = 'Europe/London';
const HOUR = 7;
const MONDAY = 1;

/**
 * When somebody hears next, strictly after `now`; null is never. Everything there is to know of time zones is here:
 * the hour is the same on the clock all year, however long the days are on which the clocks change.
 */
export function nextDigestAt(
  { frequency, hour = HOUR, weekday = MONDAY }: DigestPreferences,
  now: Date,
): Date | null {
  if (frequency === 'never') return null;
  const today = localIn(ZONE, now);
  for (let days = 0; ; days++) {
    const day = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
    if (frequency === 'weekly' && day.getUTCDay() !== weekday % 7) continue;
    const at = instantIn(ZONE, new Date(day.getTime() + hour * HOUR_LONG));
    if (at > now) return at;
  }
}

const HOUR_LONG = 3_600_000;
