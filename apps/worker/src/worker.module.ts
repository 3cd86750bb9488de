import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActivityModule, DIGEST_CONTRIBUTORS, SUBJECT_KINDS } from '#activity';
import { DigestsWorkerModule } from '#digests';
import { FilesWorkerModule } from '#files';
import { JoiningWorkerModule } from '#joining';
import { ModerationWorkerModule } from '#moderation';
import { NetworkWorkerModule } from '#network';
import { NotificationsWorkerModule } from '#notifications';
import { PeopleWorkerModule } from '#people';
import { PlansWorkerModule } from '#plans';
import { ConfigModule, DatabaseModule, JobRunner, JobsModule, type Config } from '#platform';
import { ResourcesWorkerModule } from '#resources';
import { WritingWorkerModule } from '#writing';
import { digestContributors, entities, subjectKinds } from '../../domains.js';
import { Schedules } from './schedules.js';

@Global()
@Module({
  providers: [
    { provide: SUBJECT_KINDS, useValue: subjectKinds },
    { provide: DIGEST_CONTRIBUTORS, useValue: digestContributors },
  ],
  exports: [SUBJECT_KINDS, DIGEST_CONTRIBUTORS],
})
class RegistryModule {}

@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(entities),
        JobsModule,
        DiscoveryModule,
        RegistryModule,
        ActivityModule,
        PeopleWorkerModule,
        FilesWorkerModule,
        JoiningWorkerModule,
        ModerationWorkerModule,
        NetworkWorkerModule,
        NotificationsWorkerModule,
        DigestsWorkerModule,
        WritingWorkerModule,
        ResourcesWorkerModule,
        PlansWorkerModule,
      ],
      providers: [Schedules, JobRunner],
    };
  }
}
