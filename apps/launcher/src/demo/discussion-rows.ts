import type { Conversation } from './conversations.js';
import { idMadeAt } from './ids.js';
import type { Row } from './insert.js';
import { minutesAfter } from './when.js';

export const threadRow = ({ id, groupId, author, content, ...conversation }: Conversation): Row => ({
  id,
  group_id: groupId,
  author_id: author.id,
  kind: content.kind,
  title: content.title,
  body: content.body ?? null,
  changed: content.practiceChange?.changed ?? null,
  why: content.practiceChange?.why ?? null,
  involved: content.practiceChange?.involved ?? null,
  happened: content.practiceChange?.happened ?? null,
  language: content.language,
  reply_count: conversation.answers.length,
  created_at: conversation.startedAt,
  last_post_at: conversation.lastPostAt,
  edited_at: editedAt({ content, ...conversation }),
});

export const replyRows = ({ id: threadId, content: thread, answers }: Conversation): Row[] =>
  answers.map(({ id, writtenAt, author, content }) => ({
    id,
    thread_id: threadId,
    author_id: author.id,
    body: content.body,
    language: content.language ?? thread.language,
    created_at: writtenAt,
  }));

/** What the thread said before it was edited. */
export function revisionRows({ id, content, startedAt }: Conversation): Row[] {
  const revisedAt = editedAt({ content, startedAt });
  if (!content.edited || !revisedAt) return [];
  return [
    {
      id: idMadeAt(revisedAt),
      post_id: id,
      title: content.title,
      body: content.edited.body,
      written_at: startedAt,
    },
  ];
}

const editedAt = ({ content, startedAt }: Pick<Conversation, 'content' | 'startedAt'>): Date | null =>
  content.edited ? minutesAfter(startedAt, content.edited.minutesAfter) : null;
