import { SubjectSummary, type SubjectKind, type SubjectOrigin } from '#activity';
import { viewer } from '#people';
import { excerptOf, load } from '#platform';
import { adopterWordsCare } from './adopter-words.care.js';
import type { AdopterQuestion } from './adopter-words.entity.js';
import { answerById, placeById, questionById } from './adopter-words.queries.js';

/** A question to those who use something, for whoever may read it. */
export const adopterQuestionSubject: SubjectKind = {
  kind: 'adopter_question',
  care: adopterWordsCare('adopter_question'),
  origins: (ids) => originsOf('adopter_question', ids, (id) => load(questionById, id)),
  async summaries(ids) {
    if (!viewer().member) return new Map();
    const questions = await Promise.all(ids.map((id) => load(questionById, id)));
    const found = questions.filter((question) => question !== undefined);
    return new Map(
      found.map((question) => [question.id, summaryOf(question, 'adopter_question', question.id)]),
    );
  },
};

export const adopterAnswerSubject: SubjectKind = {
  kind: 'adopter_answer',
  care: adopterWordsCare('adopter_answer'),
  origins: (ids) => originsOf('adopter_answer', ids, (id) => load(answerById, id)),
  async summaries(ids) {
    const found = new Map<string, SubjectSummary>();
    if (!viewer().member) return found;
    await Promise.all(
      ids.map(async (id) => {
        const answer = await load(answerById, id);
        const question = answer && (await load(questionById, answer.questionId));
        if (question) found.set(id, summaryOf(question, 'adopter_answer', id));
      }),
    );
    return found;
  },
};

/** Both are called by what was asked: what it is about may be named otherwise, or not at all, when this is read. */
const summaryOf = (question: AdopterQuestion, kind: string, id: string): SubjectSummary =>
  Object.assign(new SubjectSummary(), {
    kind,
    id,
    title: excerptOf(question.body),
    language: question.language,
    path: `/c/${viewer().community!.slug}/adopters/${question.id}${kind === 'adopter_answer' ? `#answer-${id}` : ''}`,
  });

/** In the community where they were written they are the same. */
async function originsOf(
  kind: string,
  ids: readonly string[],
  wordsOf: (id: string) => Promise<{ tenantId: string } | undefined>,
): Promise<Map<string, SubjectOrigin>> {
  const origins = await Promise.all(
    ids.map(async (id): Promise<SubjectOrigin[]> => {
      const words = await wordsOf(id);
      if (!words) return [];
      const { tenantId: communityId } = words;
      return [{ kind, id, communityId, communityName: (await load(placeById, communityId))!.name }];
    }),
  );
  return new Map(origins.flat().map((origin) => [origin.id, origin]));
}
