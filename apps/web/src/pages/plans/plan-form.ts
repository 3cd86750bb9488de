import { v7 } from 'uuid';
import type { Values } from '../../forms/form.js';
import { blankPerson, type PersonFields } from '../../forms/person-choice.js';
import type { PlanToEditFragment } from '../../graphql/generated.js';
import type { Visit } from '../../visit/visit.js';

/** Named as the API names them, so that what it refuses is said at the field. */
export const planFields = [
  'id',
  'title',
  'aim',
  'summary',
  'startsOn',
  'endsOn',
  'language',
  'seenAt',
] as const;

export type PlanField = (typeof planFields)[number] | PersonFields<'leadId'>;

export const planTexts = ['title', 'aim', 'summary'] as const satisfies PlanField[];

/** Everything that has a place of its own on the page. */
export const shownPlanFields: readonly string[] = [...planFields, 'leadId'];

/** From today for a year, led by whoever opens it. */
export const blankPlan = (visit: Visit, leadId: string): Values<PlanField> => ({
  id: v7(),
  title: '',
  aim: '',
  summary: '',
  startsOn: dayOf(visit.now),
  endsOn: dayOf(yearAfter(visit.now)),
  language: visit.language.toUpperCase(),
  seenAt: '',
  ...blankPerson('leadId', leadId),
});

export const writtenPlan = (plan: PlanToEditFragment): Values<PlanField> => ({
  id: plan.id,
  title: plan.title,
  aim: plan.aim,
  summary: plan.summary,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  language: plan.language,
  seenAt: plan.editedAt ?? '',
  ...blankPerson('leadId', plan.lead.id),
});

/** What the API takes, but for who leads it. */
export const planIn = ({ title, aim, summary, startsOn, endsOn }: Values<PlanField>) => ({
  title,
  aim,
  summary,
  startsOn,
  endsOn,
});

const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });

/** YYYY-MM-DD, where people live. */
const dayOf = (moment: Date): string => days.format(moment);

function yearAfter(now: Date): Date {
  const day = new Date(now);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day;
}
