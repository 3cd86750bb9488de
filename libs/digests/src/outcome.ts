import { MailRefused } from '#mail';
import type { ClaimedDigest } from './claimed-digest.js';

/** How one attempt to send a digest went. */
export interface Outcome {
  id: string;
  attempt: number;
  status: 'pending' | 'sent' | 'skipped' | 'failed';
  reason?: 'nothing-new' | 'nobody' | 'delayed' | 'refused' | 'gave-up';
  /** What the mail server answered, without addresses. */
  response?: string;
  /** Milliseconds to wait before the next attempt. */
  againIn?: number;
}

type Claim = Pick<ClaimedDigest, 'id' | 'attempt'>;

export const MOST_ATTEMPTS = 5;

/** Minutes to wait after each attempt: a mail server may be away for an hour or two. */
const WAITS = [2, 10, 30, 120];

export const sent = ({ id, attempt }: Claim): Outcome => ({ id, attempt, status: 'sent' });

export const skipped = ({ id, attempt }: Claim, reason: 'nothing-new' | 'nobody'): Outcome => ({
  id,
  attempt,
  status: 'skipped',
  reason,
});

/** Refused for good, tried often enough, or to be tried again later. */
export function unsent({ id, attempt }: Claim, error: unknown): Outcome {
  const refusal = error instanceof MailRefused ? error : undefined;
  const outcome = { id, attempt, response: refusal?.response };
  if (refusal?.permanent) return { ...outcome, status: 'failed', reason: 'refused' };
  const minutes = WAITS[attempt - 1];
  if (minutes === undefined) return { ...outcome, status: 'failed', reason: 'gave-up' };
  return { ...outcome, status: 'pending', reason: 'delayed', againIn: scattered(minutes * 60_000) };
}

/** Not all at the same moment. */
const scattered = (milliseconds: number) => Math.round(milliseconds * (0.8 + 0.4 * Math.random()));
