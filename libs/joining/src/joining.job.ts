import { defineJob, type Jobs } from '#platform';

/** Makes the secret of one invitation and mails it. */
export const sendInvitation = defineJob<{ tenantId: string; invitationId: string }>('invitation.send', {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1_000 },
});

/** Tells somebody who asked to join what the admins said. */
export const tellAnswer = defineJob<{ tenantId: string; requestId: string }>('join-request.tell', {
  attempts: 6,
  backoff: { type: 'exponential', delay: 1_000 },
});

/** Finds letters that were not sent, because the queue or the mail server was away. */
export const sweepLetters = defineJob<object>('joining.sweep');

/** One at a time for each invitation: two would each make the other’s link useless. */
export const enqueueInvitation = (jobs: Jobs, tenantId: string, invitationId: string): Promise<void> =>
  jobs.enqueue(
    sendInvitation,
    { tenantId, invitationId },
    { deduplication: { id: `invitation-${invitationId}` } },
  );

export const enqueueAnswer = (jobs: Jobs, tenantId: string, requestId: string): Promise<void> =>
  jobs.enqueue(tellAnswer, { tenantId, requestId }, { deduplication: { id: `join-request-${requestId}` } });
