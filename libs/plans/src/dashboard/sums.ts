import { dueOf, isOpen, isStale, isStuck, statusOf, type Standing } from '../action-status.js';
import { ActionStatus, type ActionDue } from '../plan-choices.js';

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
  ownerId?: string | null;
  status?: ActionStatus | null;
  due?: ActionDue | null;
}

export const isWanted = (line: Line, { themeId, ownerId, status, due }: Wanted): boolean =>
  (!themeId || line.themeIds.includes(themeId.toLowerCase())) &&
  (!ownerId || [line.ownerId, line.deputyId].includes(ownerId.toLowerCase())) &&
  (!status || statusOf(line) === status) &&
  (!due || dueOf(line) === due);

export const sumsOf = (lines: readonly Line[]) => ({
  count: lines.length,
  open: count(lines, isOpen),
  overdue: count(lines, (line) => statusOf(line) === 'overdue'),
  stuck: count(lines, isStuck),
  dueThisMonth: count(lines, (line) => dueOf(line) === 'this_month'),
  complete: count(lines, ({ state }) => state === 'complete'),
});

export const liveliness = (lines: readonly Line[]) => ({
  stale: count(lines, isStale),
  moving: count(lines, (line) => isOpen(line) && !isStuck(line)),
  needOwner: count(lines, (line) => isOpen(line) && line.ownerGone),
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
