import { Module } from '@nestjs/common';
import { Answering } from './ideas/answering.service.js';
import { IdeaAnswerResolver, IdeaFieldsResolver } from './ideas/idea-fields.resolver.js';
import { IdeasResolver } from './ideas/ideas.resolver.js';
import { Ideas } from './ideas/ideas.service.js';
import { Merging } from './ideas/merging.service.js';
import { Proposing } from './ideas/proposing.service.js';
import { PaperBatchResolver } from './voting/paper-batch.resolver.js';
import { PaperBallots } from './voting/paper.service.js';
import { Voting } from './voting/voting.service.js';
import { Phases } from './workshops/phases.service.js';
import { WorkshopFieldsResolver } from './workshops/workshop-fields.resolver.js';
import { WorkshopThemeResolver } from './workshops/workshop-theme.resolver.js';
import { WorkshopsResolver } from './workshops/workshops.resolver.js';
import { Workshops } from './workshops/workshops.service.js';

@Module({
  providers: [
    Ideas,
    Proposing,
    Merging,
    Answering,
    IdeasResolver,
    IdeaFieldsResolver,
    IdeaAnswerResolver,
    Workshops,
    Phases,
    Voting,
    PaperBallots,
    WorkshopsResolver,
    WorkshopFieldsResolver,
    WorkshopThemeResolver,
    PaperBatchResolver,
  ],
})
export class IdeasModule {}
