import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { currentUnit, query } from '#platform';
import type { FactKind, Trace } from './fact.js';
import { Nudges } from './nudges.js';

/** The outbox, the audit trail and the source of digests: one table of facts. */
@Injectable()
export class Activity {
  constructor(private readonly nudges: Nudges) {}

  /** Records what happened, in the same transaction as what happened. The worker tells the followers. */
  async announce<T>(kind: FactKind<T>, thing: T): Promise<void> {
    const { actorId, subject, groupId, placeIds, personal = false } = kind.describe(thing);
    const [fact] = await query<{ tenant_id: string }>(sql`
      insert into fact (kind, actor_id, subject_kind, subject_id, group_id, place_ids, personal)
      values (${kind.kind}, ${actorId}, ${subject.kind}, ${subject.id}, ${groupId}, ${placeIds}, ${personal})
      returning tenant_id`);
    this.nudgeLater(fact!.tenant_id);
  }

  /**
   * Writes an act of governance into the audit trail, in the same transaction as the act.
   * @param actor without an id where it is nobody of this community
   */
  async trace(
    kind: string,
    actor: { id: string | null; roles: readonly string[] } | null,
    trace: Trace,
  ): Promise<void> {
    const { id = null, subject, reason = '', details = {} } = trace;
    await query(sql`
      insert into fact (id, kind, actor_id, actor_roles, subject_kind, subject_id, reason, details, audited, dispatched_at)
      values (coalesce(${id}::uuid, gen_random_uuid()), ${kind}, ${actor?.id ?? null}, ${actor?.roles ?? []},
              ${subject.kind}, ${subject.id}, ${reason}, ${JSON.stringify(details)}::jsonb, true, now())
      on conflict do nothing`);
  }

  private nudgeLater(tenantId: string): void {
    currentUnit().afterCommit(`nudge ${tenantId}`, async () => this.nudges.nudge(tenantId));
  }
}
