import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { DIGEST_READ_MARKS, type DigestReadMarks, type DigestWindow } from '#activity';
import { communityHere, viewer, viewingAccount, type DigestFrequency } from '#people';
import { actingIn, AppError, ErrorCode, notFound, query, queryOne } from '#platform';
import { choicesOf, choose } from '../choices/digest-choices.js';
import { MailKeys } from './mail-keys.js';
import type { DigestOfMail, MailSubscription } from './mail-links.node.js';
import { readToken, type MailToken } from './mail-token.js';
import { membershipsOf, type Membership } from './memberships.js';

type TokenFor<Kind extends MailToken['for']> = Extract<MailToken, { for: Kind }>;
type TellingWindow = DigestWindow & Membership;

/** What people do with the links in their own mails. */
@Injectable()
export class MailLinks {
  constructor(
    private readonly keys: MailKeys,
    @Inject(DIGEST_READ_MARKS) private readonly readMarks: DigestReadMarks[],
  ) {}

  /** Whoever has the mail may look and choose: nobody has to sign in to be left in peace. */
  async subscription(token: string): Promise<MailSubscription> {
    const { accountId, communityId } = await this.read('choosing', token);
    return subscriptionTo(communityId, await meant(accountId, communityId));
  }

  /** Done twice, it is done. */
  async chooseFrequency(
    token: string,
    frequency: DigestFrequency,
    everywhere = false,
  ): Promise<MailSubscription> {
    const { accountId, ...about } = await this.read('choosing', token);
    const communityId = everywhere ? null : about.communityId;
    const memberships = await meant(accountId, communityId);
    const now = new Date();
    for (const { communityId: id, memberId } of memberships)
      await actingIn(id, () => choose(memberId, { frequency }, now));
    return subscriptionTo(communityId, memberships);
  }

  /** Of one's own mail: what it told of, and whether one may still see that. */
  async digest(token: string): Promise<DigestOfMail> {
    const { windows, told } = await this.own(token);
    return {
      from: earliest(told),
      to: latest(told),
      lostAccess: windows.length < told.length,
      marked: null,
    };
  }

  /** Exactly what was new in the windows of that mail, in the communities that the viewer belongs to still. */
  async markRead(token: string): Promise<DigestOfMail> {
    const { windows, told } = await this.own(token);
    let marked = 0;
    for (const { communityId, memberId, from, to } of windows)
      await actingIn(communityId, async () => {
        for (const marks of this.readMarks) marked += await marks.markRead(memberId, { from, to });
      });
    return { from: earliest(told), to: latest(told), lostAccess: windows.length < told.length, marked };
  }

  /** @throws AppError UNAUTHENTICATED, OTHER_ACCOUNT, NOT_FOUND */
  private async own(token: string): Promise<{ told: TellingWindow[]; windows: TellingWindow[] }> {
    const { accountId, digestId } = await this.read('reading', token);
    if (viewingAccount().id !== accountId) throw new AppError(ErrorCode.NOT_FOUND);
    const told = await query<TellingWindow>(sql`
      select w.community_id as "communityId", w.member_id as "memberId", w.window_from as "from", w.window_to as "to"
        from digest d join digest_window w on w.digest_id = d.id
       where d.id = ${digestId} and d.account_id = ${accountId} order by w.window_from`);
    if (told.length === 0) throw notFound();
    const windows: TellingWindow[] = [];
    for (const window of told)
      if (await actingIn(window.communityId, () => isHere(window))) windows.push(window);
    return { told, windows };
  }

  /** @throws AppError NOT_FOUND for what nobody signed, or signed for something else */
  private async read<Kind extends MailToken['for']>(kind: Kind, text: string): Promise<TokenFor<Kind>> {
    const token = readToken(text, await this.keys.all());
    if (token?.for !== kind) throw notFound();
    return token as TokenFor<Kind>;
  }
}

/** Those a link is about: one community of the account, or all of them; none once they have left. */
const meant = async (accountId: string, communityId: string | null): Promise<Membership[]> =>
  (await membershipsOf(accountId)).filter((one) => communityId === null || one.communityId === communityId);

/** A community's name is told to whoever has a mail that named it, and only while its reader is a member. */
async function subscriptionTo(
  communityId: string | null,
  memberships: Membership[],
): Promise<MailSubscription> {
  const frequencies = new Set<DigestFrequency>();
  let communityName: string | null = null;
  for (const { communityId: id, memberId } of memberships)
    await actingIn(id, async () => {
      frequencies.add((await choicesOf(memberId)).frequency);
      if (communityId) communityName = (await communityHere()).name[viewer().language];
    });
  return {
    all: communityId === null,
    communityName,
    frequency: frequencies.size === 1 ? [...frequencies][0]! : null,
    isMember: memberships.length > 0,
  };
}

async function isHere({ memberId }: Membership): Promise<boolean> {
  const row = await queryOne(sql`
    select id from member where tenant_id = current_tenant() and id = ${memberId}
       and left_at is null and suspended_at is null`);
  return row !== undefined;
}

const earliest = (windows: TellingWindow[]) =>
  new Date(Math.min(...windows.map(({ from }) => from.getTime())));
const latest = (windows: TellingWindow[]) => new Date(Math.max(...windows.map(({ to }) => to.getTime())));
