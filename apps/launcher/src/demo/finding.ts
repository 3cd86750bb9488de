import type { ClientBase } from 'pg';
import { plainTextOf } from '#platform';
import type { Answer, Conversation } from './conversations.js';
import { insert, type Row } from './insert.js';

/** Everything that can be read can be found. */
export async function indexConversations(client: ClientBase, conversations: readonly Conversation[]) {
  const entries = conversations.flatMap((conversation) => [
    threadEntry(conversation),
    ...conversation.answers.filter(({ away }) => !away).map((answer) => replyEntry(answer, conversation)),
  ]);
  await insert(client, 'search_entry', entries);
  await client.query(`
    update search_entry
       set vector = search_vector(title, words, language, kind, group_id, author_id, theme_ids, at)
     where tenant_id = current_tenant()`);
}

function threadEntry({ id, groupId, author, themeIds, startedAt, content }: Conversation): Row {
  const texts = [content.body, ...Object.values(content.practiceChange ?? {}), content.citation];
  return {
    ...placeOf({ id, groupId, themeIds }),
    subject_kind: 'thread',
    subject_id: id,
    kind: content.kind,
    author_id: author.id,
    language: content.language,
    at: startedAt,
    title: content.title,
    words: plainTextOf(texts.filter(Boolean).join('\n\n')),
  };
}

const replyEntry = ({ id, author, content, writtenAt }: Answer, conversation: Conversation): Row => ({
  ...placeOf(conversation),
  subject_kind: 'reply',
  subject_id: id,
  kind: 'reply',
  author_id: author.id,
  language: content.language ?? conversation.content.language,
  at: writtenAt,
  title: '',
  words: plainTextOf(content.body),
});

const placeOf = ({ id, groupId, themeIds }: Pick<Conversation, 'id' | 'groupId' | 'themeIds'>): Row => ({
  group_id: groupId,
  place_id: id,
  theme_ids: themeIds,
  // Made from the other columns, by the database.
  vector: '',
});
