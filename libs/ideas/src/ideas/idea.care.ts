import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import { hydrate, notFound, query, readInput, redacted, translator } from '#platform';
import { searchIndex } from '#search';
import { Idea, subjectOf } from './idea.entity.js';
import { ideaEntry } from './ideas.search.js';
import { readers } from './proposing.service.js';

interface Kept {
  idea: Idea;
  away: SubjectUnderCare['away'];
  slug: string;
}

export const ideaCare: SubjectCare = {
  async underCare(ids) {
    const kept = await ideasUnderCare(ids);
    return new Map(kept.map((one) => [one.idea.id, described(one)]));
  },

  /** What was taken back stays so, whatever is decided of it. */
  async conceal(id, how) {
    const { away } = await held(id);
    if (away !== 'withdrawn') await query(sql`select idea_away(${id}, ${how})`);
    await searchIndex.forget(id);
  },

  async reveal(id) {
    const { idea, away } = await held(id);
    if (away === null || away === 'withdrawn') return;
    await query(sql`select idea_away(${id}, null)`);
    await searchIndex.put(ideaEntry(idea));
  },

  async redact(id, passages) {
    const kept = await held(id);
    const { sentence, why, language } = kept.idea;
    const texts = [
      { text: sentence, markdown: false, most: 300 },
      { text: why, markdown: true, most: 2_000 },
    ];
    const [newSentence, newWhy] = redacted(texts, passages, translator(language)('care.takenOut'));
    await say(kept, { sentence: newSentence!, why: newWhy! });
  },

  async rewrite(id, given) {
    const kept = await held(id);
    const { sentence, why } = kept.idea;
    await say(kept, readInput({ sentence: given.sentence ?? sentence, why: given.why ?? why }, readers));
  },
};

async function say({ idea, away }: Kept, words: { sentence: string; why: string }): Promise<void> {
  await query(sql`select rewrite_idea(${idea.id}, ${words.sentence}, ${words.why})`);
  Object.assign(idea, words);
  if (away === null) await searchIndex.put(ideaEntry(idea));
}

/** While it is decided, nobody can change it. @throws AppError NOT_FOUND */
async function held(id: string): Promise<Kept> {
  if (isUuid(id)) await query(sql`select from idea where id = ${id} for update`);
  const [kept] = await ideasUnderCare([id]);
  if (!kept) throw notFound();
  return kept;
}

async function ideasUnderCare(ids: readonly string[]): Promise<Kept[]> {
  const rows = await query<Record<string, unknown> & { away: Kept['away']; slug: string }>(sql`
    select i.*, c.slug from ideas_under_care(${ids.filter((id) => isUuid(id))}::uuid[]) i
      join community c on c.id = current_tenant()`);
  return rows.map((row) => ({ idea: hydrate(Idea, row), away: row.away, slug: row.slug }));
}

const described = ({ idea, away, slug }: Kept): SubjectUnderCare => ({
  summary: {
    ...subjectOf(idea),
    title: idea.sentence,
    language: idea.language,
    path: `/c/${slug}/ideas/${idea.id}`,
  },
  authorId: idea.raisedBy,
  groupId: idea.groupId,
  createdAt: idea.createdAt,
  editedAt: idea.editedAt,
  away,
  words: [
    { name: 'sentence', text: idea.sentence },
    { name: 'why', text: idea.why },
  ].filter(({ text }) => text !== ''),
});
