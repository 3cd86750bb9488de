import { Module } from '@nestjs/common';
import { ActionFieldsResolver, EvidenceResolver } from './action-fields.resolver.js';
import { ActionHistoryResolver } from './action-history.resolver.js';
import { ActionsResolver } from './actions.resolver.js';
import { Actions } from './actions.service.js';
import { Adding } from './adding.service.js';
import { ChainResolver } from './chain/chain.resolver.js';
import { EverybodysSight } from './chain/everybodys-sight.js';
import { EvidenceSight } from './chain/evidence-sight.js';
import { Sources } from './chain/sources.js';
import { StoryTelling } from './chain/stories.js';
import { YouSaid } from './chain/you-said.service.js';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { Dashboards } from './dashboard/dashboard.service.js';
import { ActionNewsResolver, PlanPageResolver } from './plan-page.resolver.js';
import { Planning } from './planning.service.js';
import { PlansResolver } from './plans.resolver.js';
import { RemindersWorker } from './reminders/reminders.worker.js';
import { BoardReportResolver } from './report/board-report.resolver.js';
import { BoardReports } from './report/board-report.service.js';
import { Steps } from './steps.service.js';
import { Updating } from './updating.service.js';

@Module({
  providers: [
    Planning,
    Actions,
    Adding,
    Updating,
    Steps,
    Sources,
    EvidenceSight,
    EverybodysSight,
    StoryTelling,
    YouSaid,
    Dashboards,
    BoardReports,
    PlansResolver,
    PlanPageResolver,
    ActionsResolver,
    ActionFieldsResolver,
    ActionHistoryResolver,
    ActionNewsResolver,
    EvidenceResolver,
    ChainResolver,
    DashboardResolver,
    BoardReportResolver,
  ],
})
export class PlansModule {}

@Module({ providers: [RemindersWorker] })
export class PlansWorkerModule {}
