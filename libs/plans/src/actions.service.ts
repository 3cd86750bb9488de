import { Injectable } from '@nestjs/common';
import { Follows } from '#activity';
import { viewingMember } from '#people';
import { load, notFound } from '#platform';
import { subjectOfAction, type Action } from './action.entity.js';
import { heldAction } from './action.queries.js';
import type { Plan } from './plan.entity.js';
import { actionById, planById } from './plans.loaders.js';
import { authorize } from './plans.policy.js';

/** Finding actions. */
@Injectable()
export class Actions {
  constructor(private readonly follows: Follows) {}

  /** @throws AppError NOT_FOUND */
  async visibleTo(id: string): Promise<Action> {
    viewingMember();
    const action = await load(actionById, id.toLowerCase());
    if (!action) throw notFound();
    return action;
  }

  /** As it stays until this operation is over, with who leads its plan. @throws AppError NOT_FOUND */
  async held(id: string): Promise<Action & Pick<Plan, 'leadId'>> {
    const action = await heldAction(id);
    const { leadId } = (await load(planById, action.planId))!;
    return Object.assign(action, { leadId });
  }

  async follow(id: string): Promise<Action> {
    const action = await this.visibleTo(id);
    authorize('action.follow', action);
    await this.follows.follow(viewingMember().id, subjectOfAction(action));
    return action;
  }

  async unfollow(id: string): Promise<Action> {
    const action = await this.visibleTo(id);
    await this.follows.unfollow(viewingMember().id, subjectOfAction(action));
    return action;
  }
}
