import { defineJob, type Jobs } from '#platform';

/** Writes down whose turn it is. */
export const planDigests = defineJob<object>('digest.plan');

/** Collects, renders and sends digests that are waiting. */
export const sendDigests = defineJob<{ digestIds: string[] }>('digest.send', {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
});

/** Finds digests that nobody is sending: their job was lost, their worker died, or they wait to be tried again. */
export const sweepDigests = defineJob<object>('digest.sweep');

/** Digests in one job share what they gather, so the more the better, as long as a lease covers them. */
const IN_A_JOB = 500;

export async function enqueueDigests(jobs: Jobs, digestIds: string[]): Promise<void> {
  const batches = [];
  for (let from = 0; from < digestIds.length; from += IN_A_JOB)
    batches.push({ digestIds: digestIds.slice(from, from + IN_A_JOB) });
  if (batches.length > 0) await jobs.enqueueAll(sendDigests, batches);
}

/** Those that have to wait for a moment. Losing this job is harmless: the sweep finds them. */
export async function enqueueLater(jobs: Jobs, digestIds: string[], delay: number): Promise<void> {
  await jobs.enqueue(sendDigests, { digestIds }, { delay });
}
