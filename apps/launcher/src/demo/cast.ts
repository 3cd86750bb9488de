import type { DemoCommunity, DemoMember } from './content/content.js';
import { adoptions } from './content/spreading.js';
import { idMadeAt } from './ids.js';
import { daysBefore, earliest, hoursAfter, latest } from './when.js';

export interface Person extends DemoMember {
  id: string;
  joinedAt: Date;
  leftAt: Date | null;
}

/** The people of a community by the keys that its content calls them by. */
export type Cast = ReadonlyMap<string, Person>;

export const foundedAt = ({ threads }: DemoCommunity, now: Date): Date =>
  daysBefore(earliest(threads.map((thread) => daysBefore(now, thread.daysAgo))), 3);

/** Who has duties was there from the first day; others came a day before they first wrote. */
export function castOf(community: DemoCommunity, now: Date): Cast {
  const founded = foundedAt(community, now);
  const people = community.members.map((member, index): Person => {
    const onFirstDay = hoursAfter(founded, index + 1);
    const words = member.roles || member.championOf || member.deputyOf ? [] : wordsOf(member, community, now);
    const joinedAt = words.length > 0 ? latest([onFirstDay, daysBefore(earliest(words), 1)]) : onFirstDay;
    const leftAt = member.leftDaysAgo === undefined ? null : daysBefore(now, member.leftDaysAgo);
    return { ...member, joinedAt, leftAt, id: idMadeAt(joinedAt) };
  });
  return new Map(people.map((person) => [person.key, person]));
}

export function known<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`The demo’s content has no “${key}”`);
  return thing;
}

function wordsOf({ key }: DemoMember, community: DemoCommunity, now: Date): Date[] {
  const { threads, resources } = community;
  const shared = resources.filter(({ by }) => by === key).map(({ daysAgo }) => daysBefore(now, daysAgo));
  const used = adoptions
    .filter(({ by }) => by === key)
    .map(({ steps }) => daysBefore(now, steps[0]!.daysAgo));
  const posted = threads.flatMap(({ author, daysAgo, replies }) => {
    const startedAt = daysBefore(now, daysAgo);
    const answers = replies.filter((reply) => reply.author === key);
    return [
      ...(author === key ? [startedAt] : []),
      ...answers.map((reply) => hoursAfter(startedAt, reply.hoursAfter)),
    ];
  });
  const planned = duties(key, community).map((daysAgo) => daysBefore(now, daysAgo));
  return [...posted, ...shared, ...used, ...planned];
}

/** When they put in an idea, or were given something to do; in days ago. */
function duties(key: string, { workshops, ideas, plans }: DemoCommunity): number[] {
  const raised = [...ideas, ...workshops.flatMap(({ themes }) => themes.flatMap((theme) => theme.ideas))];
  return [
    ...workshops
      .filter(({ facilitators, voted = [] }) => [...facilitators, ...voted].includes(key))
      .map(({ openedDaysAgo }) => openedDaysAgo),
    ...raised.filter(({ by }) => by === key).map(({ daysAgo }) => daysAgo),
    ...plans
      .flatMap(({ actions }) => actions)
      .filter(({ owner, deputy }) => [owner, deputy].includes(key))
      .map(({ addedDaysAgo }) => addedDaysAgo),
  ];
}
