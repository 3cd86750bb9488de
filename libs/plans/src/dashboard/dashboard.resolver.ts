import { Args, Query, Resolver } from '@nestjs/graphql';
import { DashboardArgs, PlanDashboard } from './dashboard.js';
import { Dashboards } from './dashboard.service.js';

@Resolver()
export class DashboardResolver {
  constructor(private readonly dashboards: Dashboards) {}

  @Query(() => PlanDashboard, { description: 'What moves in a plan, what is stuck, what is due.' })
  planDashboard(@Args() args: DashboardArgs): Promise<PlanDashboard> {
    return this.dashboards.of(args);
  }
}
