import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { viewingAccount, viewingMember, type DigestFrequency } from '#people';
import {
  AppError,
  currentUnit,
  entities,
  ErrorCode,
  Jobs,
  newId,
  notFound,
  query,
  queryOne,
  rangeOf,
  readInput,
} from '#platform';
import type { DigestPreferencesNode } from './digest-preferences.js';
import { Digest } from './digest.entity.js';
import { enqueueDigests } from './digest.job.js';
import { nextDigestAt } from './next-digest-at.js';

/** Digests that one account can ask for in an hour. */
const ASKED_IN_AN_HOUR = 5;

@Injectable()
export class Digests {
  constructor(private readonly jobs: Jobs) {}

  /** The viewer's, newest first. */
  own(first: number): Promise<Digest[]> {
    rangeOf({ first });
    return entities(
      Digest,
      sql`
      select * from digest where account_id = ${viewingAccount().id} order by created_at desc, id desc limit ${first}`,
    );
  }

  /**
   * One now, of the last seven days in all of the viewer's communities. It stands beside the regular ones:
   * they neither come later nor leave anything out because of it.
   */
  async request(input: { id: string }): Promise<Digest> {
    const account = viewingAccount();
    const { id } = readInput(input, { id: newId });
    await query(sql`select from account where id = ${account.id} for no key update`);
    const [earlier] = await entities(Digest, sql`select * from digest where id = ${id}`);
    if (earlier && earlier.accountId !== account.id) throw notFound();
    return earlier ?? this.ask(id, account.id);
  }

  async preferences(): Promise<DigestPreferencesNode> {
    const row = await queryOne<{ frequency: DigestFrequency; next_at: Date | null }>(sql`
      select m.digest_frequency as frequency, c.next_at
        from member m left join digest_cursor c on c.tenant_id = m.tenant_id and c.member_id = m.id
       where m.tenant_id = current_tenant() and m.id = ${viewingMember().id}`);
    const { frequency, next_at: planned } = row!;
    const nextAt = nextDigestAt({ frequency }, new Date());
    return { frequency, nextAt: nextAt && (planned ?? nextAt) };
  }

  async updatePreferences(frequency: DigestFrequency): Promise<DigestPreferencesNode> {
    const memberId = viewingMember().id;
    const [changed] = await query(sql`
      update member set digest_frequency = ${frequency}
       where tenant_id = current_tenant() and id = ${memberId} and digest_frequency <> ${frequency} returning id`);
    const nextAt = nextDigestAt({ frequency }, new Date());
    // Whose turn has come already is told at once, and by the new frequency from then on.
    if (changed && nextAt)
      await query(sql`
        update digest_cursor set next_at = ${nextAt} where member_id = ${memberId} and next_at > now()`);
    return this.preferences();
  }

  /** @throws AppError TOO_MANY_REQUESTS */
  private async ask(id: string, accountId: string): Promise<Digest> {
    const [digest] = await entities(
      Digest,
      sql`
      insert into digest (id, account_id, asked)
      select ${id}, ${accountId}, true
       where (select count(*) from digest
               where account_id = ${accountId} and asked and created_at > now() - interval '1 hour') < ${ASKED_IN_AN_HOUR}
      on conflict do nothing returning *`,
    );
    if (!digest) throw new AppError(ErrorCode.TOO_MANY_REQUESTS);
    await query(sql`
      insert into digest_window (digest_id, community_id, member_id, asked, window_from, window_to)
      select ${id}, tenant_id, id, true, now() - interval '7 days', now()
        from member where account_id = ${accountId} and left_at is null`);
    currentUnit().afterCommit(`digest ${id}`, () => enqueueDigests(this.jobs, [id]));
    return digest;
  }
}
