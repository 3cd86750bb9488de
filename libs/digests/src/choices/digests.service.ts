import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { viewingAccount, viewingMember, type MailContent } from '#people';
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
import { choicesOf, choose, isPaused, nextFor, type DigestChoices } from './digest-choices.js';
import type { DigestPreferencesNode } from './digest-preferences.js';
import { Digest } from '../digest.entity.js';
import type { UpdateDigestPreferencesInput } from '../digest.inputs.js';
import { enqueueDigests } from '../digest.job.js';
import { readChoices } from './read-choices.js';

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
    return this.shown(await choicesOf(viewingMember().id), new Date());
  }

  async updatePreferences(input: UpdateDigestPreferencesInput): Promise<DigestPreferencesNode> {
    const { id } = viewingMember();
    const now = new Date();
    return this.shown(await choose(id, readChoices(input, now), now), now);
  }

  private async shown(choices: DigestChoices, now: Date): Promise<DigestPreferencesNode> {
    const community = await queryOne<{ most: MailContent }>(sql`
      select mail_content as most from community where id = current_tenant()`);
    return {
      ...choices,
      pausedUntil: isPaused(choices, now) ? choices.pausedUntil : null,
      mostContent: community!.most,
      nextAt: await nextFor(viewingMember().id, choices, now),
    };
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
