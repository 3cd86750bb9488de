import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { CaredFor } from './cared-for.js';
import { CaseNoteResolver, CasesResolver, ReportResolver } from './cases.resolver.js';
import { Cases } from './cases.service.js';
import { Deciding } from './deciding.service.js';
import { DutiesResolver } from './duties.resolver.js';
import { ModerationDuties } from './duties.service.js';
import { NetworkReporting } from './network-reporting.js';
import { NetworkReportsWorker } from './network-reports.worker.js';
import { OwnDecisionsResolver } from './own-decisions.resolver.js';
import { OwnReportsResolver } from './own-reports.resolver.js';
import { OwnDecisions } from './own-decisions.service.js';
import { ReminderLedger } from './reminder-ledger.js';
import { ReminderPlanner } from './reminder-planner.js';
import { RemindersWorker } from './reminders.worker.js';
import { ReportingResolver } from './reporting.resolver.js';
import { Reporting } from './reporting.service.js';
import { Telling } from './telling.js';
import { WaitingCountResolver } from './waiting-count.resolver.js';

@Module({
  providers: [
    CaredFor,
    Telling,
    NetworkReporting,
    Reporting,
    Cases,
    Deciding,
    OwnDecisions,
    ModerationDuties,
    ReportingResolver,
    CasesResolver,
    ReportResolver,
    CaseNoteResolver,
    OwnDecisionsResolver,
    OwnReportsResolver,
    DutiesResolver,
    WaitingCountResolver,
  ],
})
export class ModerationModule {}

@Module({
  imports: [MailModule],
  providers: [ReminderPlanner, ReminderLedger, RemindersWorker, Telling, NetworkReportsWorker],
})
export class ModerationWorkerModule {}
