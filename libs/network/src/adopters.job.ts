import { defineJob } from '#platform';

/** A question or an answer, in the community where it was written. */
export interface CarriedWords {
  kind: 'question' | 'answer';
  tenantId: string;
  id: string;
}

/** Tells those in other communities whom it is for. */
export const carryAdopterWords = defineJob<CarriedWords>('adopters.carry', {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
});

/** Finds what nobody was told of, because a job was lost. */
export const sweepAdopters = defineJob<object>('adopters.sweep');
