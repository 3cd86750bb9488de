import { Module } from '@nestjs/common';
import { HintsResolver } from './hints/hints.resolver.js';
import { ResourceFieldsResolver, ResourceVersionResolver } from './resource-fields.resolver.js';
import { ResourcesResolver } from './resources.resolver.js';
import { Resources } from './resources.service.js';
import { ReviewsWorker } from './reviews/reviews.worker.js';
import { Revising } from './revising.service.js';
import { Sharing } from './sharing.service.js';
import { GivingWorker } from './study/giving.worker.js';

@Module({
  providers: [
    Resources,
    Sharing,
    Revising,
    ResourcesResolver,
    ResourceFieldsResolver,
    ResourceVersionResolver,
    HintsResolver,
  ],
  exports: [Resources, Sharing],
})
export class ResourcesModule {}

@Module({ providers: [ReviewsWorker, GivingWorker] })
export class ResourcesWorkerModule {}
