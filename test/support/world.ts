import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, type Config } from '#platform';
import { createApi } from '../../apps/api/src/create-api.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { TestCommunity } from './community.js';
import { createDatabase, type TestDatabase } from './database.js';
import { Person } from './person.js';

export type Backend = 'postgres' | 'redis';

interface Options {
  queue?: Backend;
  smtpUrl?: string;
  env?: Record<string, string>;
}

/** One api over its own database, with as many communities and people as a test needs. */
export class World {
  private worker?: INestApplicationContext;

  private constructor(
    readonly config: Config,
    /** What a process needs to join this world: for workers that a test kills. */
    readonly env: Record<string, string>,
    readonly database: TestDatabase,
    readonly api: NestFastifyApplication,
  ) {}

  static async open({
    queue = 'postgres',
    smtpUrl = 'smtp://127.0.0.1:9',
    env = {},
  }: Options = {}): Promise<World> {
    const database = await createDatabase();
    const port = await freePort();
    const dataDir = await mkdtemp(join(tmpdir(), 'impact-test-'));
    const processEnv: Record<string, string> = {
      NODE_ENV: 'test',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      DATABASE_URL: database.appUrl,
      SMTP_URL: smtpUrl,
      DATA_DIR: dataDir,
      QUEUE_PREFIX: new URL(database.appUrl).pathname.slice(1),
      ...(queue === 'redis' && { REDIS_URL: redisUrl() }),
      ...env,
    };
    const config = loadConfig(processEnv);
    const api = await createApi(config);
    await api.listen(port, '127.0.0.1');
    return new World(config, processEnv, database, api);
  }

  get url(): string {
    return this.config.publicUrl;
  }

  /** Somebody who is signed out. */
  get stranger(): Person {
    return new Person(this, null);
  }

  community(name?: string): Promise<TestCommunity> {
    return TestCommunity.open(this, name);
  }

  /** A worker in this process; there is one at most. */
  async startWorker(): Promise<void> {
    this.worker ??= await NestFactory.createApplicationContext(WorkerModule.with(this.config), {
      logger: ['error', 'fatal'],
      abortOnError: false,
    });
  }

  async stopWorker(): Promise<void> {
    await this.worker?.close();
    this.worker = undefined;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.api.close();
    await this.database.drop();
    await rm(this.config.dataDir, { recursive: true, force: true });
  }
}

function redisUrl(): string {
  const url = process.env.TEST_REDIS_URL;
  if (!url) throw new Error('TEST_REDIS_URL is not set: run the tests with `npm test -- <path>`');
  return url;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
