import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Subjects } from '#activity';
import type { Action } from '../action.entity.js';
import { isStuck, statusOf } from '../action-status.js';
import { visibleActions } from '../action.queries.js';
import { ActionStatus } from '../plan-choices.js';
import { Planning } from '../planning.service.js';
import { progressOverTime } from '../progress.js';
import type { BoardReport, Involvement } from './board-report.js';

@Injectable()
export class BoardReports {
  constructor(
    private readonly planning: Planning,
    private readonly subjects: Subjects,
  ) {}

  async of(planId: string): Promise<BoardReport> {
    const plan = await this.planning.visibleTo(planId);
    const actions = await visibleActions(sql`and a.plan_id = ${plan.id} order by a.due_on, a.id`);
    const overTime = await progressOverTime(plan.id);
    const overdue = actions.filter(({ status }) => status === 'overdue');
    return {
      plan,
      madeAt: new Date(),
      actionCount: actions.length,
      byStatus: Object.values(ActionStatus).map((status) => ({
        status,
        count: actions.filter((action) => statusOf(action) === status).length,
      })),
      progress: overTime.at(-1)!,
      progressOverTime: overTime,
      overdue,
      stuck: actions.filter(
        (action) => !overdue.includes(action) && (isStuck(action) || (action.open && action.needsOwner)),
      ),
      notDoing: actions.filter(({ state }) => state === 'not_doing'),
      involvement: involvementIn(actions),
      ideas: await this.subjects.answers(),
      actions,
    };
  }
}

function involvementIn(actions: readonly Action[]): Involvement {
  const lived = actions.filter(({ withLivedExperience }) => withLivedExperience).length;
  return {
    withLivedExperience: lived,
    withoutLivedExperience: actions.length - lived,
    perspectives: [...new Set(actions.flatMap(({ involved }) => involved))].sort(),
    told: actions.filter(({ involvement }) => involvement !== ''),
  };
}
