import type { ActionDue, ActionState, ActionStatus } from './plan-choices.js';

/** Without news for so long, an action is stale. */
const STALE_WEEKS = 6;

const WEEK = 7 * 86_400_000;

/** What status, due date and news are worked out from. Days are written YYYY-MM-DD. */
export interface Standing {
  state: ActionState;
  dueOn: string;
  /** The day it is where people live. */
  today: string;
  lastNewsAt: Date;
}

export const isOpen = ({ state }: Pick<Standing, 'state'>): boolean =>
  state !== 'complete' && state !== 'not_doing';

export function statusOf({ state, dueOn, today }: Omit<Standing, 'lastNewsAt'>): ActionStatus {
  if (isOpen({ state }) && dueOn < today) return 'overdue';
  return state === 'under_way' ? 'on_track' : state;
}

/** null for what is finished. */
export function dueOf(action: Omit<Standing, 'lastNewsAt'>): ActionDue | null {
  if (!isOpen(action)) return null;
  if (action.dueOn < action.today) return 'overdue';
  return action.dueOn.slice(0, 7) === action.today.slice(0, 7) ? 'this_month' : 'later';
}

export const weeksWithoutNews = ({ lastNewsAt }: Pick<Standing, 'lastNewsAt'>, now = Date.now()): number =>
  Math.max(0, Math.floor((now - lastNewsAt.getTime()) / WEEK));

export const isStale = (action: Pick<Standing, 'state' | 'lastNewsAt'>, now = Date.now()): boolean =>
  isOpen(action) && weeksWithoutNews(action, now) >= STALE_WEEKS;

/** Nothing moves until somebody does something about it. */
export const isStuck = (action: Standing, now = Date.now()): boolean =>
  isOpen(action) && (['overdue', 'blocked', 'at_risk'].includes(statusOf(action)) || isStale(action, now));
