export { planAt } from './digest-plan.js';
export { Digest } from './digest.entity.js';
export { planDigests, sendDigests, sweepDigests } from './digest.job.js';
export { DigestsModule, DigestsWorkerModule } from './digests.module.js';
export { nextDigestAt, type DigestPreferences } from './next-digest-at.js';
