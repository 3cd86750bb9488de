import type { Case } from './case.js';
import type { Community } from './community.js';
import { load } from './load.js';
import type { Options } from './options.js';

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface Comparison {
  ratio: Spread;
  app: { rps: number };
  floor: { rps: number };
}

/** Seconds until the JIT has seen enough of the code. */
const WARM_UP = 5;

type Urls = Readonly<{ app: string; floor: string }>;

/** Bare server and app in turn: what else the machine does meanwhile weighs on both of a pair alike. */
export async function compare(
  { app, expect }: Case,
  urls: Urls,
  community: Community,
  { rounds, seconds }: Options,
): Promise<Comparison> {
  const run = (url: string, duration = seconds) =>
    load({ url, ask: () => app(community), expect, seconds: duration });
  await run(urls.floor, WARM_UP);
  await run(urls.app, WARM_UP);
  const pairs: { floor: number; app: number }[] = [];
  for (let round = 0; round < rounds; round++)
    pairs.push({ floor: await run(urls.floor), app: await run(urls.app) });
  return {
    ratio: spread(pairs.map((pair) => pair.app / pair.floor)),
    app: { rps: spread(pairs.map((pair) => pair.app)).median },
    floor: { rps: spread(pairs.map((pair) => pair.floor)).median },
  };
}

function spread(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  };
}
