import { defineFact } from '#activity';
import type { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';

const describeThread = (thread: Thread) => ({
  actorId: thread.authorId,
  subject: { kind: 'thread', id: thread.id },
  groupId: thread.groupId,
  placeIds: [thread.groupId],
});

export const threadStarted = defineFact<Thread>('thread.started', describeThread);

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
