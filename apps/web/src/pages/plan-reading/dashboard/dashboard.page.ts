import { Get, Param, Query } from '@nestjs/common';
import { PlanDashboardPageDocument } from '../../../graphql/generated.js';
import { Operations } from '../../../graphql/operations.js';
import { cursorIn } from '../../../visit/cursor.js';
import { frameOf } from '../../../visit/frame.js';
import { page } from '../../../visit/page.js';
import { Page } from '../../../visit/page.decorator.js';
import { Visited, type Visit } from '../../../visit/visit.js';
import { filterIn, variablesOf } from './dashboard-filter.js';
import { DashboardView } from './dashboard.view.js';

type Address = { community: string; plan: string };

/** What moves in a plan, what is stuck, and what somebody can do about it now. */
@Page('c/:community/plans/:plan/dashboard')
export class PlanDashboardPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param() at: Address, @Query() asked: Record<string, unknown>) {
    const filter = filterIn(asked);
    const after = cursorIn(asked['after']);
    const data = await this.operations.dataOf(
      visit,
      PlanDashboardPageDocument,
      { ...at, ...variablesOf(filter), after },
      at,
    );
    const props = {
      community: at.community,
      themes: data.community.themes,
      dashboard: data.planDashboard,
      filter,
      paged: after !== null,
    };
    return page(DashboardView, props, { frame: frameOf(data) });
  }
}
