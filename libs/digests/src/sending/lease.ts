import type { ClaimedDigest } from './claimed-digest.js';
import { LEASE_MINUTES, type DigestLedger } from './digest-ledger.js';

const LEASE = LEASE_MINUTES * 60_000;

/** Holds claimed digests for as long as their worker is alive and at work on them. */
export class Lease {
  private renewedAt = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly ledger: DigestLedger,
    private readonly digests: readonly ClaimedDigest[],
  ) {
    this.timer = setInterval(() => void this.renew(), LEASE / 5).unref();
  }

  /** False after a process was stopped for so long that another worker may be sending these by now. */
  get holds(): boolean {
    return performance.now() - this.renewedAt < LEASE;
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async renew(): Promise<void> {
    const now = performance.now();
    if (!this.holds) return;
    await this.ledger.renew(this.digests).then(
      () => (this.renewedAt = now),
      () => undefined,
    );
  }
}
