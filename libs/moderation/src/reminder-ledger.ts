import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { query, Transactions, type Language } from '#platform';

export interface ClaimedReminder {
  accountId: string;
  /** Such as 2027-03-31. */
  day: string;
  attempt: number;
  email: string;
  /** null: they have chosen none. */
  language: Language | null;
  places: { communityId: string; memberId: string | null }[];
}

export type Outcome = 'sent' | 'nothing-waits' | 'refused';

const LEASE_MINUTES = 5;
const MOST_ATTEMPTS = 5;
const AT_ONCE = 10;

/** Who sends which reminder, and how it went. Each step is a transaction of its own: mail is sent between them. */
@Injectable()
export class ReminderLedger {
  constructor(private readonly transactions: Transactions) {}

  /** Some that wait to be sent; no other worker gets them until the lease is over. */
  claim(): Promise<ClaimedReminder[]> {
    return this.transactions.global(async () => {
      await query(sql`
        update moderation_reminder set outcome = 'gave-up', ended_at = now()
         where outcome is null and held_until <= now()
           and (attempts >= ${MOST_ATTEMPTS} or planned_at < now() - interval '1 day')`);
      return query<ClaimedReminder>(sql`
        with free as (
          select account_id, day from moderation_reminder
           where outcome is null and held_until <= now()
           order by held_until limit ${AT_ONCE} for update skip locked
        )
        update moderation_reminder r
           set attempts = attempts + 1, held_until = now() + make_interval(mins => ${LEASE_MINUTES})
          from free, account a
         where r.account_id = free.account_id and r.day = free.day and a.id = r.account_id
        returning r.account_id as "accountId", r.day::text as day, r.attempts as attempt, a.email, a.language,
                  (select jsonb_agg(jsonb_build_object('communityId', p.community_id, 'memberId', p.member_id))
                     from moderation_reminder_place p
                    where p.account_id = r.account_id and p.day = r.day) as places`);
    });
  }

  async record({ accountId, day, attempt }: ClaimedReminder, outcome: Outcome): Promise<void> {
    await this.transactions.global(() =>
      query(sql`
        update moderation_reminder set outcome = ${outcome}, ended_at = now()
         where account_id = ${accountId} and day = ${day}::date and attempts = ${attempt} and outcome is null`),
    );
  }
}
