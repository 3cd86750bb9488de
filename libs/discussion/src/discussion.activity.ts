import { defineFact, type Subject } from '#activity';
import type { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';

const describeThread = (thread: Thread) => ({
  actorId: thread.authorId,
  subject: { kind: 'thread', id: thread.id },
  groupId: thread.groupId,
  placeIds: [thread.groupId],
});

export const threadStarted = defineFact<Thread>('thread.started', describeThread);

export const announcementPosted = defineFact<Thread>('announcement.posted', describeThread);

export const practiceChangePosted = defineFact<Thread>('practice-change.posted', describeThread);

export const replyPosted = defineFact<{ reply: Reply; thread: Thread }>(
  'reply.posted',
  ({ reply, thread }) => ({
    actorId: reply.authorId,
    subject: { kind: 'reply', id: reply.id },
    groupId: thread.groupId,
    placeIds: [thread.id],
  }),
);

/** What came of a practice change: news where the change was news. */
export const practiceChangeUpdated = defineFact<{ reply: Reply; thread: Thread }>(
  'practice-change.updated',
  ({ reply, thread }) => ({
    actorId: reply.authorId,
    subject: { kind: 'reply', id: reply.id },
    groupId: thread.groupId,
    placeIds: [thread.id, thread.groupId],
  }),
);

interface Mention {
  memberId: string;
  subject: Subject;
  groupId: string;
  authorId: string;
}

/** The database knows this kind by its name: it goes away with the post (facts_away, mentions_away). */
export const postMentioned = defineFact<Mention>(
  'post.mentioned',
  ({ memberId, subject, groupId, authorId }) => ({
    actorId: authorId,
    subject,
    groupId,
    placeIds: [memberId],
    personal: true,
  }),
);

interface Kept {
  thread: Thread;
  actorId: string;
}

const describeKept = ({ thread, actorId }: Kept) => ({
  ...describeThread(thread),
  actorId,
  placeIds: [thread.id],
});

export const threadClosed = defineFact<Kept>('thread.closed', describeKept);

export const threadReopened = defineFact<Kept>('thread.reopened', describeKept);

export const threadMoved = defineFact<Kept>('thread.moved', describeKept);

/** Told to the author of the reply, who is in `told` or nobody. It goes away with the reply (facts_away). */
export const replyAnswers = defineFact<Kept & { reply: Reply; told: string[] }>(
  'reply.answers',
  ({ thread, actorId, reply, told }) => ({
    actorId,
    subject: { kind: 'reply', id: reply.id },
    groupId: thread.groupId,
    placeIds: told,
    personal: true,
  }),
);
