import type { ClientBase } from 'pg';
import { daysBefore } from './when.js';

const unreadDays = 3;

/**
 * As the worker would have at the time: who followed then and may see the group, or was named. Older ones were read
 * within hours.
 */
export async function tellFollowers(client: ClientBase, tenantId: string, now: Date): Promise<void> {
  await client.query(
    `insert into notification (member_id, fact_id, created_at, read_at)
     (select distinct on (f.member_id, fact.id) f.member_id, fact.id, fact.happened_at,
            case when fact.happened_at < $2 then fact.happened_at + interval '5 hours' end
       from fact
       join follow f on f.tenant_id = fact.tenant_id and f.subject_id = any(fact.place_ids)
                    and f.followed_at <= fact.happened_at
       join community_group g on g.tenant_id = fact.tenant_id and g.id = fact.group_id
      where fact.tenant_id = $1 and not fact.concealed and not fact.personal
        and f.member_id <> fact.actor_id and sees_group(f.member_id, g))
     union all
     select named.id, fact.id, fact.happened_at,
            case when fact.happened_at < $2 then fact.happened_at + interval '5 hours' end
       from fact cross join unnest(fact.place_ids) as named (id)
      where fact.tenant_id = $1 and fact.personal`,
    [tenantId, daysBefore(now, unreadDays)],
  );
}
