import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Follows } from '#activity';
import { readThemes, viewingMember } from '#people';
import { AppError, ErrorCode, load, notFound, pageOf, query, rangeOf, readInput, type Page } from '#platform';
import { searchIndex } from '#search';
import { authorize } from '../ideas.policy.js';
import { heldWorkshopOfTheme } from '../workshops/workshop.queries.js';
import { countAnswers, type PromiseKept } from './answer-counts.js';
import { subjectOf, type Idea } from './idea.entity.js';
import { heldIdea, ideaInSight, visibleIdeas } from './idea.queries.js';
import type { EditIdeaInput, IdeasArgs } from './ideas.inputs.js';
import { ideaById } from './ideas.loaders.js';
import { ideaEntry } from './ideas.search.js';
import { readers } from './proposing.service.js';

/** Finding and reading them, and what their own people do with them. */
@Injectable()
export class Ideas {
  constructor(private readonly follows: Follows) {}

  /** The idea, if the viewer may see it. @throws AppError NOT_FOUND otherwise */
  async visibleTo(id: string): Promise<Idea> {
    viewingMember();
    const idea = await load(ideaById, id.toLowerCase());
    if (!idea) throw notFound();
    return idea;
  }

  /** Newest first; those that were merged stand behind the one they are in. */
  async all(args: IdeasArgs): Promise<Page<Idea>> {
    viewingMember();
    const { limit, after } = rangeOf(args);
    if (![args.theme, args.workshop].every((id) => !id || isUuid(id)))
      return pageOf<Idea>([], args, createdKey);
    const behind = after
      ? sql`and (i.created_at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const found = await visibleIdeas(sql`
      and i.merged_into is null ${filters(args)} ${behind} order by i.created_at desc, i.id desc limit ${limit}`);
    return pageOf(found, args, createdKey);
  }

  answers(): Promise<PromiseKept> {
    viewingMember();
    return countAnswers();
  }

  /** Until it is voted on or answered: people answer to what it says. */
  async edit(input: EditIdeaInput): Promise<Idea> {
    const { workshopThemeId } = await this.visibleTo(input.ideaId);
    const workshop = workshopThemeId ? await heldWorkshopOfTheme(workshopThemeId, 'share') : null;
    const before = await heldIdea(input.ideaId);
    authorize('idea.edit', before);
    if (
      before.state !== 'waiting' ||
      before.mergedInto ||
      workshop?.phase === 'vote' ||
      workshop?.phase === 'results'
    )
      throw new AppError(ErrorCode.WRONG_PHASE);
    const themes = await readThemes(input.themeIds ?? before.themeIds, before.themeIds);
    const { sentence, why } = readInput(
      { sentence: input.sentence ?? before.sentence, why: input.why ?? before.why, themeIds: '' },
      { ...readers, themeIds: () => themes },
    );
    const themeIds = 'value' in themes ? themes.value : before.themeIds;
    await query(sql`
      update idea set sentence = ${sentence}, why = ${why}, theme_ids = ${themeIds}::uuid[], edited_at = clock_timestamp()
       where id = ${before.id}`);
    const now = (await ideaInSight(before.id))!;
    await searchIndex.put(ideaEntry(now));
    return now;
  }

  /** Whoever raised it takes it back, whenever they like. Done twice, it is done. */
  async withdraw(id: string): Promise<boolean> {
    if (await wasWithdrawn(id)) return true;
    const idea = await heldIdea(id);
    authorize('idea.withdraw', idea);
    await query(sql`select idea_away(${idea.id}, 'withdrawn')`);
    await searchIndex.forget(idea.id);
    return true;
  }

  async follow(id: string): Promise<Idea> {
    const idea = await this.visibleTo(id);
    authorize('idea.follow', idea);
    await this.follows.follow(viewingMember().id, subjectOf(idea));
    return idea;
  }

  async unfollow(id: string): Promise<Idea> {
    const idea = await this.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, subjectOf(idea));
    return idea;
  }
}

const createdKey = ({ createdAt, id }: Idea): [Date, string] => [createdAt, id];

const filters = ({ state, theme, workshop, late, mine }: IdeasArgs): Sql => sql`
  ${state ? sql`and i.state = ${state}` : empty}
  ${state === 'waiting' ? sql`and i.answer_from is not null` : empty}
  ${theme ? sql`and (${theme}::uuid = any(i.theme_ids) or t.theme_id = ${theme}::uuid)` : empty}
  ${workshop ? sql`and t.workshop_id = ${workshop}` : empty}
  ${late ? sql`and i.state = 'waiting' and i.answer_from + make_interval(days => c.idea_answer_days) <= now()` : empty}
  ${mine ? sql`and i.raised_by = ${viewingMember().id}` : empty}`;

async function wasWithdrawn(id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const rows = await query(sql`
    select from ideas_under_care(array[${id}::uuid]) where raised_by = ${viewingMember().id} and away = 'withdrawn'`);
  return rows.length > 0;
}
