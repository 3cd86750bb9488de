import autocannon from 'autocannon';
import type { Ask, Case } from './case.js';

export const CONNECTIONS = 10;

type Options = Readonly<{ url: string; ask: () => Ask; expect: Case['expect']; seconds: number }>;

/**
 * Requests per second that a server answers when asked by ten at once, each again as soon as it has its answer.
 * @throws Error when any answer is not what it should be
 */
export async function load({ url, ask, expect, seconds }: Options): Promise<number> {
  let wrong: string | undefined;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...ask() }) }],
    verifyBody: (body) => {
      const good = occurrences(String(body), expect.text) === expect.times;
      if (!good) wrong ??= String(body);
      return good;
    },
  });
  const failures = result.non2xx + result.errors + result.timeouts + result.mismatches;
  if (failures > 0)
    throw new Error(`${failures} of ${result.requests.total} answers were wrong:\n${wrong?.slice(0, 1_000)}`);
  return result['2xx'] / result.duration;
}

const occurrences = (body: string, text: string): number => body.split(text).length - 1;
