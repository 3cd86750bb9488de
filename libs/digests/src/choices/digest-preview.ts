import { Inject, Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import sql from 'sql-template-tag';
import { viewingAccount } from '#people';
import { actingIn, CONFIG, queryOne, type Config } from '#platform';
import { choicesOf, nextFor } from './digest-choices.js';
import { DigestCollector, type CommunityNews, type DigestPart } from '../sending/digest-collector.js';
import { DigestLinks } from '../links/digest-links.js';
import { DigestRenderer } from '../sending/digest-renderer.js';
import { MailKeys } from '../links/mail-keys.js';
import { membershipsOf, type Membership } from '../links/memberships.js';

@ObjectType({ description: 'The viewer’s next digest, as it would be now. Nothing is sent.' })
export class DigestPreview {
  @Field(() => Date)
  nextAt: Date;

  @Field({ description: 'There is nothing new yet: no mail would be sent.' })
  nothingNew: boolean;

  @Field()
  subject: string;

  @Field({ description: 'A whole document.' })
  html: string;

  @Field()
  text: string;
}

interface Turn extends Membership {
  nextAt: Date;
  from: Date;
}

@Injectable()
export class DigestPreviews {
  private readonly collector: DigestCollector;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    collector: DigestCollector,
    private readonly keys: MailKeys,
  ) {
    this.collector = collector;
  }

  async next(): Promise<DigestPreview | null> {
    const { id: accountId, email, language } = viewingAccount();
    const now = new Date();
    const turns = await turnsOf(accountId, now);
    const nextAt = turns.map((turn) => turn.nextAt).sort(byTime)[0];
    if (!nextAt) return null;
    const due = turns.filter((turn) => turn.nextAt <= nextAt);
    const news = await this.newsFor(due, now);
    if (news.length === 0) return null;
    const [key] = await this.keys.all();
    const mail = new DigestRenderer(new DigestLinks(this.config.publicUrl, key!)).mail(
      { id: null, accountId, email, language },
      news,
    );
    const nothingNew = news.every(({ sections }) => sections.length === 0);
    return { nextAt, nothingNew, subject: mail.subject, html: mail.html, text: mail.text };
  }

  private async newsFor(due: Turn[], now: Date): Promise<CommunityNews[]> {
    const parts: DigestPart[] = due.map(({ communityId, memberId, from }) => ({
      communityId,
      memberId,
      from,
      to: now,
      // A pause that will be over by then is no reason to show nothing.
      asked: true,
    }));
    const collected = await this.collector.collect(parts, actingIn);
    return [...collected.values()].filter((news) => typeof news === 'object');
  }
}

/** Where the account is to hear of, and since when nothing was told. */
async function turnsOf(accountId: string, now: Date): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const membership of await membershipsOf(accountId)) {
    const turn = await actingIn(membership.communityId, () => turnIn(membership, now));
    if (turn) turns.push(turn);
  }
  return turns;
}

async function turnIn(membership: Membership, now: Date): Promise<Turn | null> {
  const { memberId } = membership;
  const since = await queryOne<{ from: Date }>(sql`
    select coalesce(c.window_from, greatest(date_trunc('day', m.joined_at), now() - interval '7 days')) as "from"
      from member m left join digest_cursor c on c.tenant_id = m.tenant_id and c.member_id = m.id
     where m.tenant_id = current_tenant() and m.id = ${memberId} and m.suspended_at is null and m.on_break_since is null`);
  const nextAt = since && (await nextFor(memberId, await choicesOf(memberId), now));
  return nextAt ? { ...membership, nextAt, from: since.from } : null;
}

const byTime = (one: Date, other: Date) => one.getTime() - other.getTime();
