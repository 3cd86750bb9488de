import type { Language } from '#platform';

/** A digest that this worker, and no other, is to send. */
export interface ClaimedDigest {
  id: string;
  accountId: string;
  asked: boolean;
  /** Which attempt this is; only its own outcome is recorded. */
  attempt: number;
  email: string;
  language: Language | null;
  /** Their server said lately, and for good, that it takes no mail for this address. */
  unreachable: boolean;
  windows: { communityId: string; memberId: string; from: Date; to: Date }[];
}
