import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity, Chain } from '#activity';
import { viewingMember } from '#people';
import { AppError, ErrorCode, invalid, notFound, query } from '#platform';
import { ideaMerged } from '../ideas.activity.js';
import { authorize } from '../ideas.policy.js';
import { heldWorkshopOfTheme } from '../workshops/workshop.queries.js';
import { subjectOf, type Idea } from './idea.entity.js';
import { heldIdeas, ideaInSight } from './idea.queries.js';
import type { MergeIdeasInput } from './ideas.inputs.js';

const MOST = 50;

@Injectable()
export class Merging {
  constructor(
    private readonly chain: Chain,
    private readonly activity: Activity,
  ) {}

  /**
   * Ideas that say the same become one. Each stays a row of its own, with who raised it and what it came from, and
   * points to the one that stands for all; votes for any of them are votes for that one. Done twice, it is done.
   */
  async merge({ intoId, ideaIds }: MergeIdeasInput): Promise<Idea> {
    if (ideaIds.length === 0 || ideaIds.length > MOST)
      throw invalid([{ field: 'ideaIds', code: ideaIds.length ? ErrorCode.TOO_MANY : ErrorCode.EMPTY }]);
    const themeId = (await ideaInSight(intoId))?.workshopThemeId;
    const workshop = themeId ? await heldWorkshopOfTheme(themeId, 'update') : null;
    const held = await heldIdeas([intoId, ...ideaIds]);
    const into = held.find(({ id }) => id === intoId.toLowerCase());
    if (!into) throw notFound();
    authorize('idea.merge', into);
    if (workshop && !['collect', 'merge', 'vote'].includes(workshop.phase))
      throw new AppError(ErrorCode.WRONG_PHASE);
    const others = held.filter(({ id, mergedInto }) => id !== into.id && mergedInto !== into.id);
    if (into.mergedInto || !others.every((other) => belongTogether(other, into)))
      throw invalid([{ field: 'ideaIds', code: ErrorCode.BAD_CHOICE }]);
    for (const other of others) await this.mergeOne(other, into);
    return into;
  }

  private async mergeOne(other: Idea, into: Idea): Promise<void> {
    const me = viewingMember();
    await query(
      sql`update idea set merged_into = ${into.id} where id = ${other.id} or merged_into = ${other.id}`,
    );
    await query(sql`
      insert into follow (member_id, subject_kind, subject_id)
      select f.member_id, 'idea', ${into.id} from follow f where f.subject_id = ${other.id} on conflict do nothing`);
    await this.chain.link(subjectOf(other), subjectOf(into), me.id);
    await this.activity.announce(ideaMerged, { thing: into, actorId: me.id, places: [other.id] });
    await this.activity.trace('idea.merged', me, { subject: subjectOf(other), details: { into: into.id } });
  }
}

/** Seen by the same people, and voted on in the same place; one that was answered keeps its answer. */
const belongTogether = (one: Idea, other: Idea): boolean =>
  one.mergedInto === null &&
  one.groupId === other.groupId &&
  one.workshopThemeId === other.workshopThemeId &&
  one.state === 'waiting';
