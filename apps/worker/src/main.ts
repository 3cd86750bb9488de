import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#platform';
import { runProcess } from '../../run-process.js';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async () => {
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(loadConfig(process.env)), {
    abortOnError: false,
    logger: ['error', 'warn', 'fatal'],
  });
  worker.enableShutdownHooks();
  return worker;
});
