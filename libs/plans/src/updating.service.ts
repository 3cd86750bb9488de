import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity, type FactKind } from '#activity';
import { viewingMember } from '#people';
import { already, ErrorCode, invalid, newId, query, queryOne, readInput, refused, text } from '#platform';
import { searchIndex } from '#search';
import type { ChangedPart } from './action-change.entity.js';
import { most } from './action-form.js';
import { isOpen } from './action-status.js';
import { subjectOfAction, type Action } from './action.entity.js';
import { actionNow, tell, wasTold } from './action.queries.js';
import type {
  CompleteActionInput,
  DropActionInput,
  ReopenActionInput,
  UpdateActionInput,
} from './actions.inputs.js';
import { Actions } from './actions.service.js';
import { Sources } from './chain/sources.js';
import type { ActionChangeKind, ActionState } from './plan-choices.js';
import {
  actionCompleted,
  actionDropped,
  actionReopened,
  actionStuck,
  actionUpdated,
} from './plans.activity.js';
import { authorize } from './plans.policy.js';
import { actionEntry } from './plans.search.js';

type Fact = typeof actionUpdated extends FactKind<infer Done> ? FactKind<Done> : never;

interface Change {
  id: string;
  kind: ActionChangeKind;
  state: ActionState;
  words: string;
  fact: Fact;
}

const LINE_MAX = 300;

/** What people say of an action while it goes on, and how it ends. Each change holds the action: the second sees the first. */
@Injectable()
export class Updating {
  constructor(
    private readonly actions: Actions,
    private readonly sources: Sources,
    private readonly activity: Activity,
  ) {}

  async update(input: UpdateActionInput): Promise<Action> {
    const action = await this.actions.held(input.actionId);
    if (await wasTold(input.id, action.id)) return action;
    authorize('action.update', action);
    const state = input.state ?? action.state;
    const { id, words } = readInput(
      { id: input.id, words: input.words, state: '' },
      {
        id: newId,
        words: text(LINE_MAX),
        state: already(isOpen({ state }) ? { value: state } : refused(ErrorCode.BAD_CHOICE)),
      },
    );
    const isStuck = state !== action.state && ['at_risk', 'blocked'].includes(state);
    const fact = isStuck ? actionStuck : actionUpdated;
    return this.change(action, { id, kind: 'updated', state, words, fact });
  }

  /** @throws AppError INVALID with EVIDENCE_OR_REASON where nothing shows it */
  async complete(input: CompleteActionInput): Promise<Action> {
    const action = await this.actions.held(input.actionId);
    if (await wasTold(input.id, action.id)) return action;
    authorize('action.complete', action);
    const { id, reason } = readInput(
      { id: input.id, reason: input.reason ?? '' },
      { id: newId, reason: text(most.reason, 0) },
    );
    if (reason === '' && !(await hasEvidence(action)))
      throw invalid([{ field: 'reason', code: ErrorCode.EVIDENCE_OR_REASON }]);
    return this.finish(action, {
      id,
      kind: 'completed',
      state: 'complete',
      words: reason,
      fact: actionCompleted,
    });
  }

  async drop(input: DropActionInput): Promise<Action> {
    const action = await this.actions.held(input.actionId);
    if (await wasTold(input.id, action.id)) return action;
    authorize('action.drop', action);
    const { id, reason } = readReason(input);
    await this.trace('action.dropped', action, id);
    return this.finish(action, {
      id,
      kind: 'dropped',
      state: 'not_doing',
      words: reason,
      fact: actionDropped,
    });
  }

  /** What is open is left as it is. */
  async reopen(input: ReopenActionInput): Promise<Action> {
    const action = await this.actions.held(input.actionId);
    if (await wasTold(input.id, action.id)) return action;
    authorize('action.reopen', action);
    const { id, reason } = readReason(input);
    if (action.open) return action;
    await this.trace('action.reopened', action, id);
    await query(sql`
      update action set state = 'under_way', finished_at = null, reason = '' where id = ${action.id}`);
    return this.change(action, {
      id,
      kind: 'reopened',
      state: 'under_way',
      words: reason,
      fact: actionReopened,
    });
  }

  private async finish(action: Action, change: Change): Promise<Action> {
    await query(sql`
      update action set state = ${change.state}, finished_at = clock_timestamp(), reason = ${change.words}
       where id = ${action.id}`);
    return this.change(action, change);
  }

  private async change(before: Action, { id, kind, state, words, fact }: Change): Promise<Action> {
    const actorId = viewingMember().id;
    await query(sql`
      update action set state = ${state}, last_news_at = clock_timestamp() where id = ${before.id}`);
    const changes: ChangedPart[] =
      state === before.state ? [] : [{ name: 'state', from: before.state, to: state }];
    await tell({ id, actionId: before.id, byId: actorId, kind, changes, words });
    const action = await actionNow(before.id);
    await this.activity.announce(fact, { action, actorId, sourceIds: await this.sources.idsOf(action) });
    await searchIndex.put(actionEntry(action));
    return action;
  }

  /** The reason stands in the action’s history, where it can be taken out again; nothing is taken out of the trail. */
  private trace(kind: string, action: Action, id: string): Promise<void> {
    return this.activity.trace(kind, viewingMember(), { id, subject: subjectOfAction(action) });
  }
}

const readReason = ({ id, reason }: DropActionInput) =>
  readInput({ id, reason }, { id: newId, reason: text(most.reason) });

async function hasEvidence({ id }: Action): Promise<boolean> {
  const row = await queryOne(sql`select from evidence where action_id = ${id} limit 1`);
  return row !== undefined;
}
