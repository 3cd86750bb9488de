import { known, type Cast, type Person } from '../cast.js';
import type { DemoCommunity } from '../content/content.js';
import type { DemoIdea, DemoPhase, DemoWorkshop, DemoWorkshopTheme } from '../content/planning.js';
import { idMadeAt } from '../ids.js';
import { daysBefore } from '../when.js';
import type { Subjects } from './subjects.js';
import { nameOf } from './subjects.js';

/** A workshop with its place in time. */
export interface Gathering {
  id: string;
  content: DemoWorkshop;
  openedAt: Date;
  openedBy: Person;
  /** In the order in which it came into them. */
  phases: { phase: DemoPhase; at: Date }[];
  closedAt: Date | null;
  themes: Part[];
}

/** What one theme of a workshop brought up. */
export interface Part {
  id: string;
  content: DemoWorkshopTheme;
  ideas: Raised[];
}

export interface Raised {
  id: string;
  content: DemoIdea;
  at: Date;
  by: Person;
  workshop: Gathering | null;
  workshopThemeId: string | null;
  mergedInto: string | null;
}

interface Surroundings {
  cast: Cast;
  now: Date;
}

/** Ideas get their names among the subjects: what came of them refers to them. */
export function gatheredIn(
  { workshops, ideas }: DemoCommunity,
  { cast, now }: Surroundings,
  subjects: Subjects,
): { workshops: Gathering[]; ideas: Raised[] } {
  const gatherings = workshops.map((content) => gathering(content, { cast, now }));
  const raised = [
    ...gatherings.flatMap((one) => one.themes.flatMap((part) => fill(part, one, { cast, now }))),
    ...ideas.map((content) => raisedOf(content, { cast, now })),
  ];
  const byKey = new Map(raised.map(({ content, id }) => [content.key, id]));
  for (const one of raised) {
    subjects.set(nameOf({ idea: one.content.key }), { kind: 'idea', id: one.id });
    if (one.content.merged) one.mergedInto = known(byKey, one.content.merged.into);
  }
  return { workshops: gatherings, ideas: raised };
}

function gathering(content: DemoWorkshop, { cast, now }: Surroundings): Gathering {
  const openedAt = daysBefore(now, content.openedDaysAgo);
  const { results } = content.phases;
  return {
    id: idMadeAt(openedAt),
    content,
    openedAt,
    openedBy: known(cast, content.openedBy),
    phases: Object.entries(content.phases).map(([phase, daysAgo]) => ({
      phase: phase as DemoPhase,
      at: daysBefore(now, daysAgo),
    })),
    closedAt: results === undefined ? null : daysBefore(now, results),
    themes: content.themes.map((theme) => ({ id: idMadeAt(openedAt), content: theme, ideas: [] })),
  };
}

function fill(part: Part, workshop: Gathering, surroundings: Surroundings): Raised[] {
  part.ideas = part.content.ideas.map((content) => ({
    ...raisedOf(content, surroundings),
    workshop,
    workshopThemeId: part.id,
  }));
  return part.ideas;
}

function raisedOf(content: DemoIdea, { cast, now }: Surroundings): Raised {
  const at = daysBefore(now, content.daysAgo);
  const by = known(cast, content.by);
  return { id: idMadeAt(at), content, at, by, workshop: null, workshopThemeId: null, mergedInto: null };
}
