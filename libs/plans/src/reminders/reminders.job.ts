import { defineJob } from '#platform';

/** Reminds owners of actions before and after their due dates, and leads of actions without an owner. */
export const remindOwners = defineJob<object>('plans.remind-owners');
