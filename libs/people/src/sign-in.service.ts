import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { AppError, currentUnit, ErrorCode, invalid, Jobs, query, queryOne, type Language } from '#platform';
import { emailAddress } from './email-address.js';
import { returnPath } from './return-path.js';
import { hashOf, newSecret } from './secret.js';
import type { RequestSignInInput, SignedIn } from './sign-in.inputs.js';
import { sendSignInLink } from './sign-in.job.js';
import { viewer } from './viewer.js';

export const LINK_MINUTES = 15;
const SESSION_DAYS = 30;
/** Links that one address can ask for while one is good: enough for a person, too few to flood a mailbox. */
const LINKS_AT_ONCE = 5;

interface Link {
  email: string;
  return_to: string;
}

@Injectable()
export class SignIn {
  constructor(private readonly jobs: Jobs) {}

  /** Writes down the wish and answers. Whether the address is known is found out later, by the worker. */
  async request({ email, returnTo, language }: RequestSignInInput): Promise<void> {
    const address = emailAddress(email);
    if (!address) throw invalid([{ field: 'email', code: ErrorCode.BAD_EMAIL }]);
    const id = uuid();
    const [link] = await query(sql`
      insert into sign_in_link (id, email, return_to, language, expires_at)
      select ${id}, ${address}, ${returnPath(returnTo)}, ${language ?? null},
             now() + make_interval(mins => ${LINK_MINUTES})
       where (select count(*) from sign_in_link
               where email = ${address} and created_at > now() - make_interval(mins => ${LINK_MINUTES})) < ${LINKS_AT_ONCE}
      returning id`);
    if (link)
      currentUnit().afterCommit(`link ${id}`, () => this.jobs.enqueue(sendSignInLink, { linkId: id }));
  }

  /** Uses a link up. The session it had before, if any, ends. @throws AppError LINK_NOT_USABLE */
  async use(token: string): Promise<SignedIn> {
    const link = await queryOne<Link>(sql`
      update sign_in_link set used_at = now()
       where token_hash = ${hashOf(token)} and used_at is null and expires_at > now()
      returning email, return_to`);
    const account =
      link &&
      (await queryOne<{ id: string; language: Language | null }>(sql`
      select id, language from account where email = ${link.email}`));
    if (!link || !account) throw new AppError(ErrorCode.LINK_NOT_USABLE);
    await this.endSession();
    const session = await this.startSession(account.id, 'browser');
    return { ...session, returnTo: link.return_to, language: account.language };
  }

  async startSession(
    accountId: string,
    kind: 'browser' | 'token',
  ): Promise<{ token: string; expiresAt: Date }> {
    const token = newSecret();
    const session = await queryOne<{ expires_at: Date }>(sql`
      insert into session (token_hash, account_id, kind, expires_at)
      values (${hashOf(token)}, ${accountId}, ${kind}, now() + make_interval(days => ${SESSION_DAYS}))
      returning expires_at`);
    return { token, expiresAt: session!.expires_at };
  }

  /** Signs out. Harmless when nobody is signed in. */
  async endSession(): Promise<void> {
    const { tokenHash } = viewer();
    if (tokenHash) await query(sql`delete from session where token_hash = ${tokenHash}`);
  }
}
