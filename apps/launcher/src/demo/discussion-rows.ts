import type { ClientBase } from 'pg';
import { known, type Cast } from './cast.js';
import type { DemoReactions } from './content/content.js';
import type { Answer, Conversation } from './conversations.js';
import { idMadeAt } from './ids.js';
import type { Row } from './insert.js';
import { daysBefore, earliest, latest, minutesAfter } from './when.js';

/** A read thread is read up to then: what came later is new. */
const unreadDays = 3;

export const threadRow = (conversation: Conversation, cast: Cast, now: Date): Row => {
  const { id, groupId, author, content } = conversation;
  return {
    id,
    group_id: groupId,
    author_id: author.id,
    kind: content.kind,
    title: content.title,
    body: content.body ?? null,
    citation: content.citation ?? null,
    changed: content.practiceChange?.changed ?? null,
    why: content.practiceChange?.why ?? null,
    involved: content.practiceChange?.involved ?? null,
    happened: content.practiceChange?.happened ?? null,
    language: content.language,
    theme_ids: conversation.themeIds,
    reply_count: conversation.answers.filter(({ away }) => !away).length,
    created_at: conversation.startedAt,
    last_post_at: conversation.lastPostAt,
    edited_at: editedAt(conversation),
    pinned_at: content.pinnedDaysAgo ? daysBefore(now, content.pinnedDaysAgo) : null,
    closed_at: content.closed ? daysBefore(now, content.closed.daysAgo) : null,
    closed_by: content.closed ? known(cast, content.closed.by).id : null,
    closed_reason: content.closed?.reason ?? null,
  };
};

export const replyRows = (
  { id: threadId, content: thread, answers }: Conversation,
  keyed: ReadonlyMap<string, Answer>,
): Row[] =>
  answers.map(({ id, writtenAt, author, content, mentioned, away }) => ({
    id,
    thread_id: threadId,
    author_id: author.id,
    parent_id: content.below ? known(keyed, content.below).id : null,
    quoted_id: content.quotes ? known(keyed, content.quotes.of).id : null,
    quoted: content.quotes?.words ?? null,
    is_update: content.isUpdate ?? false,
    mentions: mentioned.map((person) => person.id),
    body: content.body,
    language: content.language ?? thread.language,
    created_at: writtenAt,
    away,
  }));

/** Once the replies are there, questions name theirs. */
export async function markAnswers(
  client: ClientBase,
  conversations: readonly Conversation[],
  keyed: ReadonlyMap<string, Answer>,
): Promise<void> {
  for (const { id, content } of conversations)
    if (content.answer)
      await client.query('update thread set answer_id = $2 where id = $1', [
        id,
        known(keyed, content.answer).id,
      ]);
}

/** What people said of a thread and its replies with one press, some time after. */
export const reactionRows = (conversation: Conversation, cast: Cast, now: Date): Row[] =>
  [
    ...reactionsTo(conversation.id, conversation.content.reactions, conversation.startedAt),
    ...conversation.answers.flatMap(({ id, content, writtenAt }) =>
      reactionsTo(id, content.reactions, writtenAt),
    ),
  ].map(({ person, after, ...row }) => {
    const { id, joinedAt } = known(cast, person);
    return { ...row, member_id: id, reacted_at: earliest([latest([after, joinedAt]), now]) };
  });

const reactionsTo = (postId: string, reactions: DemoReactions = {}, writtenAt: Date) =>
  Object.entries(reactions).flatMap(([word, people]) =>
    people.map((person, index) => ({
      post_id: postId,
      word,
      person,
      after: minutesAfter(writtenAt, 25 * (index + 1)),
    })),
  );

/** Whoever is in a conversation has read it, but for the last days. */
export function readMarkRows(
  { id, startedAt, author, answers, content }: Conversation,
  cast: Cast,
  now: Date,
) {
  const upTo = daysBefore(now, unreadDays);
  if (startedAt > upTo) return [];
  const followers = (content.followers ?? []).map((key) => known(cast, key));
  const readers = new Set([author, ...answers.map((answer) => answer.author), ...followers]);
  return [...readers].map((person): Row => ({ member_id: person.id, thread_id: id, read_up_to: upTo }));
}

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
