import { Get, Param, Post, Query } from '@nestjs/common';
import { FollowPlanDocument, PlanPageDocument, UnfollowPlanDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { planPath } from '../../ui/paths.js';
import { cursorIn } from '../../visit/cursor.js';
import { frameOf } from '../../visit/frame.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import type { PlanAddress } from './plan-address.js';
import { PlanView } from './plan.view.js';

@Page('c/:community/plans/:plan')
export class PlanPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: PlanAddress, @Query('after') cursor: unknown) {
    const after = cursorIn(cursor);
    const data = await this.operations.dataOf(visit, PlanPageDocument, { ...at, after }, at);
    const props = {
      community: at.community,
      plan: data.actionPlan,
      standing: data.planDashboard,
      ideas: data.ideaAnswers,
      paged: after !== null,
    };
    return page(PlanView, props, { frame: frameOf(data) });
  }

  @Post('follow')
  async follow(@Visited() visit: Visit, @Param() at: PlanAddress) {
    await this.operations.dataOf(visit, FollowPlanDocument, { input: { planId: at.plan } }, at);
    return redirect(visit.href(planPath(at.community, at.plan)));
  }

  @Post('unfollow')
  async unfollow(@Visited() visit: Visit, @Param() at: PlanAddress) {
    await this.operations.dataOf(visit, UnfollowPlanDocument, { input: { planId: at.plan } }, at);
    return redirect(visit.href(planPath(at.community, at.plan)));
  }
}
