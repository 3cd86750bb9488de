import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import { hydrate, notFound, query, readInput, redacted, text, translator, type Reader } from '#platform';
import { searchIndex } from '#search';
import { threadEntry } from '../discussion.search.js';
import { textsOf } from '../post.js';
import { threadPath } from '../post-path.js';
import { body, BODY_MAX, CITATION_MAX, PART_MAX, parts, title, TITLE_MAX } from '../post-text.js';
import { Thread } from '../thread.entity.js';
import { keepConcealed, keepMentionsIn } from './after-care.js';

interface Kept {
  thread: Thread;
  away: SubjectUnderCare['away'];
  slug: string;
}

/** All that is written in a thread’s first post, by the names moderation knows. */
type Words = Partial<Record<keyof typeof texts, string>>;

const texts = {
  title: { read: title, most: TITLE_MAX, markdown: false },
  body: { read: body, most: BODY_MAX, markdown: true },
  changed: { read: parts.changed, most: PART_MAX, markdown: true },
  why: { read: parts.why, most: PART_MAX, markdown: true },
  involved: { read: parts.involved, most: PART_MAX, markdown: true },
  happened: { read: parts.happened, most: PART_MAX, markdown: true },
  citation: { read: text(CITATION_MAX), most: CITATION_MAX, markdown: false },
};

export const threadCare: SubjectCare = {
  async underCare(ids) {
    return new Map((await threadsUnderCare(ids)).map((kept) => [kept.thread.id, described(kept)]));
  },

  /** What its author has taken back stays so, whatever is decided of it. */
  async conceal(id, how) {
    const { away } = await held(id);
    if (away !== 'withdrawn') await query(sql`select thread_away(${id}, ${how})`);
    await searchIndex.concealPlace(id, true);
  },

  async reveal(id) {
    const { away } = await held(id);
    if (away === null || away === 'withdrawn') return;
    await query(sql`select thread_away(${id}, null)`);
    await searchIndex.concealPlace(id, false);
  },

  async redact(id, passages) {
    const kept = await held(id);
    const words = Object.entries(wordsOf(kept.thread)) as [keyof Words, string][];
    const after = redacted(
      words.map(([name, text]) => ({ ...texts[name], text })),
      passages,
      translator(kept.thread.language)('care.takenOut'),
    );
    await say(kept, Object.fromEntries(words.map(([name], index) => [name, after[index]!])));
  },

  async rewrite(id, given) {
    const kept = await held(id);
    const present = wordsOf(kept.thread);
    const names = Object.keys(present) as (keyof Words)[];
    const readers: Record<string, Reader<string>> = Object.fromEntries(
      names.map((name) => [name, texts[name].read]),
    );
    const words = Object.fromEntries(names.map((name) => [name, given[name] ?? present[name]!]));
    await say(kept, readInput(words, readers));
  },

  async close(id, reason) {
    await query(sql`
      update thread set closed_at = now(), closed_reason = ${reason} where id = ${id} and closed_at is null`);
  },
};

async function say({ thread, away }: Kept, words: Words): Promise<void> {
  await keepConcealed({ ...thread, body: thread.text });
  await query(sql`
    select rewrite_thread(${thread.id}, ${words.title}, ${words.body ?? null}, ${words.changed ?? null},
      ${words.why ?? null}, ${words.involved ?? null}, ${words.happened ?? null}, ${words.citation ?? null})`);
  const { body: text = null, ...others } = words;
  Object.assign(thread, { text, ...others });
  await keepMentionsIn(textsOf(thread), thread);
  if (away === null) await searchIndex.put(threadEntry(thread));
}

const wordsOf = ({ title, text, changed, why, involved, happened, citation }: Thread): Words =>
  Object.fromEntries(
    Object.entries({ title, body: text, changed, why, involved, happened, citation }).filter(
      ([, words]) => words !== null,
    ),
  );

/** While it is decided, its author can’t change it. @throws AppError NOT_FOUND */
async function held(id: string): Promise<Kept> {
  if (isUuid(id)) await query(sql`select from thread where id = ${id} for update`);
  const [kept] = await threadsUnderCare([id]);
  if (!kept) throw notFound();
  return kept;
}

async function threadsUnderCare(ids: readonly string[]): Promise<Kept[]> {
  const rows = await query<Record<string, unknown> & { away: Kept['away']; slug: string }>(sql`
    select t.*, c.slug from threads_under_care(${ids.filter((id) => isUuid(id))}::uuid[]) t
      join community c on c.id = current_tenant()`);
  return rows.map((row) => ({ thread: hydrate(Thread, row), away: row.away, slug: row.slug }));
}

const described = ({ thread, away, slug }: Kept): SubjectUnderCare => ({
  summary: {
    kind: 'thread',
    id: thread.id,
    title: thread.title,
    language: thread.language,
    path: threadPath(slug, thread.id),
  },
  authorId: thread.authorId,
  groupId: thread.groupId,
  createdAt: thread.createdAt,
  editedAt: thread.editedAt,
  away,
  words: Object.entries(wordsOf(thread)).map(([name, text]) => ({ name, text })),
});
