import { Logger } from '@nestjs/common';
import { describeForLog } from '../errors/describe-for-log.js';

export type FollowUp = () => Promise<unknown>;

const log = new Logger('FollowUps');

/** Under way in this process, with what was asked for under the same key meanwhile. */
const running = new Map<string, FollowUp | undefined>();

/**
 * Starts what follows a commit; nobody waits for it. While one is under way, all that are asked for under its key
 * become one more after it: a busy community nudges the worker as often as the queue can take, not for every reply.
 */
export function startFollowUp(key: string, followUp: FollowUp): void {
  const isRunning = running.has(key);
  running.set(key, isRunning ? followUp : undefined);
  if (!isRunning) void run(key, followUp);
}

async function run(key: string, followUp: FollowUp): Promise<void> {
  for (let next: FollowUp | undefined = followUp; next; next = running.get(key)) {
    running.set(key, undefined);
    await next().catch(reportLost);
  }
  running.delete(key);
}

/** What was committed stands. Whoever asks for a follow-up has a schedule that makes up for it. */
const reportLost = (error: unknown) => log.warn(`A follow-up was lost: ${describeForLog(error)}`);
