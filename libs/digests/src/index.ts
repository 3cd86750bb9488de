export { planAt } from './planning/digest-plan.js';
export { Digest } from './digest.entity.js';
export { planDigests, sendDigests, sweepDigests } from './digest.job.js';
export { DigestsModule, DigestsWorkerModule } from './digests.module.js';
export { nextDigestAt, type DigestPreferences } from './planning/next-digest-at.js';
