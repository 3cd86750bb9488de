import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity, Follows } from '#activity';
import { viewingMember } from '#people';
import { AppError, ErrorCode, insertIfNew, notFound, query, queryOne } from '#platform';
import { searchIndex } from '#search';
import { changesBetween } from './action-changes.js';
import { readForm, type Written } from './action-form.js';
import { Action, subjectOfAction } from './action.entity.js';
import { actionNow, tell, wasTold } from './action.queries.js';
import type { AddActionInput, EditActionInput, LinkSourceInput } from './actions.inputs.js';
import { Actions } from './actions.service.js';
import { Sources } from './chain/sources.js';
import { heldPlan } from './plan.queries.js';
import { actionAdded, actionYours } from './plans.activity.js';
import { authorize } from './plans.policy.js';
import { actionEntry } from './plans.search.js';

/** More than anybody carries out: whoever needs more needs a second plan. */
const MOST_ACTIONS = 1_000;

/** Putting actions into a plan, and changing what they are to be. */
@Injectable()
export class Adding {
  constructor(
    private readonly actions: Actions,
    private readonly sources: Sources,
    private readonly activity: Activity,
    private readonly follows: Follows,
  ) {}

  async add(input: AddActionInput): Promise<Action> {
    const plan = await heldPlan(input.planId);
    authorize('action.add', plan);
    const { id: authorId } = viewingMember();
    const { written } = await readForm({
      ...input,
      deputyId: input.deputyId ?? '',
      involvement: input.involvement ?? '',
      involved: input.involved ?? [],
      themeIds: input.themeIds ?? [],
    });
    const sources = await this.sources.read(input.sources ?? [], 'sources');
    const language = input.language ?? plan.language;
    const added = await insertIfNew(Action, { ...written, planId: plan.id, language, authorId });
    if (!added) return this.alreadyAdded(written.id, plan.id);
    await refuseTooMany(plan.id);
    const action = await actionNow(written.id);
    await tell({ id: action.id, actionId: action.id, byId: authorId, kind: 'added' });
    await this.sources.cameFrom(sources, action);
    await this.giveTo(action, [action.ownerId, action.deputyId]);
    const sourceIds = await this.sources.idsOf(action);
    await this.activity.announce(actionAdded, { action, actorId: authorId, sourceIds });
    await searchIndex.put(actionEntry(action));
    return action;
  }

  async edit(input: EditActionInput): Promise<Action> {
    const before = await this.actions.held(input.actionId);
    if (await wasTold(input.id, before.id)) return before;
    authorize('action.edit', before);
    if (input.seenAt !== undefined && input.seenAt?.getTime() !== before.editedAt?.getTime())
      throw new AppError(ErrorCode.CHANGED_MEANWHILE);
    const { because, written } = await readForm(
      {
        id: input.id,
        because: input.because,
        what: input.what ?? before.what,
        why: input.why ?? before.why,
        ownerId: input.ownerId ?? before.ownerId,
        deputyId: input.deputyId ?? before.deputyId ?? '',
        dueOn: input.dueOn ?? before.dueOn,
        involvement: input.involvement ?? before.involvement,
        involved: input.involved ?? before.involved,
        themeIds: input.themeIds ?? before.themeIds,
      },
      before,
    );
    const changes = changesBetween(before, written);
    if (changes.length === 0) return before;
    await change(before.id, written);
    const byId = viewingMember().id;
    await tell({ id: written.id, actionId: before.id, byId, kind: 'edited', changes, words: because });
    const action = await actionNow(before.id);
    await this.giveTo(
      action,
      [action.ownerId, action.deputyId].filter((id) => id !== before.ownerId && id !== before.deputyId),
    );
    await searchIndex.put(actionEntry(action));
    return action;
  }

  /** Linked twice it is linked. */
  async linkSource({ actionId, source }: LinkSourceInput): Promise<Action> {
    const action = await this.actions.held(actionId);
    authorize('action.update', { ...action, finishedAt: null });
    await this.sources.cameFrom(await this.sources.read([source], 'source'), action);
    return action;
  }

  /** Who is to do something hears of it, and of what becomes of it. */
  private async giveTo(action: Action, people: (string | null)[]): Promise<void> {
    const told = people.filter((id) => id !== null);
    for (const id of told) await this.follows.follow(id, subjectOfAction(action));
    if (told.length > 0)
      await this.activity.announce(actionYours, { id: action.id, told, actorId: viewingMember().id });
  }

  /** The same id again: its author gets what is there, anybody else what an unknown id gets. */
  private async alreadyAdded(id: string, planId: string): Promise<Action> {
    const action = await this.actions.visibleTo(id);
    if (action.authorId !== viewingMember().id || action.planId !== planId) throw notFound();
    return action;
  }
}

/** Counted after the row was inserted, while nobody else adds to the plan. @throws AppError TOO_MANY */
async function refuseTooMany(planId: string): Promise<void> {
  const row = await queryOne<{ count: number }>(sql`
    select count(*)::int as count from action where plan_id = ${planId}`);
  if (row!.count > MOST_ACTIONS) throw new AppError(ErrorCode.TOO_MANY);
}

const change = (id: string, written: Written) =>
  query(sql`
    update action
       set what = ${written.what}, why = ${written.why}, owner_id = ${written.ownerId},
           deputy_id = ${written.deputyId}, due_on = ${written.dueOn}::date, involvement = ${written.involvement},
           involved = ${written.involved}::text[], theme_ids = ${written.themeIds}::uuid[],
           edited_at = clock_timestamp(), last_news_at = clock_timestamp()
     where id = ${id}`);
