import { dueOf, isOpen, isStale, isStuck, statusOf, type Standing } from '../action-status.js';
import { ActionStatus, type ActionDue, type ActionMovement } from '../plan-choices.js';

/** What a dashboard counts of each action. */
export interface Line extends Standing {
  id: string;
  ownerId: string;
  deputyId: string | null;
  themeIds: readonly string[];
  ownerGone: boolean;
}

export interface Wanted {
  themeId?: string | null;
  withoutTheme?: boolean | null;
  ownerId?: string | null;
  open?: boolean | null;
  status?: ActionStatus | null;
  due?: ActionDue | null;
  movement?: ActionMovement | null;
}

export const isWanted = (line: Line, { themeId, withoutTheme, ownerId, ...how }: Wanted): boolean =>
  (!themeId || line.themeIds.includes(themeId.toLowerCase())) &&
  (!withoutTheme || line.themeIds.length === 0) &&
  (!ownerId || peopleOf(line).includes(ownerId.toLowerCase())) &&
  (!how.open || isOpen(line)) &&
  (!how.status || statusOf(line) === how.status) &&
  (!how.due || dueOf(line) === how.due) &&
  (!how.movement || moves[how.movement](line));

/** Its owner and its deputy. */
export const peopleOf = ({ ownerId, deputyId }: Line): string[] =>
  deputyId && deputyId !== ownerId ? [ownerId, deputyId] : [ownerId];

export const moves: Record<ActionMovement, (line: Line) => boolean> = {
  moving: (line) => isOpen(line) && !isStuck(line),
  stuck: (line) => isStuck(line),
  no_news: (line) => isStale(line),
  needs_owner: (line) => isOpen(line) && line.ownerGone,
};

export const sumsOf = (lines: readonly Line[]) => ({
  count: lines.length,
  open: count(lines, isOpen),
  overdue: count(lines, (line) => statusOf(line) === 'overdue'),
  stuck: count(lines, moves.stuck),
  dueThisMonth: count(lines, (line) => dueOf(line) === 'this_month'),
  complete: count(lines, ({ state }) => state === 'complete'),
});

export const liveliness = (lines: readonly Line[]) => ({
  stale: count(lines, moves.no_news),
  moving: count(lines, moves.moving),
  needOwner: count(lines, moves.needs_owner),
});

export const countByStatus = (lines: readonly Line[]) =>
  Object.values(ActionStatus).map((status) => ({
    status,
    count: count(lines, (line) => statusOf(line) === status),
  }));

/** Lines by each of their keys. */
export function grouped(
  lines: readonly Line[],
  keysOf: (line: Line) => readonly string[],
): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines)
    for (const key of keysOf(line)) {
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  return groups;
}

const count = (lines: readonly Line[], isOne: (line: Line) => boolean): number =>
  lines.reduce((sum, line) => sum + (isOne(line) ? 1 : 0), 0);
