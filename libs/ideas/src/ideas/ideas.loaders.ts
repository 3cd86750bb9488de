import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { entities, inOrder, query, type Batch } from '#platform';
import { IdeaAnswer } from './idea-answer.entity.js';
import type { Idea } from './idea.entity.js';
import { visibleIdeas } from './idea.queries.js';

export const ideaById: Batch<Idea> = async (ids) =>
  inOrder(
    ids,
    await visibleIdeas(sql`and i.id = any(${ids.filter((id) => isUuid(id))}::uuid[])`),
    ({ id }) => id,
  );

/** Those that say the same and were merged into each; they keep who raised them, and what they came from. */
export const ideasMergedInto: Batch<Idea[]> = async (ids) => {
  const merged = await visibleIdeas(sql`and i.merged_into = any(${ids}::uuid[]) order by i.created_at, i.id`);
  return ids.map((id) => merged.filter(({ mergedInto }) => mergedInto === id));
};

/** Those that stand for themselves, oldest first. */
export const ideasOfWorkshopTheme: Batch<Idea[]> = async (ids) => {
  const ideas = await visibleIdeas(sql`
    and i.workshop_theme_id = any(${ids}::uuid[]) and i.merged_into is null order by i.created_at, i.id`);
  return ids.map((id) => ideas.filter(({ workshopThemeId }) => workshopThemeId === id));
};

/** Of ideas that the caller has shown to be visible, newest first. */
export const answersOfIdea: Batch<IdeaAnswer[]> = async (ids) => {
  const answers = await entities(
    IdeaAnswer,
    sql`select * from idea_answer where idea_id = any(${ids}::uuid[]) order by at desc, id desc`,
  );
  return ids.map((id) => answers.filter(({ ideaId }) => ideaId === id));
};

/** How many votes each idea got, once they are counted. */
export const votesOfIdea: Batch<number> = async (ids) => {
  const rows = await query<{ idea_id: string; votes: number }>(sql`
    select idea_id, votes from idea_result where idea_id = any(${ids}::uuid[])`);
  return inOrder(ids, rows, (row) => row.idea_id).map((row) => row?.votes);
};
