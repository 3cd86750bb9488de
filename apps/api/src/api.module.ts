import { Module, type DynamicModule } from '@nestjs/common';
import { ActivityModule } from '#activity';
import { CommunitiesModule } from '#communities';
import { DigestsModule } from '#digests';
import { DiscussionModule } from '#discussion';
import { FilesModule } from '#files';
import { GroupsModule } from '#groups';
import { IdeasModule } from '#ideas';
import { JoiningModule } from '#joining';
import { ModerationModule } from '#moderation';
import { NetworkModule } from '#network';
import { NotificationsModule } from '#notifications';
import { PeopleModule } from '#people';
import { PlansModule } from '#plans';
import { ApiGraphQLModule, ConfigModule, DatabaseModule, JobsModule, type Config } from '#platform';
import { ResourcesModule } from '#resources';
import { SearchModule } from '#search';
import { WritingModule } from '#writing';
import { WebModule } from '../../web/src/index.js';
import { entities } from '../../domains.js';
import { DemoModule } from './demo/demo.module.js';
import { HealthController } from './health.controller.js';
import { RegistryModule } from './registry.module.js';

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(entities),
        JobsModule,
        RegistryModule,
        ActivityModule,
        PeopleModule,
        FilesModule,
        SearchModule,
        CommunitiesModule,
        GroupsModule,
        JoiningModule,
        DiscussionModule,
        ResourcesModule,
        IdeasModule,
        PlansModule,
        WritingModule,
        ModerationModule,
        NetworkModule,
        NotificationsModule,
        DigestsModule,
        ApiGraphQLModule,
        WebModule.register({ demo: config.demo }),
        ...(config.demo ? [DemoModule] : []),
      ],
      controllers: [HealthController],
    };
  }
}
