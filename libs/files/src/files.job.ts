import { defineJob, type Jobs } from '#platform';

/** Frees one image of what it says about place and camera, and makes a small one of it. */
export const cleanImage = defineJob<{ tenantId: string; fileId: string }>('files.clean', {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
});

/** Finds images that nobody cleans, because a job was lost or a worker died. */
export const sweepImages = defineJob<object>('files.sweep');

/** Forgets files that nothing uses, uploads that never came to an end, and objects without a row. */
export const tidyFiles = defineJob<object>('files.tidy');

/** Which job does it makes no difference: each claims the picture first. */
export const enqueueCleaning = (jobs: Jobs, tenantId: string, fileId: string): Promise<void> =>
  jobs.enqueue(cleanImage, { tenantId, fileId });

/** Not again and again while many wait. The job of a worker that died may still be there: it is not waited for. */
export const enqueueCleaningAgain = (jobs: Jobs, tenantId: string, fileId: string): Promise<void> =>
  jobs.enqueue(cleanImage, { tenantId, fileId }, { deduplication: { id: `clean-${fileId}`, ttl: 60_000 } });
