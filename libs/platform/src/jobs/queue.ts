import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import type { Config } from '../config/config.js';

export const QUEUE_NAME = 'impact';
export const QUEUE_SCHEMA = 'bullmq';

type Process = (job: Job) => Promise<unknown>;

const onPostgres = withBackend(createPostgresBackend);

/** The queue's producing end: in Redis where there is one, in PostgreSQL otherwise. */
export function createQueue(config: QueueConfig): Queue {
  const defaultJobOptions = { removeOnComplete: { count: 1_000 }, removeOnFail: { count: 5_000 } };
  return config.redisUrl
    ? new Queue(QUEUE_NAME, {
        connection: impatientRedis(config.redisUrl),
        prefix: config.queuePrefix,
        defaultJobOptions,
      })
    : (new onPostgres.Queue(QUEUE_NAME, {
        connection: postgres(config.databaseUrl),
        defaultJobOptions,
      }) as unknown as Queue);
}

/** The queue's consuming end. */
export function createWorker(config: QueueConfig, process: Process, concurrency: number): Worker {
  return config.redisUrl
    ? new Worker(QUEUE_NAME, process, {
        connection: redis(config.redisUrl),
        prefix: config.queuePrefix,
        concurrency,
      })
    : (new onPostgres.Worker(QUEUE_NAME, process, {
        connection: postgres(config.databaseUrl),
        concurrency,
      }) as unknown as Worker);
}

type QueueConfig = Pick<Config, 'databaseUrl' | 'redisUrl' | 'queuePrefix'>;

const postgres = (connectionString: string) => ({
  connectionString,
  schema: QUEUE_SCHEMA,
  max: 6,
  keepAlive: true,
});

/** A worker waits for Redis to come back. */
const redis = (url: string) => ({ url, maxRetriesPerRequest: null });

/** A request doesn't: enqueueing fails at once while Redis is away, and the sweeps make up for it. */
const impatientRedis = (url: string) => ({ url, maxRetriesPerRequest: 1, enableOfflineQueue: false });
