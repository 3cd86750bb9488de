import { defineSearchKinds, type SearchEntry } from '#search';
import { textsOf } from './post.js';
import type { Reply } from './reply.entity.js';
import type { Thread } from './thread.entity.js';

/** What of a conversation can be searched for. */
export const searchKinds = defineSearchKinds(
  'discussion',
  'question',
  'practice_change',
  'announcement',
  'reply',
);

export const threadEntry = (thread: Thread): SearchEntry => ({
  subject: { kind: 'thread', id: thread.id },
  kind: thread.kind,
  groupId: thread.groupId,
  placeId: thread.id,
  authorId: thread.authorId,
  themeIds: thread.themeIds,
  language: thread.language,
  at: thread.createdAt,
  title: thread.title,
  words: [...textsOf(thread), thread.citation ?? ''].join('\n\n'),
});

export const replyEntry = (reply: Reply, thread: Thread): SearchEntry => ({
  subject: { kind: 'reply', id: reply.id },
  kind: 'reply',
  groupId: thread.groupId,
  placeId: thread.id,
  authorId: reply.authorId,
  themeIds: thread.themeIds,
  language: reply.language,
  at: reply.createdAt,
  title: '',
  words: reply.body,
});
