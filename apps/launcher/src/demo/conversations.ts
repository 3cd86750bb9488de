import { known, type Cast, type Person } from './cast.js';
import type { DemoCase, DemoCommunity, DemoReply, DemoThread } from './content/content.js';
import { idMadeAt } from './ids.js';
import { daysBefore, hoursAfter } from './when.js';

export interface Answer {
  id: string;
  writtenAt: Date;
  author: Person;
  content: DemoReply;
  mentioned: Person[];
  /** Why nobody sees it: its author is asked to change it, or it was removed. */
  away: 'hidden' | 'removed' | null;
}

/** A thread with its replies, each with its place in time. */
export interface Conversation {
  id: string;
  groupId: string;
  startedAt: Date;
  lastPostAt: Date;
  author: Person;
  content: DemoThread;
  themeIds: string[];
  answers: Answer[];
}

interface Surroundings {
  cast: Cast;
  groupIds: ReadonlyMap<string, string>;
  /** In the study’s order. */
  themeIds: readonly string[];
  now: Date;
}

export function conversationsOf(
  { threads, groups, reports }: DemoCommunity,
  { cast, groupIds, themeIds, now }: Surroundings,
): Conversation[] {
  const themes = new Map(groups.map(({ key, theme }) => [key, theme ? [theme] : []]));
  return threads.map((content) => {
    const startedAt = daysBefore(now, content.daysAgo);
    const answers = content.replies.map((reply) => answer(reply, startedAt, { cast, reports }));
    return {
      id: idMadeAt(startedAt),
      groupId: known(groupIds, content.group),
      startedAt,
      lastPostAt: answers.findLast(({ away }) => !away)?.writtenAt ?? startedAt,
      author: known(cast, content.author),
      content,
      themeIds: (content.themes ?? known(themes, content.group)).map((theme) => themeIds[theme - 1]!),
      answers,
    };
  });
}

/** Every reply that others refer to, by its key. */
export const answersByKey = (conversations: readonly Conversation[]): Map<string, Answer> =>
  new Map(
    conversations.flatMap(({ answers }) =>
      answers.flatMap((one): [string, Answer][] => (one.content.key ? [[one.content.key, one]] : [])),
    ),
  );

function answer(
  content: DemoReply,
  startedAt: Date,
  { cast, reports }: { cast: Cast; reports: readonly DemoCase[] },
): Answer {
  const writtenAt = hoursAfter(startedAt, content.hoursAfter);
  const decision = reports.find(({ about }) => about === content.key)?.decided?.decision;
  return {
    id: idMadeAt(writtenAt),
    writtenAt,
    author: known(cast, content.author),
    content,
    mentioned: (content.mentions ?? []).map((key) => known(cast, key)),
    away: decision === 'ask_to_edit' ? 'hidden' : decision === 'remove' ? 'removed' : null,
  };
}
