import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { AppError, ErrorCode, newId, notFound, query, readInput } from '#platform';
import { authorize } from '../ideas.policy.js';
import type { Workshop } from '../workshops/workshop.entity.js';
import { heldWorkshopOfTheme } from '../workshops/workshop.queries.js';
import type { EnterPaperBallotsInput } from './voting.inputs.js';
import { ideasToVoteFor } from './voting.service.js';

const MOST = 10_000;

@Injectable()
export class PaperBallots {
  /** Papers that were filled in in the room, counted by those who lead it. The numbers have to fit each other. */
  async enter(input: EnterPaperBallotsInput): Promise<Workshop> {
    const workshop = await heldWorkshopOfTheme(input.workshopThemeId, 'share');
    authorize('workshop.enter-paper', workshop);
    if (workshop.phase !== 'vote') throw new AppError(ErrorCode.WRONG_PHASE);
    const { id } = readInput(
      { id: input.id, papers: '', votes: '' },
      { id: newId, papers: () => papersFit(input), votes: () => votesFit(input, workshop.votesPerTheme) },
    );
    const counts = await countsOf(input);
    const entered = await query(sql`
      insert into paper_batch as p (id, workshop_theme_id, papers, valid, spoilt, counts, entered_by)
      values (${id}, ${input.workshopThemeId}, ${input.papers}, ${input.valid}, ${input.spoilt},
              ${JSON.stringify(counts)}::jsonb, ${viewingMember().id})
      on conflict (tenant_id, id) do update
         set papers = excluded.papers, valid = excluded.valid, spoilt = excluded.spoilt, counts = excluded.counts,
             entered_by = excluded.entered_by
       where p.workshop_theme_id = excluded.workshop_theme_id
      returning p.id`);
    if (entered.length === 0) throw notFound();
    return workshop;
  }
}

const fits = { value: null };
const isCount = (number: number): boolean => number >= 0 && number <= MOST;
const doesNotFit = { refusal: { code: ErrorCode.DOES_NOT_ADD_UP } };

const papersFit = ({ papers, valid, spoilt }: EnterPaperBallotsInput) =>
  papers > 0 && [papers, valid, spoilt].every(isCount) && papers === valid + spoilt ? fits : doesNotFit;

/** A paper gives an idea one vote at most, and no more votes than a person has. */
function votesFit({ valid, votes }: EnterPaperBallotsInput, votesEach: number) {
  const sum = votes.reduce((all, one) => all + one.votes, 0);
  const isEachOnce = new Set(votes.map(({ ideaId }) => ideaId.toLowerCase())).size === votes.length;
  const areCounts = votes.every((one) => isCount(one.votes) && one.votes <= valid);
  return isEachOnce && areCounts && sum <= valid * votesEach ? fits : doesNotFit;
}

/** @throws AppError INVALID where an idea is not of this theme */
async function countsOf({ workshopThemeId, votes }: EnterPaperBallotsInput): Promise<Record<string, number>> {
  await ideasToVoteFor(
    workshopThemeId,
    votes.map(({ ideaId }) => ideaId),
    'votes',
  );
  return Object.fromEntries(votes.map(({ ideaId, votes: count }) => [ideaId.toLowerCase(), count]));
}
