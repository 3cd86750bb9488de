import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { Handles, query, Transactions } from '#platform';
import { reviewDue, reviewSoon } from '../resources.activity.js';
import { remindReviews } from './reviews.job.js';

interface Due {
  id: string;
  /** The day itself has not come. */
  soon: boolean;
  told: string[];
}

const BATCH = 200;

/**
 * Each reminder once: it is told and struck off in one transaction. Somebody who was away for a while, as a worker
 * may be, hears of the day that has come and not of the 30 days before it.
 */
@Injectable()
export class ReviewsWorker {
  constructor(
    private readonly transactions: Transactions,
    private readonly activity: Activity,
  ) {}

  @Handles(remindReviews)
  async remind(): Promise<void> {
    const tenants = await this.transactions.global(() =>
      query<{ id: string }>(
        sql`select tenants_with_reviews_to_remind((now() at time zone 'Europe/London')::date) as id`,
      ),
    );
    for (const { id } of tenants) await this.transactions.inBatches(id, BATCH, () => this.remindSome());
  }

  private async remindSome(): Promise<number> {
    const due = await strikeOff();
    for (const { id, soon, told } of due)
      if (told.length > 0) await this.activity.announce(soon ? reviewSoon : reviewDue, { id, told });
    return due.length;
  }
}

/** Where the owner is not here any more, admins and leads are told. */
const strikeOff = () =>
  query<Due>(sql`
    with due as (
      select id, owner_id, (now() at time zone 'Europe/London')::date < review_on as soon from resource
       where tenant_id = current_tenant() and remind_on <= (now() at time zone 'Europe/London')::date
       order by id limit ${BATCH} for update skip locked
    )
    update resource r set remind_on = case when due.soon then r.review_on end
      from due
     where r.tenant_id = current_tenant() and r.id = due.id
    returning r.id, due.soon, coalesce(
      (select array[m.id] from member m
        where m.tenant_id = r.tenant_id and m.id = due.owner_id and m.left_at is null and m.suspended_at is null),
      array(select distinct a.member_id from appointment a
              join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
             where a.tenant_id = r.tenant_id and a.role in ('admin', 'lead')
               and m.left_at is null and m.suspended_at is null)) as told`);
