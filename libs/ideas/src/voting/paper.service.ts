import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { viewingMember } from '#people';
import { AppError, ErrorCode, newId, notFound, query, readInput, refused } from '#platform';
import { workshopSubjectOf } from '../ideas.activity.js';
import { authorize } from '../ideas.policy.js';
import type { Workshop } from '../workshops/workshop.entity.js';
import { heldWorkshopOfTheme } from '../workshops/workshop.queries.js';
import type { EnterPaperBallotsInput, RemovePaperBallotsInput } from './voting.inputs.js';
import { ideasToVoteFor } from './voting.service.js';

const MOST = 10_000;

@Injectable()
export class PaperBallots {
  constructor(private readonly activity: Activity) {}

  /** Papers that were filled in in the room, counted by those who lead it. The numbers have to fit each other. */
  async enter(input: EnterPaperBallotsInput): Promise<Workshop> {
    const workshop = await workshopWithPaper(input.workshopThemeId);
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
    const { papers, valid, spoilt } = input;
    await this.activity.trace('workshop.paper-entered', viewingMember(), {
      subject: workshopSubjectOf(workshop),
      details: { papers, valid, spoilt },
    });
    return workshop;
  }

  /** Papers that were entered twice, or under another theme. Done twice, it is done. */
  async remove({ id, workshopThemeId }: RemovePaperBallotsInput): Promise<Workshop> {
    const workshop = await workshopWithPaper(workshopThemeId);
    const [removed] = isUuid(id)
      ? await query<{ papers: number }>(sql`
          delete from paper_batch where id = ${id} and workshop_theme_id = ${workshopThemeId} returning papers`)
      : [];
    if (removed)
      await this.activity.trace('workshop.paper-removed', viewingMember(), {
        subject: workshopSubjectOf(workshop),
        details: { papers: removed.papers },
      });
    return workshop;
  }
}

/** Held, so that nobody closes the vote meanwhile. @throws AppError where the viewer may not enter papers now */
async function workshopWithPaper(themeId: string): Promise<Workshop> {
  const workshop = await heldWorkshopOfTheme(themeId, 'share');
  authorize('workshop.enter-paper', workshop);
  if (workshop.phase !== 'vote') throw new AppError(ErrorCode.WRONG_PHASE);
  return workshop;
}

const fits = { value: null };
const isCount = (number: number): boolean => number >= 0 && number <= MOST;

function papersFit({ papers, valid, spoilt }: EnterPaperBallotsInput) {
  if (papers < 1 || ![papers, valid, spoilt].every(isCount))
    return refused(ErrorCode.BAD_NUMBER, { min: 1, max: MOST });
  const sum = valid + spoilt;
  return papers === sum ? fits : refused(ErrorCode.DOES_NOT_ADD_UP, { papers, sum });
}

/** A paper gives an idea one vote at most, and no more votes than a person has. */
function votesFit({ valid, votes }: EnterPaperBallotsInput, votesEach: number) {
  const sum = votes.reduce((all, one) => all + one.votes, 0);
  const isEachOnce = new Set(votes.map(({ ideaId }) => ideaId.toLowerCase())).size === votes.length;
  const areCounts = votes.every((one) => isCount(one.votes) && one.votes <= valid);
  if (!isEachOnce || !areCounts) return refused(ErrorCode.BAD_NUMBER, { min: 0, max: Math.max(0, valid) });
  const max = valid * votesEach;
  return sum <= max ? fits : refused(ErrorCode.DOES_NOT_ADD_UP, { votes: sum, max });
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
