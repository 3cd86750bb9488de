import sql from 'sql-template-tag';
import type { SubjectKind, SubjectSaid } from '#activity';
import { viewer } from '#people';
import { load } from '#platform';
import { countAnswers } from './answer-counts.js';
import { ideaCare } from './idea.care.js';
import type { Idea } from './idea.entity.js';
import { visibleIdeas } from './idea.queries.js';
import { answersOfIdea, ideaById, votesOfIdea } from './ideas.loaders.js';

/** As many as anybody reads on one page. */
const MOST_RAISED = 100;

export const ideaSubject: SubjectKind = {
  kind: 'idea',
  care: ideaCare,
  answers: countAnswers,
  raised: raisedUnder,
  async summaries(ids) {
    const found = await seen(ids);
    const { slug } = viewer().community!;
    return new Map(
      found.map(({ id, sentence: title, language }) => [
        id,
        { kind: 'idea', id, title, language, path: `/c/${slug}/ideas/${id}` },
      ]),
    );
  },
  async said(ids) {
    const found = await seen(ids);
    return new Map(await Promise.all(found.map(async (idea) => [idea.id, await saidOf(idea)] as const)));
  },
};

/** Those that were merged stand behind the one they are in. */
async function raisedUnder(themeId: string): Promise<string[]> {
  const ideas = await visibleIdeas(sql`
    and i.merged_into is null and (${themeId}::uuid = any(i.theme_ids) or t.theme_id = ${themeId}::uuid)
    order by i.created_at desc, i.id desc limit ${MOST_RAISED}`);
  return ideas.map(({ id }) => id);
}

async function seen(ids: readonly string[]): Promise<Idea[]> {
  const ideas = await Promise.all(ids.map((id) => load(ideaById, id)));
  return ideas.filter((idea) => idea !== undefined);
}

/** An idea that was merged was answered with the one it is in. */
async function saidOf(idea: Idea): Promise<SubjectSaid> {
  const stands = (idea.mergedInto && (await load(ideaById, idea.mergedInto))) || idea;
  const [answers, votes] = await Promise.all([load(answersOfIdea, stands.id), load(votesOfIdea, stands.id)]);
  const [answer] = answers ?? [];
  return {
    state: stands.state,
    votes: votes ?? null,
    words: answer?.words ?? '',
    language: answer?.language ?? stands.language,
    at: answer?.at ?? null,
  };
}
