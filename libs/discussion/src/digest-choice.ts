import type { DigestReader } from '#activity';
import type { ThreadNews, WaitingThread } from './digest-news.queries.js';

export type SectionName = 'lookAfter' | 'unanswered' | 'follow' | 'practiceChanges' | 'newThreads';

/** One thread in a section: that it was started, that it has new replies, or that it waits for one. */
export interface Line {
  threadId: string;
  says: 'started' | 'replied' | 'waits';
  /** New replies that the reader did not write. */
  count: number;
  at: Date;
}

export interface Choice {
  section: SectionName;
  lines: Line[];
}

/** What one reader hears of, section by section. Nothing they may not see, nothing of their own, nothing twice. */
export function choose(
  reader: DigestReader,
  news: readonly ThreadNews[],
  waiting: readonly WaitingThread[],
): Choice[] {
  const visible = new Set(reader.visibleGroups);
  const looksAfter = new Set(reader.championOf.filter((id) => visible.has(id)));
  const follows = new Set(reader.follows);
  const told = new Set<string>();
  const seen = news.filter(({ groupId }) => visible.has(groupId));

  const waits = waiting
    .filter(({ groupId, authorId }) => looksAfter.has(groupId) && authorId !== reader.memberId)
    .map(({ id, createdAt }): Line => ({ threadId: id, says: 'waits', count: 0, at: createdAt }));
  for (const { threadId } of waits) told.add(threadId);

  const pick = (line: (thread: ThreadNews) => Line | null) => {
    const lines = seen.filter(({ id }) => !told.has(id)).flatMap((thread) => line(thread) ?? []);
    for (const { threadId } of lines) told.add(threadId);
    return lines.sort(latestFirst);
  };
  const started = (thread: ThreadNews) => startedLine(thread, reader);
  const replied = (thread: ThreadNews) => repliedLine(thread, reader);

  const choices: Choice[] = [
    {
      section: 'lookAfter',
      lines: pick((thread) => (looksAfter.has(thread.groupId) ? (started(thread) ?? replied(thread)) : null)),
    },
    { section: 'unanswered', lines: waits },
    {
      section: 'follow',
      lines: pick(
        (thread) =>
          (follows.has(thread.id) && replied(thread)) ||
          (follows.has(thread.groupId) ? started(thread) : null),
      ),
    },
    {
      section: 'practiceChanges',
      lines: pick((thread) => (thread.kind === 'practice_change' ? started(thread) : null)),
    },
  ];
  if (follows.size === 0 && looksAfter.size === 0)
    choices.push({ section: 'newThreads', lines: pick(started) });
  return choices.filter(({ lines }) => lines.length > 0);
}

const startedLine = (
  { id, isNew, authorId, createdAt }: ThreadNews,
  { memberId }: DigestReader,
): Line | null =>
  isNew && authorId !== memberId ? { threadId: id, says: 'started', count: 0, at: createdAt } : null;

function repliedLine({ id, replies }: ThreadNews, { memberId }: DigestReader): Line | null {
  const others = replies.filter(({ authorId }) => authorId !== memberId);
  if (others.length === 0) return null;
  const count = others.reduce((sum, reply) => sum + reply.count, 0);
  const at = new Date(Math.max(...others.map(({ latest }) => latest.getTime())));
  return { threadId: id, says: 'replied', count, at };
}

const latestFirst = (one: Line, other: Line) =>
  other.at.getTime() - one.at.getTime() || (one.threadId < other.threadId ? -1 : 1);
