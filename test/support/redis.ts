import { describe } from '@jest/globals';

/** For tests of the queue on Redis: not run, and reported so, where there is no redis-server. */
export const describeWithRedis = process.env.TEST_REDIS_URL ? describe : describe.skip;
