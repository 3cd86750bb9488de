import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { currentUnit, query } from '#platform';
import type { FactKind } from './fact.js';
import { Nudges } from './nudges.js';

/** The outbox, the audit trail and the source of digests: one table of facts. */
@Injectable()
export class Activity {
  constructor(private readonly nudges: Nudges) {}

  /** Records what happened, in the same transaction as what happened. The worker tells the followers. */
  async announce<T>(kind: FactKind<T>, thing: T): Promise<void> {
    const { actorId, subject, groupId, placeIds } = kind.describe(thing);
    const [fact] = await query<{ tenant_id: string }>(sql`
      insert into fact (kind, actor_id, subject_kind, subject_id, group_id, place_ids)
      values (${kind.kind}, ${actorId}, ${subject.kind}, ${subject.id}, ${groupId}, ${placeIds})
      returning tenant_id`);
    const tenantId = fact!.tenant_id;
    currentUnit().afterCommit(`nudge ${tenantId}`, async () => this.nudges.nudge(tenantId));
  }
}
