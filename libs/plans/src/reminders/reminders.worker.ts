import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Handles, query, Transactions } from '#platform';
import { tell } from '../action.queries.js';
import { actionOverdue, dueInThreeDays, dueInTwoWeeks, needsOwner } from '../plans.activity.js';
import { remindOwners } from './reminders.job.js';

interface Reminder {
  id: string;
  which: keyof typeof facts;
  told: string[];
}

const BATCH = 200;

const facts = {
  two_weeks: dueInTwoWeeks,
  three_days: dueInThreeDays,
  overdue: actionOverdue,
  needs_owner: needsOwner,
};

/**
 * Each reminder once for each owner and due date: it is written down and told in one transaction. After a while
 * without a worker people hear of the latest that has come, not of all that came before it.
 */
@Injectable()
export class RemindersWorker {
  constructor(
    private readonly transactions: Transactions,
    private readonly activity: Activity,
  ) {}

  @Handles(remindOwners)
  async remind(): Promise<void> {
    const tenants = await this.transactions.global(() =>
      query<{ id: string }>(
        sql`select tenants_with_actions_to_remind((now() at time zone 'Europe/London')::date) as id`,
      ),
    );
    for (const { id } of tenants) await this.transactions.inBatches(id, BATCH, () => this.remindSome());
  }

  private async remindSome(): Promise<number> {
    const due = await writtenDown();
    for (const { id, which, told } of due) {
      if (which === 'needs_owner') await tell({ id: uuid(), actionId: id, byId: null, kind: 'owner_gone' });
      if (told.length > 0) await this.activity.announce(facts[which], { id, told });
    }
    return due.length;
  }
}

/**
 * Owner and deputy are told; of an action whose owner has gone its deputy and the lead of the plan. Where none of
 * them is here, admins and leads are.
 */
const writtenDown = () =>
  query<Reminder>(sql`
    with open as (
      select a.id, a.plan_id, a.due_on, a.owner_id, a.deputy_id, (now() at time zone 'Europe/London')::date as today,
             o.left_at is not null or o.suspended_at is not null as owner_gone
        from action a join member o on o.tenant_id = a.tenant_id and o.id = a.owner_id
       where a.tenant_id = current_tenant() and a.finished_at is null
    ), due as (
      select open.*, which from open cross join lateral (
        select case when due_on < today then 'overdue' when due_on <= today + 3 then 'three_days'
                    when due_on <= today + 14 then 'two_weeks' end as which
        union all select case when owner_gone then 'needs_owner' end) reminder
       where which is not null
         and not exists (select from action_reminder r
                          where r.tenant_id = current_tenant() and r.action_id = open.id and r.which = reminder.which
                            and r.due_on = open.due_on and r.owner_id = open.owner_id)
       order by id, which limit ${BATCH}
    ), noted as (
      insert into action_reminder (action_id, which, due_on, owner_id) select id, which, due_on, owner_id from due
      on conflict do nothing returning action_id, which
    )
    select due.id, due.which, coalesce(nullif(array(
             select m.id from member m join plan p on p.tenant_id = m.tenant_id and p.id = due.plan_id
              where m.tenant_id = current_tenant() and m.left_at is null and m.suspended_at is null
                and m.id in (due.owner_id, due.deputy_id, case when due.owner_gone then p.lead_id end)), '{}'),
             array(select distinct m.id from member m
                     join appointment a on a.tenant_id = m.tenant_id and a.member_id = m.id
                    where m.tenant_id = current_tenant() and a.role in ('admin', 'lead')
                      and m.left_at is null and m.suspended_at is null)) as told
      from noted join due on due.id = noted.action_id and due.which = noted.which`);
