import sql from 'sql-template-tag';
import { FEWEST, isLived, splitInTwo, type Counts, type PerspectiveName } from '#people';
import { query, queryOne } from '#platform';
import type { Workshop } from '../workshops/workshop.entity.js';
import { bestOf } from './best.js';
import { isBig, mayBeTold, type Parts } from './inference.js';
import { shareOf } from './shares.js';

type Perspective = PerspectiveName | 'not_said';

interface CountedIdea {
  themeId: string;
  ideaId: string;
  here: Counts;
  onPaper: number;
}

/**
 * Counts the votes of a workshop that the caller holds for update, and forgets who gave them: the exact totals stay,
 * and of the split no more than everybody may be told. All of it in the transaction that closes the vote.
 */
export async function countAndForget(workshop: Workshop): Promise<void> {
  const ideas = await countedIdeas(workshop.id);
  const told = await isSplitTold(workshop, ideas);
  const results = [...grouped(ideas).values()].flatMap((ofTheme) => {
    const best = bestOf(new Map(ofTheme.map((idea) => [idea.ideaId, votesOf(idea)])), workshop);
    return ofTheme.map((idea) => ({
      theme: idea.themeId,
      idea: idea.ideaId,
      votes: votesOf(idea),
      paper: idea.onPaper,
      best: best.has(idea.ideaId),
      shares:
        told.isTold && isBig(partsOf(idea.here), told.fewest)
          ? splitInTwo(idea.here, told.fewest)!.map(shareOf)
          : null,
    }));
  });
  await query(sql`
    insert into idea_result (workshop_theme_id, idea_id, votes, on_paper, best, shares)
    select r.theme, r.idea, r.votes, r.paper, r.best, r.shares
      from jsonb_to_recordset(${JSON.stringify(results)}::jsonb)
        as r(theme uuid, idea uuid, votes int, paper int, best boolean, shares jsonb)
     order by random()`);
  const voted = await forgetWhoVotedFor(workshop.id);
  await query(sql`
    update workshop set phase = 'results', closed_at = now(), voted = ${voted}, shares_told = ${told.isTold}
     where id = ${workshop.id}`);
  await query(sql`
    update idea i set answer_from = now() from workshop_theme t
     where t.workshop_id = ${workshop.id} and i.workshop_theme_id = t.id and i.answer_from is null`);
}

/** Every idea that stands for itself, with the votes for those that were merged into it; nobody's vote counts twice. */
async function countedIdeas(workshopId: string): Promise<CountedIdea[]> {
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

/**
 * On paper nobody says what they are: what may be told is asked of those who voted here, with votes that count.
 * Who came to the workshop are other people: their number and parts can’t be held against these.
 */
async function isSplitTold(
  { id, votesPerTheme }: Workshop,
  ideas: readonly CountedIdea[],
): Promise<{ isTold: boolean; fewest: number }> {
  const community = await queryOne<{ small_numbers: number }>(
    sql`select small_numbers from community where id = current_tenant()`,
  );
  const fewest = Math.max(FEWEST, community!.small_numbers);
  const voters = await query<{ theme_id: string | null; perspective: Perspective; people: number }>(sql`
    select t.id as theme_id, coalesce(m.perspective, 'not_said') as perspective, count(distinct s.member_id)::int as people
      from workshop_theme t
      join vote_slip s on s.tenant_id = t.tenant_id and s.workshop_theme_id = t.id
      join idea i on i.tenant_id = s.tenant_id and i.id = any(s.idea_ids)
      join idea r on r.tenant_id = i.tenant_id and r.id = coalesce(i.merged_into, i.id)
      join member m on m.tenant_id = current_tenant() and m.id = s.member_id
     where t.workshop_id = ${id} group by grouping sets ((t.id, m.perspective), (m.perspective))`);
  const votersOf = (themeId: string | null) =>
    partsOf(
      Object.fromEntries(
        voters
          .filter((row) => row.theme_id === themeId)
          .map(({ perspective, people }) => [perspective, people]),
      ),
    );
  const themes = [...grouped(ideas)].map(([themeId, ofTheme]) => ({
    ideas: ofTheme.map(({ here }) => partsOf(here)),
    voters: votersOf(themeId),
    votesEach: votesPerTheme,
  }));
  return { isTold: mayBeTold(themes, votersOf(null), fewest), fewest };
}

/** What stays is that they voted, in an order that says nothing. @returns how many did */
async function forgetWhoVotedFor(workshopId: string): Promise<number> {
  await query(sql`
    delete from vote_slip s using workshop_theme t where t.workshop_id = ${workshopId} and s.workshop_theme_id = t.id`);
  const voters = await query<{ member_id: string }>(
    sql`delete from vote_cast where workshop_id = ${workshopId} returning member_id`,
  );
  await query(sql`
    insert into vote_cast (workshop_id, member_id)
    select ${workshopId}, id from unnest(${voters.map((row) => row.member_id)}::uuid[]) id order by random()`);
  return voters.length;
}

const sumOf = (counts: Counts, wanted: (perspective: Perspective) => boolean): number =>
  Object.entries(counts)
    .filter(([perspective]) => wanted(perspective as Perspective))
    .reduce((sum, [, count]) => sum + count, 0);

const partsOf = (counts: Counts): Parts => ({
  lived: sumOf(counts, isLived),
  others: sumOf(counts, (perspective) => !isLived(perspective)),
});

const votesOf = ({ here, onPaper }: CountedIdea): number => sumOf(here, () => true) + onPaper;

function grouped(ideas: readonly CountedIdea[]): Map<string, CountedIdea[]> {
  const themes = new Map<string, CountedIdea[]>();
  for (const idea of ideas) themes.set(idea.themeId, [...(themes.get(idea.themeId) ?? []), idea]);
  return themes;
}
