import sql from 'sql-template-tag';
import { DigestDesk, type DigestCommunity, type DigestContributor, type DigestReader } from '#activity';
import { query } from '#platform';

/** How many reports wait for those who may decide them: a number, and nothing of what they are about. One statement. */
export const moderationDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const deciders = readers.filter(mayDecideSome).map(({ memberId }) => memberId);
    const counts = deciders.length > 0 ? await waitingFor(deciders, window.to) : [];
    const desk = new DigestDesk();
    const words = wordsOf(community);
    return new Map(counts.map(({ memberId, count }) => [memberId, desk.count(words, count)]));
  },
};

const mayDecideSome = ({ roles }: DigestReader): boolean => roles.length > 0;

const wordsOf = ({ slug }: DigestCommunity) => ({
  place: 'champions' as const,
  heading: { key: 'digest.reports.heading' as const },
  why: { key: 'digest.reports.why' as const },
  morePath: `/c/${slug}/moderation`,
});

/** What somebody else has taken, and still may decide, waits for nobody but them. */
const waitingFor = (memberIds: string[], before: Date) =>
  query<{ memberId: string; count: number }>(sql`
    select near.member_id as "memberId", count(*)::int as count
      from moderation_case c cross join lateral case_moderators(c) near
     where c.waits and c.waiting_since < ${before} and near.member_id = any(${memberIds}::uuid[])
       and (c.taken_by is null or c.taken_by = near.member_id
            or not exists (select from case_moderators(c) holder where holder.member_id = c.taken_by))
     group by near.member_id`);
