import sql from 'sql-template-tag';
import { isLived, type Counts, type PerspectiveName } from '#people';
import { query } from '#platform';
import type { Parts } from './inference.js';

export type Perspective = PerspectiveName | 'not_said';

export interface CountedIdea {
  themeId: string;
  ideaId: string;
  here: Counts;
  onPaper: number;
}

/** Every idea that stands for itself, with the votes for those that were merged into it; nobody's vote counts twice. */
export async function countedIdeas(workshopId: string): Promise<CountedIdea[]> {
  const here = await query<{ idea_id: string; perspective: Perspective; votes: number }>(sql`
    select r.id as idea_id, coalesce(m.perspective, 'not_said') as perspective,
           count(distinct s.member_id)::int as votes
      from workshop_theme t
      join vote_slip s on s.tenant_id = t.tenant_id and s.workshop_theme_id = t.id
      join idea i on i.tenant_id = s.tenant_id and i.id = any(s.idea_ids)
      join idea r on r.tenant_id = i.tenant_id and r.id = coalesce(i.merged_into, i.id)
      join member m on m.tenant_id = current_tenant() and m.id = s.member_id
     where t.workshop_id = ${workshopId} group by 1, 2`);
  const paper = await query<{ idea_id: string; votes: number }>(sql`
    select coalesce(i.merged_into, i.id) as idea_id, sum(c.votes::int)::int as votes
      from workshop_theme t
      join paper_batch p on p.tenant_id = t.tenant_id and p.workshop_theme_id = t.id
      cross join lateral jsonb_each_text(p.counts) as c(idea, votes)
      join idea i on i.tenant_id = t.tenant_id and i.id = c.idea::uuid
     where t.workshop_id = ${workshopId} group by 1`);
  const standing = await query<{ id: string; workshop_theme_id: string }>(sql`
    select i.id, i.workshop_theme_id from idea i join workshop_theme t on t.tenant_id = i.tenant_id and t.id = i.workshop_theme_id
     where t.workshop_id = ${workshopId} and i.merged_into is null`);
  return standing.map(({ id, workshop_theme_id: themeId }) => ({
    themeId,
    ideaId: id,
    here: Object.fromEntries(
      here.filter((row) => row.idea_id === id).map(({ perspective, votes }) => [perspective, votes]),
    ),
    onPaper: paper.find((row) => row.idea_id === id)?.votes ?? 0,
  }));
}

export const partsOf = (counts: Counts): Parts => ({
  lived: sumOf(counts, isLived),
  others: sumOf(counts, (perspective) => !isLived(perspective)),
});

export const votesOf = ({ here, onPaper }: CountedIdea): number => sumOf(here, () => true) + onPaper;

export function grouped(ideas: readonly CountedIdea[]): Map<string, CountedIdea[]> {
  const themes = new Map<string, CountedIdea[]>();
  for (const idea of ideas) themes.set(idea.themeId, [...(themes.get(idea.themeId) ?? []), idea]);
  return themes;
}

const sumOf = (counts: Counts, wanted: (perspective: Perspective) => boolean): number =>
  Object.entries(counts)
    .filter(([perspective]) => wanted(perspective as Perspective))
    .reduce((sum, [, count]) => sum + count, 0);
