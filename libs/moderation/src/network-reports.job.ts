import { defineJob } from '#platform';

/** A report in the community of whoever reported something that another community shows. */
export interface CarriedReport {
  tenantId: string;
  id: string;
}

/** Brings it to those who decide, and afterwards the outcome to whoever reported it. */
export const carryNetworkReport = defineJob<CarriedReport>('moderation.carry', {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
});

/** Finds reports that were not carried, or whose outcome was not told, because a job was lost. */
export const sweepNetworkReports = defineJob<object>('moderation.carry-sweep');
