import { Injectable } from '@nestjs/common';
import { DigestLedger } from './digest-ledger.js';
import type { Outcome } from './outcome.js';

/** What is sent and not yet recorded would be sent again after a crash: so few, and for so short a time (milliseconds). */
const MOST = 50;
const PATIENCE = 200;

interface Waiting {
  outcome: Outcome;
  done: () => void;
  failed: (error: unknown) => void;
}

/** Writes down how digests went: those of all jobs of this worker together, one statement for many. */
@Injectable()
export class OutcomeRecorder {
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ledger: DigestLedger) {}

  /** Resolves once it is written. */
  record(outcome: Outcome): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ outcome, done, failed });
      if (this.waiting.length >= MOST) this.flush();
      else this.timer ??= setTimeout(() => this.flush(), PATIENCE);
    });
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const now = this.waiting;
    this.waiting = [];
    this.ledger.record(now.map(({ outcome }) => outcome)).then(
      () => now.forEach(({ done }) => done()),
      (error: unknown) => now.forEach(({ failed }) => failed(error)),
    );
  }
}
