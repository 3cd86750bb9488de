import { ErrorCode, invalid, type Problem } from '#platform';
import type { DigestChoices } from './digest-choices.js';
import type { UpdateDigestPreferencesInput } from '../digest.inputs.js';
import { dayInLondon } from '../planning/next-digest-at.js';

const LONGEST_PAUSE_YEARS = 2;

/** @throws AppError INVALID with one problem for each wrong field */
export function readChoices(input: UpdateDigestPreferencesInput, now: Date): Partial<DigestChoices> {
  const { frequency, hour, weekday, content } = input;
  const pausedUntil = input.pausedUntil === undefined ? undefined : input.pausedUntil?.trim() || null;
  const problems: Problem[] = [
    ...outside(hour, 0, 23, 'hour'),
    ...outside(weekday, 1, 7, 'weekday'),
    ...(pausedUntil && !isPause(pausedUntil, now)
      ? [{ field: 'pausedUntil', code: ErrorCode.BAD_DATE }]
      : []),
  ];
  if (problems.length > 0) throw invalid(problems);
  return {
    ...(frequency && { frequency }),
    ...(hour != null && { hour }),
    ...(weekday != null && { weekday }),
    ...(content && { content }),
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
}

const outside = (value: number | null | undefined, least: number, most: number, field: string): Problem[] =>
  value != null && (value < least || value > most) ? [{ field, code: ErrorCode.BAD_CHOICE }] : [];

/** A day to come: the pause is over when it begins. */
function isPause(day: string, now: Date): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + LONGEST_PAUSE_YEARS);
  return real && day > dayInLondon(now) && date <= latest;
}
