import { known, type Cast, type Person } from '../cast.js';
import type { DemoAction, DemoNews, DemoPlan } from '../content/planning.js';
import { idMadeAt } from '../ids.js';
import { dayOf, daysBefore, latest, minutesAfter } from '../when.js';
import { subjectOf, type Subject, type Subjects } from './subjects.js';

/** A plan with its place in time. */
export interface Planned {
  id: string;
  content: DemoPlan;
  openedAt: Date;
  lead: Person;
  actions: Undertaken[];
}

export interface Undertaken {
  id: string;
  plan: Planned;
  content: DemoAction;
  addedAt: Date;
  owner: Person;
  deputy: Person | null;
  dueOn: string;
  milestones: {
    id: string;
    addedAt: Date;
    doneAt: Date | null;
    doneBy: Person | null;
    name: string;
    weight: number;
    dueOn: string | null;
  }[];
  evidence: { id: string; at: Date; by: Person; note: string; url: string | null; shows: Subject | null }[];
  news: Chapter[];
  /** Where it stands after its last news. */
  state: State;
  finishedAt: Date | null;
  reason: string;
}

/** One piece of news, with what it was before. */
export interface Chapter {
  id: string;
  at: Date;
  by: Person;
  content: DemoNews;
  kind: 'updated' | 'edited' | 'completed' | 'dropped';
  from: State;
  to: State;
}

type State = 'not_started' | NonNullable<DemoNews['state']>;

interface Surroundings {
  cast: Cast;
  subjects: Subjects;
  now: Date;
}

export function plannedFrom(content: DemoPlan, surroundings: Surroundings): Planned {
  const { cast, now } = surroundings;
  const openedAt = daysBefore(now, content.openedDaysAgo);
  const plan: Planned = {
    id: idMadeAt(openedAt),
    content,
    openedAt,
    lead: known(cast, content.lead),
    actions: [],
  };
  plan.actions = content.actions.map((action) => undertaken(action, plan, surroundings));
  return plan;
}

function undertaken(content: DemoAction, plan: Planned, { cast, subjects, now }: Surroundings): Undertaken {
  const addedAt = daysBefore(now, content.addedDaysAgo);
  const news = chaptersOf(content.news, { cast, now });
  const last = news.at(-1);
  const isFinished = last?.to === 'complete' || last?.to === 'not_doing';
  return {
    id: idMadeAt(addedAt),
    plan,
    content,
    addedAt,
    owner: known(cast, content.owner),
    deputy: content.deputy ? known(cast, content.deputy) : null,
    dueOn: inDays(content.dueInDays, now),
    milestones: (content.milestones ?? []).map(({ name, weight, dueInDays, done }, index) => {
      const at = minutesAfter(addedAt, 2 * (index + 1));
      return {
        id: idMadeAt(at),
        addedAt: at,
        doneAt: done ? daysBefore(now, done.daysAgo) : null,
        doneBy: done ? known(cast, done.by) : null,
        name,
        weight,
        dueOn: dueInDays === undefined ? null : inDays(dueInDays, now),
      };
    }),
    evidence: (content.evidence ?? []).map(({ by, daysAgo, note = '', url = null, shows }) => {
      const at = daysBefore(now, daysAgo);
      return {
        id: idMadeAt(at),
        at,
        by: known(cast, by),
        note,
        url,
        shows: shows ? subjectOf(subjects, shows) : null,
      };
    }),
    news,
    state: last?.to ?? 'not_started',
    finishedAt: isFinished ? last.at : null,
    reason: isFinished ? last.content.words : '',
  };
}

function chaptersOf(news: readonly DemoNews[], { cast, now }: Pick<Surroundings, 'cast' | 'now'>): Chapter[] {
  let state: State = 'not_started';
  return news.map((content) => {
    const from = state;
    state = content.state ?? state;
    const at = daysBefore(now, content.daysAgo);
    return {
      id: idMadeAt(at),
      at,
      by: known(cast, content.by),
      content,
      kind: kindOf(content),
      from,
      to: state,
    };
  });
}

function kindOf({ state, moved }: DemoNews): Chapter['kind'] {
  if (moved) return 'edited';
  return state === 'complete' ? 'completed' : state === 'not_doing' ? 'dropped' : 'updated';
}

export const inDays = (days: number, now: Date): string => dayOf(daysBefore(now, -days));

/** When anybody last did something to it. */
export const lastNewsOf = ({ addedAt, milestones, evidence, news }: Undertaken): Date =>
  latest([
    addedAt,
    ...milestones.flatMap((one) => [one.addedAt, ...(one.doneAt ? [one.doneAt] : [])]),
    ...evidence.map(({ at }) => at),
    ...news.map(({ at }) => at),
  ]);
