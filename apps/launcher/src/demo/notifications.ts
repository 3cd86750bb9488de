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
     select m.id, fact.id, fact.happened_at,
            case when fact.happened_at < $2 then fact.happened_at + interval '5 hours' end
       from fact
       cross join lateral (
         select f.member_id from follow f
          where f.tenant_id = fact.tenant_id and f.subject_id = any(fact.place_ids)
            and f.followed_at <= fact.happened_at
         -- Everybody follows themselves.
         union select unnest(fact.place_ids)) listener
       join member m on m.tenant_id = fact.tenant_id and m.id = listener.member_id and m.left_at is null
       left join community_group g on g.tenant_id = fact.tenant_id and g.id = fact.group_id
      where fact.tenant_id = $1 and not fact.audited and not fact.concealed and m.id is distinct from fact.actor_id
        and (fact.personal or fact.group_id is null or sees_group(m.id, g))`,
    [tenantId, daysBefore(now, unreadDays)],
  );
}
