import sql from 'sql-template-tag';
import {
  DigestDesk,
  type DigestCommunity,
  type DigestContributor,
  type DigestItemDraft,
  type DigestPlace,
  type DigestReader,
  type DigestWindow,
} from '#activity';
import { formerMember } from '#people';
import { query, type Language, type MessageKey } from '#platform';

interface News {
  id: string;
  title: string;
  language: Language;
  excerpt: string;
  says: 'shared' | 'version' | 'review';
  /** Who did it; of a review, who is told. */
  memberId: string;
  author: string | null;
  number: number;
  at: Date;
}

/** New resources, new versions of what somebody follows, and reviews of their own: one statement for all readers. */
export const resourcesDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const news = await newsIn(window);
    const items = new Map(news.map((one) => [one, itemOf(one, community)]));
    const desk = new DigestDesk();
    const section = (name: keyof typeof places, found: News[]) =>
      desk.section(
        wordsOf(name, community),
        found.map((one) => items.get(one)!),
      );
    return new Map(
      readers.map((reader) => [
        reader.memberId,
        [
          ...section(
            'reviews',
            news.filter((one) => one.says === 'review' && one.memberId === reader.memberId),
          ),
          ...section(
            'versions',
            news.filter((one) => isVersionFor(one, reader)),
          ),
          ...section(
            'resources',
            news.filter((one) => one.says === 'shared' && isNewsTo(one, reader)),
          ),
        ],
      ]),
    );
  },
};

const isNewsTo = ({ id, memberId }: News, reader: DigestReader): boolean =>
  memberId !== reader.memberId && !reader.mutes.includes(id) && !reader.blocked.includes(memberId);

/** What is new altogether is told once. */
const isVersionFor = (one: News, reader: DigestReader): boolean =>
  one.says === 'version' && reader.follows.includes(one.id) && isNewsTo(one, reader);

const places = {
  reviews: 'waiting',
  versions: 'follow',
  resources: 'practice',
} as const satisfies Record<string, DigestPlace>;

const wordsOf = (name: keyof typeof places, { name: community, slug }: DigestCommunity) => ({
  place: places[name],
  heading: { key: `digest.${name}.heading` as const },
  why: { key: `digest.${name}.why` as const, parameters: { community } },
  morePath: `/c/${slug}/resources`,
});

const bylines = {
  shared: 'digest.byline.resource',
  version: 'digest.byline.version',
  review: 'digest.byline.review',
} as const satisfies Record<News['says'], MessageKey>;

const itemOf = (
  { id, title, language, excerpt, says, author, number, at }: News,
  { slug }: DigestCommunity,
): DigestItemDraft => ({
  title,
  ...(excerpt && { excerpt }),
  byline: { key: bylines[says], parameters: { author: author ?? formerMember, number, date: at } },
  path: `/c/${slug}/resources/${id}`,
  language,
});

/** What the study gave was there from the start. Of several versions the latest; none of what is new itself. */
function newsIn({ from, to }: DigestWindow): Promise<News[]> {
  return query<News>(sql`
    with found as (
      select r.id, 'shared' as says, r.author_id as member_id, r.summary as excerpt, r.version as number, r.created_at as at
        from resource r
       where r.tenant_id = current_tenant() and r.author_id is not null
         and r.created_at >= ${from} and r.created_at < ${to}
      union all
      select * from (
        select distinct on (v.resource_id) v.resource_id, 'version', v.author_id, v.note, v.number, v.at
          from resource_version v
         where v.tenant_id = current_tenant() and v.number > 1 and not v.correction
           and v.at >= ${from} and v.at < ${to}
           and not exists (select from resource n
                            where n.tenant_id = v.tenant_id and n.id = v.resource_id and n.created_at >= ${from})
         order by v.resource_id, v.at desc) latest
      union all
      select f.subject_id, 'review', told.id, '', 0, (r.review_on + time '12:00') at time zone 'Europe/London'
        from fact f cross join lateral unnest(f.place_ids) as told (id)
        join resource r on r.tenant_id = f.tenant_id and r.id = f.subject_id
       where f.tenant_id = current_tenant() and f.kind in ('resource.review-soon', 'resource.review-due')
         and f.happened_at >= ${from} and f.happened_at < ${to} and r.review_on is not null
    )
    select distinct on (r.id, n.says, n.member_id) r.id, r.title, r.language, n.excerpt, n.says,
           n.member_id as "memberId", n.number, n.at, case when m.left_at is null then m.display_name end as author
      from found n
      join resource r on r.tenant_id = current_tenant() and r.id = n.id
      join member m on m.tenant_id = r.tenant_id and m.id = n.member_id
     order by r.id, n.says, n.member_id, n.at desc`).then((news) =>
    news.sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1)),
  );
}
