import { defineJob } from '#platform';

/** Plans today’s reminders where they are not planned yet, and sends those that wait. */
export const remindModerators = defineJob<object>('moderation.remind');
