import { MailRefused } from '#mail';
import type { ClaimedDigest } from './claimed-digest.js';
import type { MailProblemKind } from '../delivery/mail-problem.js';

/** How one attempt to send a digest went. */
export interface Outcome {
  id: string;
  attempt: number;
  status: 'pending' | 'sent' | 'skipped' | 'failed';
  reason?: SkipReason | 'delayed' | 'paced' | 'refused' | 'gave-up';
  /** What the mail server answered, without addresses. */
  response?: string;
  /** Why the address takes no mail. */
  problem?: MailProblemKind;
  /** Milliseconds to wait before the next attempt. */
  againIn?: number;
}

export type SkipReason = 'nothing-new' | 'nobody' | 'paused' | 'unreachable';

type Claim = Pick<ClaimedDigest, 'id' | 'attempt'>;

/** Minutes to wait after each attempt: a mail server may be away for a night. */
const WAITS = [2, 10, 30, 120, 360, 720];

export const MOST_ATTEMPTS = WAITS.length + 1;

export const sent = ({ id, attempt }: Claim): Outcome => ({ id, attempt, status: 'sent' });

export const skipped = ({ id, attempt }: Claim, reason: SkipReason): Outcome => ({
  id,
  attempt,
  status: 'skipped',
  reason,
});

/** Its provider has had enough for now. That is no attempt. */
export const paced = ({ id, attempt }: Claim, againIn: number): Outcome => ({
  id,
  attempt,
  status: 'pending',
  reason: 'paced',
  againIn,
});

/** Refused for good, tried often enough, or to be tried again later. */
export function unsent({ id, attempt }: Claim, error: unknown): Outcome {
  const refusal = error instanceof MailRefused ? error : undefined;
  const outcome = { id, attempt, response: refusal?.response };
  if (refusal?.permanent)
    return { ...outcome, status: 'failed', reason: 'refused', problem: problemIn(refusal) };
  const minutes = WAITS[attempt - 1];
  if (minutes === undefined) return { ...outcome, status: 'failed', reason: 'gave-up' };
  return { ...outcome, status: 'pending', reason: 'delayed', againIn: scattered(minutes * 60_000) };
}

/** Nobody at the other end: the next mail would fare no better. */
export const serverIsAway = (error: unknown): boolean =>
  error instanceof MailRefused && error.about === 'server';

/** By code, and by the finer code that many servers add (RFC 3463). A message that is disliked is not the address's fault. */
function problemIn({ about, code, response }: MailRefused): MailProblemKind | undefined {
  if (code === 552 || /\b5\.2\.2\b/.test(response)) return 'full';
  if (about !== 'address') return undefined;
  return /\b5\.(1\.[01236]|2\.1)\b/.test(response) || code === 550 || code === 551 || code === 553
    ? 'unknown'
    : 'refused';
}

/** Not all at the same moment. */
const scattered = (milliseconds: number) => Math.round(milliseconds * (0.8 + 0.4 * Math.random()));
