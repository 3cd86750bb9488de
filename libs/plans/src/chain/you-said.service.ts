import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { type Sql } from 'sql-template-tag';
import { Subjects, type Subject } from '#activity';
import { themesByIds, viewingMember } from '#people';
import { AppError, ErrorCode, load, notFound, plainTextOf } from '#platform';
import { subjectOfAction, type Action } from '../action.entity.js';
import { visibleActions } from '../action.queries.js';
import { evidenceOfAction, newsOfAction } from '../plans.loaders.js';
import { Planning } from '../planning.service.js';
import { EverybodysSight } from './everybodys-sight.js';
import { EvidenceSight } from './evidence-sight.js';
import { StoryTelling, type Stories } from './stories.js';
import type { WhatWeDid, YouSaidWeDidEntry } from './you-said.js';

/** As many actions as anybody reads on one page, or finds on a wall. */
const MOST = 100;

/** A page made from the chain itself: what was said, what was done, what changed. Every member sees the same of it. */
@Injectable()
export class YouSaid {
  constructor(
    private readonly planning: Planning,
    private readonly subjects: Subjects,
    private readonly stories: StoryTelling,
    private readonly sight: EvidenceSight,
    private readonly everybodys: EverybodysSight,
  ) {}

  /** Of one plan, or of one theme in all plans. @throws AppError NOT_FOUND; BAD_REQUEST where neither or both are named */
  async entries(planId: string | null, themeId: string | null): Promise<YouSaidWeDidEntry[]> {
    viewingMember();
    if ((planId === null) === (themeId === null)) throw new AppError(ErrorCode.BAD_REQUEST);
    return planId === null ? this.ofTheme(themeId!.toLowerCase()) : this.ofPlan(planId);
  }

  private async ofPlan(planId: string): Promise<YouSaidWeDidEntry[]> {
    const { id } = await this.planning.visibleTo(planId);
    return this.ofActions(await actionsIn(sql`a.plan_id = ${id}`));
  }

  /** With what was brought up under the theme, whether an action came of it or not. */
  private async ofTheme(themeId: string): Promise<YouSaidWeDidEntry[]> {
    if (!isUuid(themeId) || !(await load(themesByIds, themeId))) throw notFound();
    const seen = await this.subjects.raised(themeId);
    const open = await this.everybodys.among(seen);
    const raised = seen.filter(({ id }) => open.has(id));
    const stories = await this.stories.forEverybody(raised);
    const actionIds = raised.flatMap(({ id }) => actionsOf(id, stories));
    const actions = await actionsIn(sql`(${themeId} = any(a.theme_ids) or a.id = any(${actionIds}::uuid[]))`);
    const unanswered = raised.filter(({ id }) => actionsOf(id, stories).length === 0);
    return [
      ...(await this.ofActions(actions)),
      ...unanswered.map((subject) => withoutAction(subject, stories)),
    ];
  }

  private async ofActions(actions: readonly Action[]): Promise<YouSaidWeDidEntry[]> {
    const stories = await this.stories.forEverybody(actions.map(subjectOfAction));
    return Promise.all(
      actions.map(async (action) => {
        const words = action.reason || ((await load(newsOfAction, action.id))?.words ?? '');
        return this.ofAction(action, stories, words);
      }),
    );
  }

  private async ofAction(action: Action, stories: Stories, words: string): Promise<YouSaidWeDidEntry> {
    const said = stories.reached(action.id, 'before').reverse().map(stories.part);
    return {
      said,
      lacksSource: said.length === 0,
      action,
      lacksAction: false,
      answer: didOf[action.state] ?? 'doing',
      words,
      evidence: await this.sight.forEverybody((await load(evidenceOfAction, action.id)) ?? []),
    };
  }
}

const didOf: Partial<Record<Action['state'], WhatWeDid>> = { complete: 'did', not_doing: 'could_not' };

/** What was answered to an idea that no action came of. */
const answered: Record<string, WhatWeDid> = { not_now: 'could_not', already: 'did' };

const actionsIn = (where: Sql): Promise<Action[]> =>
  visibleActions(sql`
    and ${where} order by a.finished_at desc nulls last, a.due_on, a.id limit ${MOST}`);

const actionsOf = (id: string, { reached, part }: Stories): string[] =>
  reached(id, 'after').filter((one) => part(one).subject.kind === 'action');

function withoutAction({ id }: Subject, { reached, part }: Stories): YouSaidWeDidEntry {
  const about = part(id);
  return {
    said: [...reached(id, 'before').reverse().map(part), about],
    lacksSource: false,
    action: null,
    lacksAction: true,
    answer: answered[about.said?.state ?? ''] ?? 'nothing_yet',
    words: plainTextOf(about.said?.words ?? ''),
    evidence: [],
  };
}
