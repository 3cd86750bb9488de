import { Injectable } from '@nestjs/common';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { Transactions } from '#platform';
import type { ClaimedDigest } from './claimed-digest.js';
import { MOST_ATTEMPTS, type Outcome } from './outcome.js';

type ClaimedRow = Omit<ClaimedDigest, 'windows'> & {
  windows: { communityId: string; memberId: string; from: string; to: string }[];
};

export const LEASE_MINUTES = 5;

/** Days after which an address that took no mail is tried again by a digest. */
const TRIED_AGAIN_AFTER = 6;

/** This process, for whoever looks at what it holds. */
export const thisWorker = `${hostname()}:${process.pid}`;

/** Who sends which digest, and how it went. Every step is one statement: mail is sent between them. */
@Injectable()
export class DigestLedger {
  constructor(private readonly transactions: Transactions) {}

  /** Those of the digests that wait to be sent; until the lease is over no other worker gets them. */
  async claim(ids: readonly string[]): Promise<ClaimedDigest[]> {
    const rows = await this.transactions.statement<ClaimedRow>(sql`
      with free as (
        select id from digest
         where id = any(${ids}::uuid[]) and status in ('pending', 'sending')
           and held_until <= now() and attempts < ${MOST_ATTEMPTS}
           for update skip locked
      ), claimed as (
        update digest d
           set status = 'sending', attempts = attempts + 1, held_by = ${thisWorker},
               held_until = now() + make_interval(mins => ${LEASE_MINUTES})
          from free where d.id = free.id
        returning d.id, d.account_id, d.asked, d.attempts
      )
      select c.id, c.account_id as "accountId", c.asked, c.attempts as attempt, a.email, a.language,
             coalesce(a.mail_problem_at > now() - make_interval(days => ${TRIED_AGAIN_AFTER}), false) as unreachable,
             array(select jsonb_build_object('communityId', w.community_id, 'memberId', w.member_id,
                                             'from', w.window_from, 'to', w.window_to)
                     from digest_window w where w.digest_id = c.id) as windows
        from claimed c join account a on a.id = c.account_id
       order by array_position(${ids}::uuid[], c.id)`);
    return rows.map(({ windows, ...digest }) => ({
      ...digest,
      windows: windows.map((one) => ({ ...one, from: new Date(one.from), to: new Date(one.to) })),
    }));
  }

  /** Keeps those of the digests that are still being sent for as long again. */
  async renew(digests: readonly ClaimedDigest[]): Promise<void> {
    await this.transactions.statement(sql`
      update digest d set held_until = now() + make_interval(mins => ${LEASE_MINUTES})
        from jsonb_to_recordset(${JSON.stringify(claimsOf(digests))}::jsonb) as c(id uuid, attempt int)
       where d.id = c.id and d.status = 'sending' and d.attempts = c.attempt`);
  }

  /** A mail that was sent and not recorded is sent again, so a database that is away for a moment is waited for. */
  async record(outcomes: readonly Outcome[]): Promise<void> {
    for (const wait of [500, 2_000, 8_000]) {
      try {
        return await this.write(outcomes);
      } catch {
        await pause(wait);
      }
    }
    await this.write(outcomes);
  }

  /** Ids of digests that nobody is sending. Those that were tried often enough are given up. */
  async unattended(): Promise<string[]> {
    await this.transactions.statement(sql`
      update digest set status = 'failed', reason = 'gave-up'
       where status in ('pending', 'sending') and held_until <= now() - interval '1 minute'
         and attempts >= ${MOST_ATTEMPTS}`);
    const rows = await this.transactions.statement<{ id: string }>(sql`
      select id from digest
       where status in ('pending', 'sending') and held_until <= now() - interval '1 minute'
       order by held_until limit 2000`);
    return rows.map(({ id }) => id);
  }

  /** What an address did is remembered with it: that it takes no mail, and that it does again. */
  private async write(outcomes: readonly Outcome[]): Promise<void> {
    await this.transactions.statement(sql`
      with outcome as (
        select * from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
             as o(id uuid, attempt int, status text, reason text, response text, problem text, "againIn" int)
      ), recorded as (
        update digest d
           set status = o.status, reason = o.reason, response = o.response, held_by = null,
               attempts = d.attempts - case when o.reason = 'paced' then 1 else 0 end,
               sent_at = case when o.status = 'sent' then now() end,
               held_until = now() + make_interval(secs => coalesce(o."againIn", 0) / 1000.0)
          from outcome o
         where d.id = o.id and d.status = 'sending' and d.attempts = o.attempt
        returning d.account_id, o.status, o.problem
      )
      update account a
         set mail_problem = r.problem, mail_problem_at = case when r.problem is not null then now() end
        from recorded r
       where a.id = r.account_id
         and (r.problem is not null or (r.status = 'sent' and a.mail_problem is not null))`);
  }
}

const claimsOf = (digests: readonly ClaimedDigest[]) => digests.map(({ id, attempt }) => ({ id, attempt }));
