import { Global, Logger, Module } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { CONFIG, type Config } from '../config/config.js';
import { describeForLog } from '../errors/describe-for-log.js';
import { Jobs, QUEUE } from './jobs.js';
import { createQueue } from './queue.js';

const log = new Logger('Queue');

async function openQueue(config: Config): Promise<Queue> {
  const queue = createQueue(config);
  queue.on('error', (error) => log.error(describeForLog(error)));
  await queue.waitUntilReady();
  return queue;
}

@Global()
@Module({
  providers: [{ provide: QUEUE, inject: [CONFIG], useFactory: openQueue }, Jobs],
  exports: [Jobs, QUEUE],
})
export class JobsModule {}
