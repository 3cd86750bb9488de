import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { dispatchFacts, nudgeOnce, sweepFacts } from '#activity';
import { Handles, Jobs, query, Transactions } from '#platform';

const BATCH = 200;

/**
 * Tells followers what happened. Taking facts, writing notifications and stamping the facts is one transaction,
 * so a worker killed anywhere has either told everybody or nobody, and the unique key keeps a second try silent.
 */
@Injectable()
export class Dispatcher {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  @Handles(dispatchFacts)
  async dispatch({ tenantId }: { tenantId: string }): Promise<void> {
    await this.transactions.inBatches(tenantId, BATCH, dispatchBatch);
  }

  @Handles(sweepFacts)
  async sweep(): Promise<void> {
    const tenants = await this.transactions.global(() =>
      query<{ tenant_id: string }>(sql`select tenants_with_waiting_facts() as tenant_id`),
    );
    for (const { tenant_id: tenantId } of tenants)
      await this.jobs.enqueue(dispatchFacts, { tenantId }, nudgeOnce(tenantId));
  }
}

/** Facts are picked by their own stamp, never by "newer than the last": commits arrive out of order. */
async function dispatchBatch(): Promise<number> {
  const taken = await query(sql`
    with taken as (
      select * from fact where dispatched_at is null
       order by happened_at limit ${BATCH} for update skip locked
    ), told as (
      insert into notification (member_id, fact_id, created_at)
      select m.id, taken.id, clock_timestamp()
        from taken
        cross join lateral (
          select f.member_id from follow f
           where f.tenant_id = taken.tenant_id and f.subject_id = any(taken.place_ids)
          -- Everybody follows themselves.
          union select unnest(taken.place_ids)) listener
        join member m on m.tenant_id = taken.tenant_id and m.id = listener.member_id and m.left_at is null
        left join community_group g on g.tenant_id = taken.tenant_id and g.id = taken.group_id
       where m.id is distinct from taken.actor_id
         and (taken.group_id is null or sees_group(m.id, g))
         -- What is told to somebody alone reaches them all the same: whoever tells it has asked.
         and (taken.personal or not exists (
               select from mute u
                where u.tenant_id = taken.tenant_id and u.member_id = m.id and u.subject_id = any(taken.place_ids))
          and not exists (
               select from member_block b
                where b.tenant_id = taken.tenant_id and b.member_id = m.id and b.blocked_id = taken.actor_id))
      on conflict do nothing
    )
    update fact set dispatched_at = now() from taken
     where fact.tenant_id = taken.tenant_id and fact.id = taken.id
    returning fact.id`);
  return taken.length;
}
