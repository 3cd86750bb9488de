import { describe } from '@jest/globals';

/** For tests of the queue on Redis: not run, and reported so, where there is no redis-server. */
export const describeWithRedis = process.env.TEST_REDIS_URL ? describe : describe.skip;

/** For tests that start a server of their own, because they restart it. */
export const redisProgram = process.env.TEST_REDIS_URL
  ? (process.env.TEST_REDIS_SERVER ?? 'redis-server')
  : undefined;
