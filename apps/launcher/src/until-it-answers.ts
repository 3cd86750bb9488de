import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './refusal.js';

/** Waits until the site says that it and what it depends on are ready. */
export async function untilItAnswers(port: number, patience = 90_000): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await isReady(port)) return;
    await pause(50);
  }
  throw new Refusal(`The site doesn’t answer on port ${port} within ${patience / 1000} seconds: see above.`);
}

async function isReady(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
