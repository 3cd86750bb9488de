import type { Language } from '#platform';

/** A digest that this worker, and no other, is to send. */
export interface ClaimedDigest {
  id: string;
  asked: boolean;
  /** Which attempt this is; only its own outcome is recorded. */
  attempt: number;
  email: string;
  language: Language | null;
  windows: { communityId: string; memberId: string; from: Date; to: Date }[];
}
