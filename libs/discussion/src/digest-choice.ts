import type { DigestReader } from '#activity';
import type { ThreadNews, ToldOne, WaitingThread, Written } from './digest-news.queries.js';
import type { FirstPost } from './first-posts.queries.js';

export type SectionName =
  | 'forYou'
  | 'firstPosts'
  | 'lookAfter'
  | 'unanswered'
  | 'follow'
  | 'announcements'
  | 'questions'
  | 'practiceChanges'
  | 'outcomes'
  | 'newThreads';

/** One thread in a section, and what there is to say of it. */
export interface Line {
  threadId: string;
  /** Where it is about one reply. */
  replyId?: string;
  says: 'started' | 'replied' | 'updated' | 'waits' | 'asks' | 'mentioned' | 'answered' | 'first';
  /** Of a first post, who wrote it. */
  author?: string;
  /** New replies or updates that the reader did not write. */
  count: number;
  at: Date;
}

export interface Choice {
  section: SectionName;
  lines: Line[];
}

/**
 * What one reader hears of, section by section. Nothing they may not see, nothing of their own, nothing twice;
 * nothing of threads they muted or people they blocked.
 */
export function choose(
  reader: DigestReader,
  news: readonly ThreadNews[],
  waiting: readonly WaitingThread[],
  personal: readonly ToldOne[] = [],
  firstPosts: readonly FirstPost[] = [],
): Choice[] {
  const visible = new Set(reader.visibleGroups);
  const looksAfter = new Set(reader.championOf.filter((id) => visible.has(id)));
  const follows = new Set(reader.follows);
  const quiet = new Set([...reader.mutes, ...reader.blocked]);
  const wanted = ({ id, groupId, authorId }: Pick<ThreadNews, 'id' | 'groupId' | 'authorId'>) =>
    visible.has(groupId) && !quiet.has(id) && !quiet.has(authorId);
  const told = new Set<string>();
  const seen = news.filter(wanted);

  const tell = (lines: Line[]) => {
    for (const { threadId } of lines) told.add(threadId);
    return lines;
  };
  const pick = (line: (thread: ThreadNews) => Line | null | false) =>
    tell(seen.filter(({ id }) => !told.has(id)).flatMap((thread) => line(thread) || [])).sort(latestFirst);
  const to = (says: ToldOne['says']) => tell(personalLines(says, personal, reader, visible, told));
  const started = (thread: ThreadNews) => startedLine(thread, reader);
  const added = (thread: ThreadNews) =>
    addedLine(thread, 'updated', reader) ?? addedLine(thread, 'replied', reader);

  const forYou = to('mentioned');
  const waits = tell(
    waiting
      .filter((thread) => wanted(thread) && looksAfter.has(thread.groupId))
      .filter(({ id, authorId }) => authorId !== reader.memberId && !told.has(id))
      .map(({ id, createdAt }): Line => ({ threadId: id, says: 'waits', count: 0, at: createdAt })),
  );
  const choices: Choice[] = [
    { section: 'forYou', lines: forYou },
    { section: 'outcomes', lines: to('answered') },
    {
      section: 'firstPosts',
      lines: firstLines(
        firstPosts.filter(
          ({ threadId: id, groupId, authorId }) =>
            looksAfter.has(groupId) && wanted({ id, groupId, authorId }),
        ),
        reader,
        told,
      ),
    },
    {
      section: 'lookAfter',
      lines: pick((thread) => looksAfter.has(thread.groupId) && (started(thread) ?? added(thread))),
    },
    { section: 'unanswered', lines: waits },
    { section: 'announcements', lines: pick((thread) => thread.kind === 'announcement' && started(thread)) },
    {
      section: 'questions',
      lines: pick((thread) => follows.has(thread.groupId) && asksLine(thread, reader)),
    },
    {
      section: 'follow',
      lines: pick(
        (thread) =>
          (follows.has(thread.id) && added(thread)) ||
          (follows.has(thread.groupId) && (started(thread) ?? addedLine(thread, 'updated', reader))),
      ),
    },
    {
      section: 'practiceChanges',
      lines: pick(
        (thread) =>
          thread.kind === 'practice_change' && (started(thread) ?? addedLine(thread, 'updated', reader)),
      ),
    },
  ];
  if (follows.size === 0 && looksAfter.size === 0)
    choices.push(
      { section: 'questions', lines: pick((thread) => asksLine(thread, reader)) },
      { section: 'newThreads', lines: pick(started) },
    );
  return choices.filter(({ lines }) => lines.length > 0);
}

/** What the reader alone is told, once for each thread: the latest. A muted thread may still call them. */
const personalLines = (
  says: ToldOne['says'],
  personal: readonly ToldOne[],
  { memberId, blocked }: DigestReader,
  visible: ReadonlySet<string>,
  told: ReadonlySet<string>,
): Line[] => {
  const lines = personal
    .filter((one) => one.says === says && one.memberId === memberId && visible.has(one.groupId))
    .filter(({ authorId, threadId }) => !(authorId && blocked.includes(authorId)) && !told.has(threadId))
    .map(({ threadId, replyId, at }): Line => ({
      threadId,
      ...(replyId && { replyId }),
      says,
      count: 0,
      at,
    }))
    .sort(latestFirst);
  return [...new Map(lines.reverse().map((line) => [line.threadId, line])).values()].sort(latestFirst);
};

/** Once for each newcomer. The thread they started is told with it; one in which they replied may have other news. */
function firstLines(firstPosts: readonly FirstPost[], { memberId }: DigestReader, told: Set<string>): Line[] {
  const first = firstPosts.filter(
    ({ authorId, threadId, replyId }) => authorId !== memberId && (replyId !== null || !told.has(threadId)),
  );
  const earliest = new Map([...first].sort(latestPostFirst).map((post) => [post.authorId, post]));
  return [...earliest.values()].map(({ threadId, replyId, author, at }) => {
    if (!replyId) told.add(threadId);
    return { threadId, ...(replyId && { replyId }), says: 'first', author, count: 0, at };
  });
}

const latestPostFirst = (one: FirstPost, other: FirstPost) => other.at.getTime() - one.at.getTime();

const startedLine = (
  { id, isNew, authorId, createdAt }: ThreadNews,
  { memberId }: DigestReader,
): Line | null =>
  isNew && authorId !== memberId ? { threadId: id, says: 'started', count: 0, at: createdAt } : null;

/** A new question that nobody but its author has written to. */
function asksLine(thread: ThreadNews, reader: DigestReader): Line | null {
  const { id, kind, isNew, isOpen, authorId, createdAt, replies } = thread;
  if (kind !== 'question' || !isNew || !isOpen || authorId === reader.memberId) return null;
  if (replies.some((reply) => reply.authorId !== authorId)) return null;
  return { threadId: id, says: 'asks', count: 0, at: createdAt };
}

function addedLine(thread: ThreadNews, says: 'replied' | 'updated', reader: DigestReader): Line | null {
  const written = says === 'updated' ? thread.updates : thread.replies;
  const others = written.filter(({ authorId }) => isHeard(authorId, reader));
  if (others.length === 0) return null;
  const count = others.reduce((sum, one: Written) => sum + one.count, 0);
  const at = new Date(Math.max(...others.map(({ latest }) => latest.getTime())));
  return { threadId: thread.id, says, count, at };
}

const isHeard = (authorId: string, { memberId, blocked }: DigestReader): boolean =>
  authorId !== memberId && !blocked.includes(authorId);

const latestFirst = (one: Line, other: Line) =>
  other.at.getTime() - one.at.getTime() || (one.threadId < other.threadId ? -1 : 1);
