import sql from 'sql-template-tag';
import { load, query } from '#platform';
import { visibleIdeas } from '../ideas/idea.queries.js';
import type { Workshop } from '../workshops/workshop.entity.js';
import { themesOfWorkshop } from '../workshops/workshops.loaders.js';
import type { IdeaResult, PaperBatch, WorkshopResults } from './results.node.js';
import { mayStillBeTold, type Share } from './shares.js';

interface Row {
  idea_id: string;
  theme_id: string;
  votes: number;
  on_paper: number;
  best: boolean;
  shares: Share[] | null;
}

/** The result sheet of a workshop that the viewer may see; null until voting is closed. */
export async function resultsOf(workshop: Workshop): Promise<WorkshopResults | null> {
  const { id, voted, sharesTold, fewest } = workshop;
  if (voted === null || sharesTold === null) return null;
  const [themes, rows, ideas, papers] = await Promise.all([
    load(themesOfWorkshop, id),
    query<Row>(sql`
      select r.idea_id, r.workshop_theme_id as theme_id, r.votes, r.on_paper, r.best, r.shares
        from idea_result r join workshop_theme t on t.tenant_id = r.tenant_id and t.id = r.workshop_theme_id
       where t.workshop_id = ${id} order by r.votes desc, r.idea_id`),
    visibleIdeas(sql`and t.workshop_id = ${id}`),
    query<{ theme_id: string; papers: number; spoilt: number }>(sql`
      select p.workshop_theme_id as theme_id, sum(p.papers)::int as papers, sum(p.spoilt)::int as spoilt
        from paper_batch p join workshop_theme t on t.tenant_id = p.tenant_id and t.id = p.workshop_theme_id
       where t.workshop_id = ${id} group by 1`),
  ]);
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  const isTold =
    sharesTold &&
    mayStillBeTold(
      rows.flatMap(({ shares }) => shares ?? []),
      fewest,
    );
  return {
    voted,
    sharesTold: isTold,
    themes: (themes ?? []).map((theme) => {
      const { papers: count, spoilt } = papers.find((row) => row.theme_id === theme.id) ?? noPapers;
      const isPaperTold = count === 0 || [count - spoilt, voted].every((people) => people >= fewest);
      return {
        theme,
        papers: count,
        spoilt,
        ideas: rows
          .filter((row) => row.theme_id === theme.id)
          .flatMap(({ idea_id: ideaId, votes, on_paper, best, shares }): IdeaResult[] => {
            const idea = byId.get(ideaId);
            const told = { onPaper: isPaperTold ? on_paper : null, shares: isTold ? shares : null };
            return idea ? [{ idea, votes, best, ...told }] : [];
          }),
      };
    }),
  };
}

const noPapers = { papers: 0, spoilt: 0 };

/** For those who lead it. */
export const paperBatchesOf = (themeId: string): Promise<PaperBatch[]> =>
  query<PaperBatch>(sql`
    select id, papers, valid, spoilt, entered_by as "enteredBy", counts
      from paper_batch where workshop_theme_id = ${themeId} order by id`);
