import type { Person } from '../cast.js';
import type { Row } from '../insert.js';
import { newsRow, traceRow } from './fact-rows.js';
import type { Chapter, Planned, Undertaken } from './planned.js';
import { remindersOf, type Reminder } from './reminders.js';

export const planFactRows = ({ id, openedAt, lead }: Planned): { news: Row[]; acts: Row[] } => {
  const opened = { kind: 'plan.opened', at: openedAt, by: lead, subject: { kind: 'plan', id } };
  return { news: [newsRow({ ...opened, places: [] })], acts: [traceRow(opened)] };
};

/** @param sourceIds of all that led to it: who follows an idea hears what comes of it */
export function actionFactRows(
  action: Undertaken,
  sourceIds: readonly string[],
  now: Date,
): { news: Row[]; acts: Row[] } {
  const { id, plan, addedAt, owner, deputy, news } = action;
  const subject = { kind: 'action', id };
  const added = { at: addedAt, by: plan.lead, subject };
  return {
    news: [
      newsRow({ ...added, kind: 'action.added', places: [plan.id, ...sourceIds] }),
      newsRow({ ...added, kind: 'action.yours', places: idsOf([owner, deputy]), personal: true }),
      ...news
        .filter(({ kind }) => kind !== 'edited')
        .map((chapter) => {
          const kind = factOf(chapter);
          const places = [id, ...(kind === 'action.updated' ? [] : [plan.id]), ...sourceIds];
          return newsRow({ kind, at: chapter.at, by: chapter.by, subject, places });
        }),
      ...remindersOf(action, now).map((reminder) => remindedRow(action, reminder)),
    ],
    acts: news
      .filter(({ kind }) => kind === 'dropped')
      .map(({ id: changeId, kind, at, by, content }) =>
        traceRow({ id: changeId, kind: `action.${kind}`, at, by, subject, reason: content.words }),
      ),
  };
}

function factOf({ kind, from, to }: Chapter): string {
  const isStuck = kind === 'updated' && from !== to && ['at_risk', 'blocked'].includes(to);
  return isStuck ? 'action.stuck' : `action.${kind}`;
}

const reminderKinds: Record<Reminder['which'], string> = {
  two_weeks: 'action.due-two-weeks',
  three_days: 'action.due-three-days',
  overdue: 'action.overdue',
  needs_owner: 'action.needs-owner',
};

/** Owner and deputy; of an action whose owner has gone its deputy and the lead of the plan. */
const remindedRow = ({ id, owner, deputy, plan }: Undertaken, { which, at }: Reminder): Row =>
  newsRow({
    kind: reminderKinds[which],
    at,
    by: null,
    subject: { kind: 'action', id },
    places: owner.leftAt && at >= owner.leftAt ? idsOf([deputy, plan.lead]) : idsOf([owner, deputy]),
    personal: true,
  });

const idsOf = (people: readonly (Person | null)[]): string[] => people.flatMap((person) => person?.id ?? []);
