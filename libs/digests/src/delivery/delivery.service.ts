import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Member, peoplePolicy, viewingMember } from '#people';
import {
  actingIn,
  columnsOfJoined,
  hydrate,
  notFound,
  pageOf,
  query,
  queryOne,
  rangeOf,
  type Page,
  type PageArgs,
} from '#platform';
import { isPaused, type DigestChoices } from '../choices/digest-choices.js';
import { DigestCollector, type DigestPart } from '../sending/digest-collector.js';
import {
  DigestOutlook,
  type DigestDelivery,
  type DigestForecast,
  type ReasonCount,
} from './delivery.node.js';
import { nextDigestAt } from '../planning/next-digest-at.js';

interface MemberRow extends DigestChoices {
  suspended_at: Date | null;
  on_break_since: Date | null;
  next_at: Date | null;
  told_until: Date;
}

interface Candidate {
  member: Member;
  row: MemberRow;
}

/** What admins may know of digests: numbers, and who would get one. No address, and nothing of what is in them. */
@Injectable()
export class Delivery {
  constructor(private readonly collector: DigestCollector) {}

  async here(days: number): Promise<DigestDelivery> {
    allow();
    const rows = await query<{ status: string; reason: string | null; count: number; oldest: Date }>(sql`
      select d.status, d.reason, count(*)::int as count, min(d.created_at) as oldest
        from digest_window w join digest d on d.id = w.digest_id
       where w.community_id = current_tenant() and d.created_at > now() - make_interval(days => ${days})
       group by d.status, d.reason`);
    const about = await queryOne<Pick<DigestDelivery, 'since' | 'lastRunAt' | 'refusedAddresses'>>(sql`
      select now() - make_interval(days => ${days}) as since,
             (select max(window_to) from digest_window
               where community_id = current_tenant() and not asked) as "lastRunAt",
             (select count(*)::int from member m join account a on a.id = m.account_id
               where m.tenant_id = current_tenant() and m.left_at is null and a.mail_problem is not null) as "refusedAddresses"`);
    const waiting = rows.filter(({ status }) => status === 'pending' || status === 'sending');
    return {
      ...about!,
      sent: total(rows.filter(({ status }) => status === 'sent')),
      skipped: byReason(rows.filter(({ status }) => status === 'skipped')),
      failed: byReason(rows.filter(({ status }) => status === 'failed')),
      waiting: total(waiting),
      oldestWaitingSince:
        waiting.map(({ oldest }) => oldest).sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
    };
  }

  /** A dry run: nothing is planned, and nothing is sent. */
  async forecast(page: PageArgs): Promise<Page<DigestForecast>> {
    allow();
    const { limit, after } = rangeOf(page);
    const from = after ? sql`and (m.joined_at, m.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
    const rows = await query<MemberRow & Record<string, unknown>>(sql`
      select ${columnsOfJoined(Member, 'm')}, m.suspended_at, m.on_break_since, m.digest_frequency as frequency,
             m.digest_hour as hour, m.digest_weekday as weekday, m.digest_paused_until::text as "pausedUntil", c.next_at,
             coalesce(c.window_from, greatest(date_trunc('day', m.joined_at), now() - interval '7 days')) as told_until
        from member m left join digest_cursor c on c.tenant_id = m.tenant_id and c.member_id = m.id
       where m.tenant_id = current_tenant() and m.left_at is null ${from}
       order by m.joined_at, m.id limit ${limit}`);
    const candidates = rows.map((row): Candidate => ({ member: hydrate(Member, row, 'm'), row }));
    const { nodes, pageInfo } = pageOf(candidates, page, ({ member }) => [member.joinedAt, member.id]);
    return { nodes: await this.outlooks(nodes), pageInfo };
  }

  private async outlooks(candidates: Candidate[]): Promise<DigestForecast[]> {
    const now = new Date();
    const told = await this.told(candidates, now);
    return candidates.map(({ member, row }) => {
      const outlook =
        choiceOf(row, now) ?? (told.has(member.id) ? DigestOutlook.DUE : DigestOutlook.NOTHING_NEW);
      return { member, outlook, nextAt: isSilent(outlook) ? null : (row.next_at ?? nextDigestAt(row, now)) };
    });
  }

  /** Ids of members whom something is to be told. */
  private async told(candidates: Candidate[], now: Date): Promise<Set<string>> {
    const communityId = (await queryOne<{ id: string }>(sql`select current_tenant() as id`))!.id;
    const parts = candidates
      .filter(({ row }) => choiceOf(row, now) === null)
      .map(({ member, row }): DigestPart => ({
        communityId,
        memberId: member.id,
        asked: false,
        from: row.told_until,
        to: now,
      }));
    const collected = await this.collector.collect(parts, actingIn);
    const withNews = [...collected].filter(
      ([, news]) => typeof news === 'object' && news.sections.length > 0,
    );
    return new Set(withNews.map(([{ memberId }]) => memberId));
  }
}

/** @throws AppError NOT_FOUND for everybody but admins */
function allow(): void {
  viewingMember();
  if (!peoplePolicy.can('community.see-delivery', null)) throw notFound();
}

function choiceOf(row: MemberRow, now: Date): DigestOutlook | null {
  if (row.suspended_at) return DigestOutlook.SUSPENDED;
  if (row.on_break_since) return DigestOutlook.ON_BREAK;
  if (row.frequency === 'never') return DigestOutlook.NEVER;
  return isPaused(row, now) ? DigestOutlook.PAUSED : null;
}

const isSilent = (outlook: DigestOutlook) =>
  outlook === DigestOutlook.SUSPENDED ||
  outlook === DigestOutlook.ON_BREAK ||
  outlook === DigestOutlook.NEVER;

const total = (rows: { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);

const byReason = (rows: { reason: string | null; count: number }[]): ReasonCount[] =>
  rows
    .map(({ reason, count }) => ({ reason: reason ?? '', count }))
    .sort((one, other) => other.count - one.count);
