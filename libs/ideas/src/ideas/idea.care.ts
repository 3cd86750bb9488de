import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import { hydrate, notFound, query, readInput, redacted, translator } from '#platform';
import { searchIndex } from '#search';
import type { IdeaAnswer } from './idea-answer.entity.js';
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
    await promiseAnAnswer(id);
    await searchIndex.put(ideaEntry(idea));
  },

  /** Out of what it says, and out of what was answered to it. */
  async redact(id, passages) {
    const kept = await held(id);
    const { sentence, why, language } = kept.idea;
    const answers = await answersTo(id);
    const texts = [
      { text: sentence, markdown: false, most: 300 },
      { text: why, markdown: true, most: 2_000 },
      ...answers.map(({ words }) => ({ text: words, markdown: true, most: 2_000 })),
    ];
    const instead = translator(language)('care.takenOut');
    const [newSentence, newWhy, ...newAnswers] = redacted(texts, passages, instead);
    await say(kept, { sentence: newSentence!, why: newWhy! });
    await rewordAnswers(id, answers, newAnswers);
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

/** Its workshop was closed while it was out of sight: the promised time counts from now. */
async function promiseAnAnswer(id: string): Promise<void> {
  await query(sql`
    update idea i set answer_from = now()
      from workshop_theme t join workshop w on w.tenant_id = t.tenant_id and w.id = t.workshop_id
     where i.id = ${id} and i.answer_from is null and t.id = i.workshop_theme_id and w.phase = 'results'`);
}

type Answer = Pick<IdeaAnswer, 'id' | 'words'>;

const answersTo = (id: string): Promise<Answer[]> =>
  query<Answer>(sql`select id, words from idea_answer where idea_id = ${id}`);

async function rewordAnswers(
  id: string,
  answers: readonly Answer[],
  words: readonly string[],
): Promise<void> {
  const changed = answers.flatMap((answer, index) =>
    answer.words === words[index] ? [] : [{ id: answer.id, words: words[index]! }],
  );
  await query(sql`
    select reword_idea_answers(${id}, ${changed.map((answer) => answer.id)}::uuid[],
                               ${changed.map((answer) => answer.words)}::text[])`);
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
