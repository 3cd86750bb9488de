import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import {
  AppError,
  currentUnit,
  ErrorCode,
  invalid,
  Jobs,
  limit,
  networkOf,
  query,
  queryOne,
  sitePath,
  type Language,
} from '#platform';
import { deviceOf, storedDevice } from './device.js';
import { emailAddress } from './email-address.js';
import { hashOf, newSecret } from './secret.js';
import type { RequestSignInInput, SignedIn } from './sign-in.inputs.js';
import { sendSignInLink } from './sign-in.job.js';
import { viewer, type Viewer } from './viewer.js';

export const LINK_MINUTES = 15;
const SESSION_DAYS = 30;
/** Links that one address can ask for while one is good: enough for a person, too few to flood a mailbox. */
const LINKS_AT_ONCE = 5;
/** Asked for from one network: enough for a ward behind one address, too few to go through a list of addresses. */
const BY_NETWORK = { purpose: 'sign-in by network', most: 30, minutes: 15 };

interface Link {
  email: string;
  return_to: string;
  for_joining: boolean;
}

interface KnownAccount {
  id: string;
  language: Language | null;
}

@Injectable()
export class SignIn {
  constructor(private readonly jobs: Jobs) {}

  /** Writes down the wish and answers. Whether the address is known is found out later, by the worker. */
  async request({ email, returnTo, language, toJoin }: RequestSignInInput): Promise<void> {
    const address = emailAddress(email);
    if (!address) throw invalid([{ field: 'email', code: ErrorCode.BAD_EMAIL }]);
    await limit(BY_NETWORK, networkOf(viewer().address));
    const door = toJoin ? await doorOf(toJoin) : null;
    const id = uuid();
    const [link] = await query(sql`
      insert into sign_in_link (id, email, return_to, language, for_joining, expires_at)
      select ${id}, ${address}, ${door ?? sitePath(returnTo)}, ${language ?? null}, ${door !== null},
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
      returning email, return_to, for_joining`);
    const account =
      link && (link.for_joining ? await accountFor(link.email) : await knownAccount(link.email));
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
      insert into session (token_hash, account_id, kind, device, expires_at)
      values (${hashOf(token)}, ${accountId}, ${kind}, ${deviceHere()}, now() + make_interval(days => ${SESSION_DAYS}))
      returning expires_at`);
    return { token, expiresAt: session!.expires_at };
  }

  /** Signs out. Harmless when nobody is signed in. */
  async endSession(): Promise<void> {
    const { tokenHash } = viewer();
    if (tokenHash) await query(sql`delete from session where token_hash = ${tokenHash}`);
  }
}

const knownAccount = (email: string) =>
  queryOne<KnownAccount>(sql`select id, language from account where email = ${email}`);

/** The account of an address that somebody has shown to be theirs; made where there is none. */
async function accountFor(email: string): Promise<KnownAccount> {
  await query(sql`insert into account (id, email) values (${uuid()}, ${email}) on conflict do nothing`);
  return (await knownAccount(email))!;
}

/** Where those who ask to join a community come back to; null where there is no such community. */
async function doorOf(slug: string): Promise<string | null> {
  const door = await queryOne(sql`select from community_at_the_door(${slug.replaceAll('\0', '')})`);
  return door ? `/join/${slug}` : null;
}

/** A program of ours that starts a session has no viewer. */
const deviceHere = (): string => storedDevice(deviceOf((viewer() as Viewer | undefined)?.userAgent ?? ''));
