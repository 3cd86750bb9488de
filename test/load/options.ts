import { parseArgs } from 'node:util';
import { Refusal } from '../../apps/launcher/src/refusal.js';

export type Options = Readonly<{
  /** 1 is 5,000 threads and 50,000 replies. */
  scale: number;
  rounds: number;
  seconds: number;
  /** Part of the names of the cases to run. */
  only: string;
  json: boolean;
  /** Where the api process writes a CPU profile; empty: nowhere. */
  profile: string;
}>;

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string', default: '' },
    },
  });
  return {
    ...values,
    scale: positive('scale', values.scale),
    rounds: Math.ceil(positive('rounds', values.rounds)),
    seconds: positive('seconds', values.seconds),
  };
}

function positive(name: string, given: string): number {
  const number = Number(given);
  if (!(number > 0 && Number.isFinite(number)))
    throw new Refusal(`--${name} must be a number above 0, not “${given}”.`);
  return number;
}
