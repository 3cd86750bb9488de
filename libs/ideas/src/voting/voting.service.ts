import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import { AppError, ErrorCode, invalid, query } from '#platform';
import { validate as isUuid } from 'uuid';
import { visibleIdeas } from '../ideas/idea.queries.js';
import { authorize } from '../ideas.policy.js';
import type { Workshop } from '../workshops/workshop.entity.js';
import { heldWorkshopOfTheme } from '../workshops/workshop.queries.js';
import type { CastVotesInput } from './voting.inputs.js';

/** Nothing is announced, traced or logged here: that would tell who voted when. */
@Injectable()
export class Voting {
  /**
   * The viewer's votes for a theme, instead of those they gave before. While it is written nobody can close the vote
   * or merge ideas; sent twice, it is there once.
   */
  async cast({ workshopThemeId, ideaIds }: CastVotesInput): Promise<Workshop> {
    const me = viewingMember();
    const workshop = await heldWorkshopOfTheme(workshopThemeId, 'share');
    authorize('workshop.vote', workshop);
    if (workshop.phase !== 'vote') throw new AppError(ErrorCode.WRONG_PHASE);
    const chosen = await ideasToVoteFor(workshopThemeId, ideaIds);
    if (chosen.length > workshop.votesPerTheme)
      throw invalid([
        { field: 'ideaIds', code: ErrorCode.TOO_MANY, parameters: { max: workshop.votesPerTheme } },
      ]);
    if (chosen.length > 0) await this.keep(workshop.id, workshopThemeId, chosen);
    else await this.takeBack(workshop.id, workshopThemeId, me.id);
    return workshop;
  }

  private async keep(workshopId: string, themeId: string, ideaIds: string[]): Promise<void> {
    const { id: memberId } = viewingMember();
    await query(sql`
      insert into vote_slip (workshop_theme_id, member_id, idea_ids) values (${themeId}, ${memberId}, ${ideaIds}::uuid[])
      on conflict (tenant_id, workshop_theme_id, member_id) do update set idea_ids = excluded.idea_ids`);
    await query(sql`
      insert into vote_cast (workshop_id, member_id) values (${workshopId}, ${memberId}) on conflict do nothing`);
  }

  private async takeBack(workshopId: string, themeId: string, memberId: string): Promise<void> {
    await query(sql`delete from vote_slip where workshop_theme_id = ${themeId} and member_id = ${memberId}`);
    await query(sql`
      delete from vote_cast c where c.workshop_id = ${workshopId} and c.member_id = ${memberId}
         and not exists (
           select from vote_slip s join workshop_theme t on t.tenant_id = s.tenant_id and t.id = s.workshop_theme_id
            where t.workshop_id = c.workshop_id and s.member_id = c.member_id)`);
  }
}

/** Each once, those that stand for what was merged; sorted, so that no order is kept. @throws AppError INVALID */
export async function ideasToVoteFor(
  themeId: string,
  typed: readonly string[],
  field = 'ideaIds',
): Promise<string[]> {
  const ids = [...new Set(typed.map((id) => id.toLowerCase()))];
  const bad = () => invalid([{ field, code: ErrorCode.BAD_CHOICE }]);
  if (!ids.every((id) => isUuid(id))) throw bad();
  const found = await visibleIdeas(sql`and i.id = any(${ids}::uuid[]) and i.workshop_theme_id = ${themeId}`);
  if (found.length < ids.length) throw bad();
  return [...new Set(found.map(({ id, mergedInto }) => mergedInto ?? id))].sort();
}
