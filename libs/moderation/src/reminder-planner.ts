import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { query, Transactions } from '#platform';
import { reminderDayAt } from './reminder-day.js';
import { dueSince } from './waiting-now.js';

interface Place {
  account_id: string;
  community_id: string;
  member_id: string | null;
}

const KEPT_DAYS = 30;

/** Writes down who is reminded today, of which communities. Ids alone: what waits is looked up when it is said. */
@Injectable()
export class ReminderPlanner {
  constructor(private readonly transactions: Transactions) {}

  /** Again and again: who is planned for this day stays planned as they are. */
  async plan(now: Date): Promise<void> {
    const { day, begins } = reminderDayAt(now);
    const tenants = await this.transactions.global(() =>
      query<{ id: string }>(sql`select id from tenants_with_waiting_cases(${begins}) as id`),
    );
    const places: Place[] = [];
    for (const { id } of tenants) {
      const due = await this.transactions.inTenant(id, () => dueSince(begins));
      places.push(...due.map((row) => ({ ...row, community_id: id })));
    }
    await this.transactions.global(() => write(day, places));
  }
}

/** All communities of an account in one transaction: its one mail of the day tells of all of them. */
async function write(day: string, places: Place[]): Promise<void> {
  await query(sql`
    with place as (
      select * from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
        as p(account_id uuid, community_id uuid, member_id uuid)
    ), planned as (
      insert into moderation_reminder (account_id, day)
      select distinct account_id, ${day}::date from place order by account_id
      on conflict do nothing returning account_id
    )
    insert into moderation_reminder_place (account_id, day, community_id, member_id)
    select place.account_id, ${day}::date, place.community_id, place.member_id
      from place join planned on planned.account_id = place.account_id`);
  await query(sql`delete from moderation_reminder where day < ${day}::date - ${KEPT_DAYS}::int`);
}
