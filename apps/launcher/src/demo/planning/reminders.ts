import type { Row } from '../insert.js';
import { dayOf, daysBefore, hoursAfter, latest } from '../when.js';
import type { Undertaken } from './planned.js';

export interface Reminder {
  which: 'two_weeks' | 'three_days' | 'overdue' | 'needs_owner';
  at: Date;
}

/** Days before the due date; of several that have come at once people hear of the last. */
const steps = [
  ['two_weeks', 14],
  ['three_days', 3],
  ['overdue', -1],
] as const;

/** What the worker has told of it by now, so that it tells nothing twice. */
export function remindersOf({ dueOn, addedAt, finishedAt, owner }: Undertaken, now: Date): Reminder[] {
  const over = finishedAt ?? now;
  const came = steps
    .map(([which, days]) => ({ which, at: earlyOn(dueOn, days) }))
    .filter(({ at }) => dayOf(at) <= dayOf(over) && (finishedAt === null || at < finishedAt));
  const told = came.filter(({ at }, index) => at >= addedAt || !isBefore(came[index + 1], addedAt));
  return [
    ...told.map(({ which, at }) => ({ which, at: atLeast(addedAt, at, now) })),
    ...(owner.leftAt && !finishedAt ? [{ which: 'needs_owner' as const, at: owner.leftAt }] : []),
  ];
}

export const reminderRows = (action: Undertaken, now: Date): Row[] =>
  remindersOf(action, now).map(({ which, at }) => ({
    action_id: action.id,
    which,
    due_on: action.dueOn,
    owner_id: action.owner.id,
    at,
  }));

const isBefore = (next: { at: Date } | undefined, moment: Date): boolean =>
  next !== undefined && next.at <= moment;

/** The morning of the day so many days before. */
const earlyOn = (day: string, daysEarlier: number): Date =>
  daysBefore(hoursAfter(new Date(`${day}T00:00:00Z`), 6), daysEarlier);

const atLeast = (first: Date, at: Date, now: Date): Date => {
  const later = latest([first, at]);
  return later > now ? now : later;
};
