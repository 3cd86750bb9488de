import { defineJob } from '#platform';

/** Reminds owners of resources whose review date comes, or is near. */
export const remindReviews = defineJob<object>('resources.remind-reviews');
