import { Injectable } from '@nestjs/common';
import { v7 as uuid, validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { viewingMember } from '#people';
import {
  already,
  AppError,
  day,
  ErrorCode,
  insertIfNew,
  invalid,
  newId,
  notFound,
  query,
  queryOne,
  readInput,
  refused,
  text,
} from '#platform';
import type { Action } from './action.entity.js';
import { actionNow, tell } from './action.queries.js';
import type { AddEvidenceInput, AddMilestoneInput, FinishMilestoneInput } from './actions.inputs.js';
import { Actions } from './actions.service.js';
import { Sources } from './chain/sources.js';
import { Evidence } from './evidence.entity.js';
import { Milestone } from './milestone.entity.js';
import type { ActionChangeKind } from './plan-choices.js';
import { authorize } from './plans.policy.js';
import { webAddress } from './web-address.js';

const NAME_MAX = 200;
const NOTE_MAX = 1_000;
/** Of milestones or of evidence, for one action. */
const MOST = 50;

/** Milestones and evidence: what progress is counted from, and what shows it. */
@Injectable()
export class Steps {
  constructor(
    private readonly actions: Actions,
    private readonly sources: Sources,
  ) {}

  async addMilestone(input: AddMilestoneInput): Promise<Action> {
    const action = await this.actions.held(input.actionId);
    authorize('action.update', action);
    const weight = input.weight ?? 1;
    const read = readInput(
      { id: input.id, name: input.name, dueOn: input.dueOn ?? '', weight: '' },
      {
        id: newId,
        name: text(NAME_MAX),
        dueOn: (typed) => (typed.trim() === '' ? { value: null } : day(typed)),
        weight: already(weight >= 1 && weight <= 5 ? { value: weight } : refused(ErrorCode.BAD_CHOICE)),
      },
    );
    const added = await insertIfNew(Milestone, { ...read, actionId: action.id });
    if (!added) return alreadyThere(read.id, action, 'milestone');
    await refuseTooMany(action, 'milestone');
    return this.tell(action, 'milestone_added', added.id);
  }

  /** Finished twice, it is finished. */
  async finishMilestone({ milestoneId, done }: FinishMilestoneInput): Promise<Action> {
    const milestone =
      isUuid(milestoneId) &&
      (await queryOne<{ action_id: string }>(sql`select action_id from milestone where id = ${milestoneId}`));
    if (!milestone) throw notFound();
    const action = await this.actions.held(milestone.action_id);
    authorize('action.update', action);
    const isDone = done ?? true;
    const [changed] = await query<{ id: string }>(sql`
      update milestone set done_at = case when ${isDone} then clock_timestamp() end
       where id = ${milestoneId} and (done_at is not null) <> ${isDone} returning id`);
    if (!changed) return action;
    return this.tell(action, isDone ? 'milestone_finished' : 'milestone_reopened', changed.id);
  }

  /** Also to an action that is finished: what shows it often comes later. */
  async addEvidence(input: AddEvidenceInput): Promise<Action> {
    const action = await this.actions.held(input.actionId);
    authorize('action.update', { ...action, finishedAt: null });
    const { id, note, url } = readInput(
      { id: input.id, note: input.note ?? '', url: input.url ?? '' },
      { id: newId, note: text(NOTE_MAX, 0), url: webAddress },
    );
    const [subject] = input.subject ? await this.sources.read([input.subject], 'subject') : [];
    if (note === '' && url === null && !subject) throw invalid([{ field: 'note', code: ErrorCode.EMPTY }]);
    const evidence = {
      id,
      actionId: action.id,
      note,
      url,
      subjectKind: subject?.kind ?? null,
      subjectId: subject?.id ?? null,
      authorId: viewingMember().id,
    };
    if (!(await insertIfNew(Evidence, evidence))) return alreadyThere(id, action, 'evidence');
    await refuseTooMany(action, 'evidence');
    if (subject) await this.sources.isShownBy(subject, action);
    return this.tell(action, 'evidence_added', id);
  }

  private async tell({ id: actionId }: Action, kind: ActionChangeKind, aboutId: string): Promise<Action> {
    await query(sql`update action set last_news_at = clock_timestamp() where id = ${actionId}`);
    await tell({ id: uuid(), actionId, byId: viewingMember().id, kind, aboutId });
    return actionNow(actionId);
  }
}

const tables = { milestone: sql`milestone`, evidence: sql`evidence` };

/** The same id again. @throws AppError NOT_FOUND where it is another action’s, or somebody else added it */
async function alreadyThere(id: string, action: Action, what: keyof typeof tables): Promise<Action> {
  const row = await queryOne(sql`
    select from action_change
     where action_id = ${action.id} and about_id = ${id} and kind = ${`${what}_added`} and by_id = ${viewingMember().id}`);
  if (!row) throw notFound();
  return action;
}

/** @throws AppError TOO_MANY */
async function refuseTooMany({ id }: Action, what: keyof typeof tables): Promise<void> {
  const row = await queryOne<{ count: number }>(sql`
    select count(*)::int as count from ${tables[what]} where action_id = ${id}`);
  if (row!.count > MOST) throw new AppError(ErrorCode.TOO_MANY);
}
