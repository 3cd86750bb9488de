import sql from 'sql-template-tag';
import type { DigestWindow } from '#activity';
import { query, type Language } from '#platform';

interface Told {
  id: string;
  planId: string;
  what: string;
  language: Language;
}

/** An action that is due in 14 days or less, or whose owner has gone. */
export interface Waiting extends Told {
  plan: string;
  ownerId: string;
  deputyId: string | null;
  leadId: string;
  ownerGone: boolean;
  /** Until it is due; negative when that is past. */
  days: number;
  /** Noon of the day. */
  dueAt: Date;
}

/** What became of an action. */
export interface Outcome extends Told {
  says: 'added' | 'completed' | 'dropped';
  reason: string;
  actorId: string;
  actor: string | null;
  placeIds: string[];
  at: Date;
}

/** Of the members' own actions, and those in plans they lead: what is due first. */
export function waitingFor(memberIds: readonly string[], now: Date): Promise<Waiting[]> {
  return query<Waiting>(sql`
    select a.id, a.plan_id as "planId", a.what, a.language, p.title as plan, a.owner_id as "ownerId",
           a.deputy_id as "deputyId", p.lead_id as "leadId",
           o.left_at is not null or o.suspended_at is not null as "ownerGone",
           a.due_on - (${now}::timestamptz at time zone 'Europe/London')::date as days,
           (a.due_on + time '12:00') at time zone 'Europe/London' as "dueAt"
      from action a
      join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
      join member o on o.tenant_id = a.tenant_id and o.id = a.owner_id
     where a.tenant_id = current_tenant() and a.finished_at is null
       and (a.owner_id = any(${memberIds}::uuid[]) or a.deputy_id = any(${memberIds}::uuid[])
            or p.lead_id = any(${memberIds}::uuid[]))
       and (a.due_on <= (${now}::timestamptz at time zone 'Europe/London')::date + 14
            or o.left_at is not null or o.suspended_at is not null)
     order by a.due_on, a.id`);
}

/** Of several things that became of an action the latest; only if it still stands. */
export function outcomesIn({ from, to }: DigestWindow): Promise<Outcome[]> {
  return query<Outcome>(sql`
    select * from (
      select distinct on (a.id) a.id, a.plan_id as "planId", a.what, a.language, a.reason,
             substr(f.kind, 8) as says, f.actor_id as "actorId", f.place_ids as "placeIds", f.happened_at as at,
             case when m.left_at is null then m.display_name end as actor
        from fact f
        join action a on a.tenant_id = f.tenant_id and a.id = f.subject_id
        join member m on m.tenant_id = f.tenant_id and m.id = f.actor_id
       where f.tenant_id = current_tenant() and f.happened_at >= ${from} and f.happened_at < ${to}
         and f.kind in ('action.added', 'action.completed', 'action.dropped') and not f.audited
         and (f.kind = 'action.added' or (f.kind = 'action.completed') = (a.state = 'complete'))
       order by a.id, f.happened_at desc) latest
     order by at desc, id`);
}
