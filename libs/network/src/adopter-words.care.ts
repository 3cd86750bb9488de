import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import {
  excerptOf,
  ErrorCode,
  invalid,
  notFound,
  query,
  queryOne,
  readInput,
  text,
  translator,
  type Language,
} from '#platform';

interface Kept {
  id: string;
  question_id: string;
  author_id: string;
  body: string;
  language: Language;
  written_at: Date;
  edited_at: Date | null;
  away: SubjectUnderCare['away'];
  slug: string;
}

const longest = { adopter_question: 2_000, adopter_answer: 5_000 };

/** Questions and answers are looked after in the community where they were written, by its own moderators. */
export const adopterWordsCare = (kind: keyof typeof longest): SubjectCare => ({
  async underCare(ids) {
    return new Map((await underCare(kind, ids)).map((words) => [words.id, described(kind, words)]));
  },

  /** What its author has taken back stays so, whatever is decided of it. */
  async conceal(id, how) {
    const { away } = await held(kind, id);
    if (away !== 'withdrawn') await query(sql`select adopter_words_away(${kind}, ${id}::uuid, ${how})`);
  },

  async reveal(id) {
    const { away } = await held(kind, id);
    if (away && away !== 'withdrawn') await query(sql`select adopter_words_away(${kind}, ${id}::uuid, null)`);
  },

  async redact(id, passages) {
    const { body, language } = await held(kind, id);
    const wanted = passages.map((passage) => passage.trim()).filter(Boolean);
    if (wanted.length === 0) throw invalid([{ field: 'passages', code: ErrorCode.EMPTY }]);
    if (!wanted.every((passage) => body.includes(passage)))
      throw invalid([{ field: 'passages', code: ErrorCode.PASSAGE_NOT_FOUND }]);
    await say(kind, id, without(wanted, body, translator(language)('care.takenOut')).slice(0, longest[kind]));
  },

  async rewrite(id, given) {
    const { body: before } = await held(kind, id);
    const { body } = readInput({ body: given.body ?? before }, { body: text(longest[kind]) });
    await say(kind, id, body);
  },
});

/** The longest first: one that is part of another would break it. */
function without(passages: readonly string[], body: string, instead: string): string {
  const longestFirst = [...passages].sort((one, other) => other.length - one.length);
  return body.split(new RegExp(longestFirst.map(escaped).join('|'), 'u')).join(instead);
}

const escaped = (passage: string): string => passage.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const say = (kind: string, id: string, body: string): Promise<unknown> =>
  query(sql`select rewrite_adopter_words(${kind}, ${id}::uuid, ${body})`);

/** While it is decided nobody else changes it. @throws AppError NOT_FOUND */
async function held(kind: keyof typeof longest, id: string): Promise<Kept> {
  await queryOne(sql`select pg_advisory_xact_lock(hashtextextended(${`${kind} ${id}`}, 0))`);
  const [words] = await underCare(kind, [id]);
  if (!words) throw notFound();
  return words;
}

const underCare = (kind: string, ids: readonly string[]): Promise<Kept[]> =>
  query<Kept>(sql`
    select w.*, c.slug from adopter_words_under_care(${kind}, ${ids.filter((id) => isUuid(id))}::uuid[]) w
      join community c on c.id = current_tenant()`);

const described = (kind: string, words: Kept): SubjectUnderCare => ({
  summary: {
    kind,
    id: words.id,
    title: excerptOf(words.body),
    language: words.language,
    path: `/c/${words.slug}/adopters/${words.question_id}${kind === 'adopter_answer' ? `#answer-${words.id}` : ''}`,
  },
  authorId: words.author_id,
  groupId: null,
  createdAt: words.written_at,
  editedAt: words.edited_at,
  away: words.away,
  words: [{ name: 'body', text: words.body }],
});
