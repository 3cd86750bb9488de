import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { currentUnit, Jobs, query } from '#platform';
import { dispatchFacts, nudgeOnce } from './dispatch.job.js';
import type { FactKind } from './fact.js';

/** The outbox, the audit trail and the source of digests: one table of facts. */
@Injectable()
export class Activity {
  constructor(private readonly jobs: Jobs) {}

  /** Records what happened, in the same transaction as what happened. The worker tells the followers. */
  async announce<T>(kind: FactKind<T>, thing: T): Promise<void> {
    const { actorId, subject, groupId, placeIds } = kind.describe(thing);
    const [fact] = await query<{ tenant_id: string }>(sql`
      insert into fact (kind, actor_id, subject_kind, subject_id, group_id, place_ids)
      values (${kind.kind}, ${actorId}, ${subject.kind}, ${subject.id}, ${groupId}, ${placeIds})
      returning tenant_id`);
    const tenantId = fact!.tenant_id;
    // Only a nudge: if it is lost, the sweep in schedules.ts finds the fact seconds later.
    currentUnit().afterCommit(`dispatch ${tenantId}`, () =>
      this.jobs.enqueue(dispatchFacts, { tenantId }, nudgeOnce(tenantId)),
    );
  }
}
