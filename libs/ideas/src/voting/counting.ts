import sql from 'sql-template-tag';
import { splitInTwo } from '#people';
import { query } from '#platform';
import type { Workshop } from '../workshops/workshop.entity.js';
import { bestOf } from './best.js';
import {
  countedIdeas,
  grouped,
  partsOf,
  votesOf,
  type CountedIdea,
  type Perspective,
} from './counted-ideas.js';
import { isBig, mayBeTold } from './inference.js';
import { shareOf } from './shares.js';

/**
 * Counts the votes of a workshop that the caller holds for update, and forgets who gave them: the exact totals stay,
 * and of the split no more than everybody may be told. All of it in the transaction that closes the vote.
 */
export async function countAndForget(workshop: Workshop): Promise<void> {
  const ideas = await countedIdeas(workshop.id);
  const isTold = await isSplitTold(workshop, ideas);
  const results = [...grouped(ideas).values()].flatMap((ofTheme) => {
    const best = bestOf(new Map(ofTheme.map((idea) => [idea.ideaId, votesOf(idea)])), workshop);
    return ofTheme.map((idea) => ({
      theme: idea.themeId,
      idea: idea.ideaId,
      votes: votesOf(idea),
      paper: idea.onPaper,
      best: best.has(idea.ideaId),
      shares:
        isTold && isBig(partsOf(idea.here), workshop.fewest)
          ? splitInTwo(idea.here, workshop.fewest)!.map(shareOf)
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
    update workshop set phase = 'results', closed_at = now(), voted = ${voted}, shares_told = ${isTold}
     where id = ${workshop.id}`);
  await query(sql`
    update idea i set answer_from = now() from workshop_theme t
     where t.workshop_id = ${workshop.id} and i.workshop_theme_id = t.id and i.answer_from is null`);
}

/**
 * On paper nobody says what they are: what may be told is asked of those who voted here, with votes that count.
 * Who came to the workshop are other people: their number and parts can’t be held against these.
 */
async function isSplitTold(
  { id, votesPerTheme, fewest }: Workshop,
  ideas: readonly CountedIdea[],
): Promise<boolean> {
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
  return mayBeTold(themes, votersOf(null), fewest);
}

/**
 * What stays is that they voted, in an order that says nothing, and how many papers there were: a batch of one paper
 * would say what is on it. @returns how many voted here
 */
async function forgetWhoVotedFor(workshopId: string): Promise<number> {
  await query(sql`
    delete from vote_slip s using workshop_theme t where t.workshop_id = ${workshopId} and s.workshop_theme_id = t.id`);
  await query(sql`
    update paper_batch p set counts = '{}' from workshop_theme t
     where t.workshop_id = ${workshopId} and p.workshop_theme_id = t.id`);
  const voters = await query<{ member_id: string }>(
    sql`delete from vote_cast where workshop_id = ${workshopId} returning member_id`,
  );
  await query(sql`
    insert into vote_cast (workshop_id, member_id)
    select ${workshopId}, id from unnest(${voters.map((row) => row.member_id)}::uuid[]) id order by random()`);
  return voters.length;
}
