import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { MailTransport, signInMail } from '#mail';
import {
  CONFIG,
  Handles,
  Jobs,
  languages,
  query,
  queryOne,
  Transactions,
  type Config,
  type Language,
} from '#platform';
import { hashOf, newSecret } from './secret.js';
import { forgetExpired, sendSignInLink, sweepSignInLinks } from './sign-in.job.js';
import { LINK_MINUTES } from './sign-in.service.js';

interface WaitingLink {
  email: string;
  language: Language | null;
}

/** The slow half of signing in: only here is an address compared with those that are known. */
@Injectable()
export class SignInWorker {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly mails: MailTransport,
    private readonly jobs: Jobs,
  ) {}

  @Handles(sendSignInLink)
  async send({ linkId }: { linkId: string }): Promise<void> {
    const secret = newSecret();
    const link = await this.transactions.global(() => arm(linkId, secret));
    if (!link) return;
    const prefix = link.language === 'cy' ? '/cy' : '';
    await this.mails.send(
      signInMail({
        to: link.email,
        link: `${this.config.publicUrl}${prefix}/sign-in/${secret}`,
        minutes: LINK_MINUTES,
        languages: link.language ? [link.language] : [...languages],
        messageId: `<sign-in-${linkId}@${new URL(this.config.publicUrl).hostname}>`,
      }),
    );
  }

  @Handles(sweepSignInLinks)
  async sweep(): Promise<void> {
    const waiting = await this.transactions.global(() =>
      query<{ id: string }>(sql`
      select id from sign_in_link
       where token_hash is null and used_at is null and expires_at > now() and created_at < now() - interval '20 seconds'
       limit 500`),
    );
    for (const { id } of waiting)
      await this.jobs.enqueue(sendSignInLink, { linkId: id }, { deduplication: { id: `link-${id}` } });
  }

  @Handles(forgetExpired)
  async forget(): Promise<void> {
    await this.transactions.global(async () => {
      await query(sql`delete from session where expires_at < now()`);
      await query(sql`delete from sign_in_link where expires_at < now() - interval '1 day'`);
      await query(sql`delete from rate_limit where started_at < now() - interval '1 day'`);
      await query(sql`delete from kept_draft where created_at < now() - interval '1 day'`);
    });
  }
}

/** Gives the link its secret, where there is somebody to send it to; where there is not, the link is over. */
async function arm(linkId: string, secret: string): Promise<WaitingLink | undefined> {
  const link = await queryOne<WaitingLink>(sql`
    update sign_in_link l set token_hash = ${hashOf(secret)}
      from sign_in_link asked left join account a on a.email = asked.email
     where l.id = ${linkId} and asked.id = l.id and l.used_at is null and l.expires_at > now()
       and (a.id is not null or l.for_joining)
    returning l.email, coalesce(a.language, l.language) as language`);
  if (!link)
    await query(sql`update sign_in_link set used_at = coalesce(used_at, now()) where id = ${linkId}`);
  return link;
}
