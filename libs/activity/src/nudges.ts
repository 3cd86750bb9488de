import { Injectable, Logger } from '@nestjs/common';
import { describeForLog, Jobs } from '#platform';
import { dispatchFacts, nudgeOnce } from './dispatch.job.js';

/** How long a community's facts may wait for company, in milliseconds: a busy community asks for one job, not for hundreds. */
const PATIENCE = 50;

/** Tells the worker that a community has news. Losing a nudge costs seconds: the sweep finds the facts. */
@Injectable()
export class Nudges {
  private readonly log = new Logger('Nudges');
  private readonly due = new Set<string>();

  constructor(private readonly jobs: Jobs) {}

  nudge(tenantId: string): void {
    if (this.due.has(tenantId)) return;
    this.due.add(tenantId);
    setTimeout(() => void this.send(tenantId), PATIENCE).unref();
  }

  private async send(tenantId: string): Promise<void> {
    this.due.delete(tenantId);
    try {
      await this.jobs.enqueue(dispatchFacts, { tenantId }, nudgeOnce(tenantId));
    } catch (error) {
      this.log.warn(`A nudge was lost: ${describeForLog(error)}`);
    }
  }
}
