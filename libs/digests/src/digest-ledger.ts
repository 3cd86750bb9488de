import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { query, Transactions } from '#platform';
import type { ClaimedDigest } from './claimed-digest.js';
import { groupedBy } from './grouped-by.js';
import { MOST_ATTEMPTS, type Outcome } from './outcome.js';

type ClaimedRow = Omit<ClaimedDigest, 'windows'>;
type WindowRow = ClaimedDigest['windows'][number] & { digestId: string };

export const LEASE_MINUTES = 5;

/** Who sends which digest, and how it went. Every step is a transaction of its own: mail is sent between them. */
@Injectable()
export class DigestLedger {
  constructor(private readonly transactions: Transactions) {}

  /** Those of the digests that wait to be sent; until the lease is over no other worker gets them. */
  claim(ids: readonly string[]): Promise<ClaimedDigest[]> {
    return this.transactions.global(async () => {
      const digests = await query<ClaimedRow>(sql`
        with free as (
          select id from digest
           where id = any(${ids}::uuid[]) and status in ('pending', 'sending')
             and held_until <= now() and attempts < ${MOST_ATTEMPTS}
             for update skip locked
        )
        update digest d
           set status = 'sending', attempts = attempts + 1, held_until = now() + make_interval(mins => ${LEASE_MINUTES})
          from free, account a
         where d.id = free.id and a.id = d.account_id
        returning d.id, d.asked, d.attempts as attempt, a.email, a.language`);
      const windows = await query<WindowRow>(sql`
        select digest_id as "digestId", community_id as "communityId", member_id as "memberId",
               window_from as "from", window_to as "to"
          from digest_window where digest_id = any(${digests.map(({ id }) => id)}::uuid[])`);
      const windowsOf = groupedBy(windows, ({ digestId }) => digestId);
      return digests.map((digest) => ({ ...digest, windows: windowsOf.get(digest.id) ?? [] }));
    });
  }

  /** Keeps those of the digests that are still being sent for as long again. */
  async renew(digests: readonly ClaimedDigest[]): Promise<void> {
    await this.transactions.global(() =>
      query(sql`
      update digest d set held_until = now() + make_interval(mins => ${LEASE_MINUTES})
        from jsonb_to_recordset(${JSON.stringify(claimsOf(digests))}::jsonb) as c(id uuid, attempt int)
       where d.id = c.id and d.status = 'sending' and d.attempts = c.attempt`),
    );
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
  unattended(): Promise<string[]> {
    return this.transactions.global(async () => {
      await query(sql`
        update digest set status = 'failed', reason = 'gave-up'
         where status in ('pending', 'sending') and held_until <= now() - interval '1 minute'
           and attempts >= ${MOST_ATTEMPTS}`);
      const rows = await query<{ id: string }>(sql`
        select id from digest
         where status in ('pending', 'sending') and held_until <= now() - interval '1 minute'
         order by held_until limit 2000`);
      return rows.map(({ id }) => id);
    });
  }

  private async write(outcomes: readonly Outcome[]): Promise<void> {
    await this.transactions.global(() =>
      query(sql`
      update digest d
         set status = o.status, reason = o.reason, response = o.response,
             sent_at = case when o.status = 'sent' then now() end,
             held_until = now() + make_interval(secs => coalesce(o."againIn", 0) / 1000.0)
        from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
             as o(id uuid, attempt int, status text, reason text, response text, "againIn" int)
       where d.id = o.id and d.status = 'sending' and d.attempts = o.attempt`),
    );
  }
}

const claimsOf = (digests: readonly ClaimedDigest[]) => digests.map(({ id, attempt }) => ({ id, attempt }));
