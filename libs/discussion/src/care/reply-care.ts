import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import { hydrate, notFound, query, readInput, redacted, translator } from '#platform';
import { searchIndex } from '#search';
import { replyEntry } from '../discussion.search.js';
import { replyPath, threadPath } from '../post-path.js';
import { body, BODY_MAX } from '../post-text.js';
import { Reply } from '../reply.entity.js';
import { replyAway } from '../reply.queries.js';
import { Thread } from '../thread.entity.js';
import { keepConcealed, keepMentionsIn } from './after-care.js';

type Away = SubjectUnderCare['away'];

interface Kept {
  reply: Reply;
  thread: Thread;
  away: Away;
  threadAway: Away;
  slug: string;
}

export const replyCare: SubjectCare = {
  async underCare(ids) {
    return new Map((await repliesUnderCare(ids)).map((kept) => [kept.reply.id, described(kept)]));
  },

  /** What its author has taken back stays so, whatever is decided of it. */
  async conceal(id, how) {
    const { away } = await held(id);
    if (away !== 'withdrawn') await replyAway(id, how);
    await searchIndex.forget(id);
  },

  async reveal(id) {
    const { reply, thread, away } = await held(id);
    if (away === null || away === 'withdrawn') return;
    await replyAway(id, null);
    await searchIndex.put(replyEntry(reply, thread));
  },

  async redact(id, passages) {
    const kept = await held(id);
    const instead = translator(kept.reply.language)('care.takenOut');
    const texts = [{ text: kept.reply.body, markdown: true, most: BODY_MAX }];
    const [words] = redacted(texts, passages, instead);
    await say(kept, words!);
  },

  async rewrite(id, words) {
    const kept = await held(id);
    await say(kept, readInput({ body: words.body ?? kept.reply.body }, { body }).body);
  },
};

async function say({ reply, thread, away }: Kept, words: string): Promise<void> {
  await keepConcealed(reply);
  await query(sql`select rewrite_reply(${reply.id}, ${words})`);
  await keepMentionsIn([words], { id: reply.id, authorId: reply.authorId, groupId: thread.groupId });
  reply.body = words;
  if (away === null) await searchIndex.put(replyEntry(reply, thread));
}

/** While it is decided, its author can’t change it. @throws AppError NOT_FOUND */
async function held(id: string): Promise<Kept> {
  // In the order in which a reply is posted and withdrawn: the thread first, so that nobody waits for each other.
  if (isUuid(id))
    await query(sql`
      select from thread where id in (select thread_id from reply where id = ${id}) for no key update`);
  if (isUuid(id)) await query(sql`select from reply where id = ${id} for update`);
  const [kept] = await repliesUnderCare([id]);
  if (!kept) throw notFound();
  return kept;
}

async function repliesUnderCare(ids: readonly string[]): Promise<Kept[]> {
  const rows = await query<{
    reply: object;
    thread: object;
    away: Away;
    thread_away: Away;
    slug: string;
  }>(sql`
    select to_jsonb(r) as reply, to_jsonb(t) as thread, r.away, t.away as thread_away, c.slug
      from replies_under_care(${ids.filter((id) => isUuid(id))}::uuid[]) r
      cross join lateral threads_under_care(array[r.thread_id]) t
      join community c on c.id = current_tenant()`);
  return rows.map(({ reply, thread, away, thread_away, slug }) => ({
    reply: dated(hydrate(Reply, reply as Record<string, unknown>)),
    thread: dated(hydrate(Thread, thread as Record<string, unknown>)),
    away,
    threadAway: thread_away,
    slug,
  }));
}

/** JSON knows no dates. */
const dated = <T extends { createdAt: Date; editedAt: Date | null }>(post: T): T =>
  Object.assign(post, {
    createdAt: new Date(post.createdAt),
    editedAt: post.editedAt && new Date(post.editedAt),
  });

const described = ({ reply, thread, away, threadAway, slug }: Kept): SubjectUnderCare => ({
  summary: {
    kind: 'reply',
    id: reply.id,
    title: thread.title,
    language: thread.language,
    // Out of sight it has no place of its own; its thread still says what was talked about.
    path: away || threadAway ? threadPath(slug, thread.id) : replyPath(slug, reply.id),
  },
  authorId: reply.authorId,
  groupId: thread.groupId,
  createdAt: reply.createdAt,
  editedAt: reply.editedAt,
  away: away ?? threadAway,
  words: [{ name: 'body', text: reply.body }],
  language: reply.language,
});
