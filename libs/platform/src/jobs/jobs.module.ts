import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Jobs, QUEUE } from './jobs.js';
import { createQueue } from './queue.js';

@Global()
@Module({
  providers: [{ provide: QUEUE, inject: [CONFIG], useFactory: (config: Config) => createQueue(config) }, Jobs],
  exports: [Jobs, QUEUE],
})
export class JobsModule {}
