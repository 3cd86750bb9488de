import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { registerFiles } from '#files';
import { withRoomForUnit, type Config } from '#platform';
import { registerWeb, rewriteUrl } from '../../web/src/index.js';
import { ApiModule } from './api.module.js';

/** The api, ready to listen. Tests make it the same way. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: (_address: string, hop: number) => hop < config.trustProxy,
    bodyLimit: 1_000_000,
    rewriteUrl,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), adapter, {
    abortOnError: false,
    bufferLogs: false,
    logger: ['error', 'warn', 'fatal'],
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('preHandler', (_request, _reply, done) => withRoomForUnit(done));
  await registerWeb(app, config);
  await registerFiles(app);
  app.enableShutdownHooks();
  await app.init();
  return app;
}
