import { known, type Cast, type Person } from './cast.js';
import type { DemoCommunity, DemoReply, DemoThread } from './content/content.js';
import { idMadeAt } from './ids.js';
import { daysBefore, hoursAfter } from './when.js';

export interface Answer {
  id: string;
  writtenAt: Date;
  author: Person;
  content: DemoReply;
}

/** A thread with its replies, each with its place in time. */
export interface Conversation {
  id: string;
  groupId: string;
  startedAt: Date;
  lastPostAt: Date;
  author: Person;
  content: DemoThread;
  answers: Answer[];
}

export function conversationsOf(
  { threads }: DemoCommunity,
  { cast, groupIds, now }: { cast: Cast; groupIds: ReadonlyMap<string, string>; now: Date },
): Conversation[] {
  return threads.map((content) => {
    const startedAt = daysBefore(now, content.daysAgo);
    const answers = content.replies.map((reply) => answer(reply, startedAt, cast));
    return {
      id: idMadeAt(startedAt),
      groupId: known(groupIds, content.group),
      startedAt,
      lastPostAt: answers.at(-1)?.writtenAt ?? startedAt,
      author: known(cast, content.author),
      content,
      answers,
    };
  });
}

function answer(content: DemoReply, startedAt: Date, cast: Cast): Answer {
  const writtenAt = hoursAfter(startedAt, content.hoursAfter);
  return { id: idMadeAt(writtenAt), writtenAt, author: known(cast, content.author), content };
}
