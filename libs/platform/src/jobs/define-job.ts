import type { JobsOptions } from 'bullmq';

/** A kind of work. Its data holds ids only: everything else is loaded, and permission checked, when it runs. */
export interface JobDefinition<Data extends object> {
  readonly name: string;
  readonly options: JobsOptions;
  /** Type only. */
  readonly data?: Data;
}

const defined = new Map<string, JobDefinition<object>>();

/** Declares a job once. The worker doesn't start unless exactly one method handles it. */
export function defineJob<Data extends object>(name: string, options: JobsOptions = {}): JobDefinition<Data> {
  if (defined.has(name)) throw new Error(`Job ${name} is defined twice`);
  const job = { name, options };
  defined.set(name, job);
  return job;
}

export const definedJobs = (): JobDefinition<object>[] => [...defined.values()];
