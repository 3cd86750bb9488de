import { defineJob } from '#platform';

/** Makes the secret of one asked-for link and mails it, if the address is known. */
export const sendSignInLink = defineJob<{ linkId: string }>('sign-in.send', {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1_000 },
});

/** Finds links that were asked for and never handled, because the queue was away. */
export const sweepSignInLinks = defineJob<object>('sign-in.sweep');

/** Deletes what is over: sessions, links, kept drafts. */
export const forgetExpired = defineJob<object>('people.forget-expired');
