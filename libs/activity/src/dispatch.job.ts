import { defineJob } from '#platform';

/** Tells followers of one community's new facts. */
export const dispatchFacts = defineJob<{ tenantId: string }>('activity.dispatch', {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
});

/** Finds communities whose facts were not dispatched, because a nudge was lost. */
export const sweepFacts = defineJob<object>('activity.sweep');

/** Many nudges while one waits are one; the last nudge while it runs makes it run again. */
export const nudgeOnce = (tenantId: string) => ({
  deduplication: { id: `dispatch-${tenantId}`, keepLastIfActive: true },
});
