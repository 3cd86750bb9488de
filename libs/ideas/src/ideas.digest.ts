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
import { query, type Language, type MessageKey } from '#platform';

interface News {
  id: string;
  title: string;
  language: Language;
  groupId: string | null;
  says: 'voting' | 'toAnswer' | 'opened' | 'answered';
  /** Who has nothing to hear of it, or alone has. */
  memberIds: string[];
  state: string;
  at: Date;
}

/** Votes that are open, ideas to answer, workshops to come, and what was answered: two statements for all readers. */
export const ideasDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const news = [...(await workshopsIn(window)), ...(await ideasIn(window))];
    const items = new Map(news.map((one) => [one, itemOf(one, community)]));
    const desk = new DigestDesk();
    return new Map(
      readers.map((reader) => [
        reader.memberId,
        says.flatMap((kind) => {
          const theirs = news.filter(
            (one) => one.says === kind && isSeenBy(reader, one) && isFor[kind](reader, one),
          );
          return desk.section(
            wordsOf(kind, community),
            theirs.map((one) => items.get(one)!),
          );
        }),
      ]),
    );
  },
};

const says = ['voting', 'toAnswer', 'answered', 'opened'] as const;

const isSeenBy = (reader: DigestReader, { id, groupId }: News): boolean =>
  (groupId === null || reader.visibleGroups.includes(groupId)) && !reader.mutes.includes(id);

const isFor: Record<News['says'], (reader: DigestReader, one: News) => boolean> = {
  voting: ({ memberId }, { memberIds }) => !memberIds.includes(memberId),
  toAnswer: ({ roles, championOf }, { groupId }) =>
    roles.includes('admin') || roles.includes('lead') || (groupId !== null && championOf.includes(groupId)),
  answered: ({ memberId, follows }, { id, memberIds }) =>
    memberIds.includes(memberId) || follows.includes(id),
  opened: () => true,
};

const places = {
  voting: 'waiting',
  toAnswer: 'waiting',
  answered: 'outcomes',
  opened: 'workshops',
} as const satisfies Record<News['says'], DigestPlace>;

const headings = {
  voting: 'digest.ideas.voting.heading',
  toAnswer: 'digest.ideas.toAnswer.heading',
  answered: 'digest.ideas.answered.heading',
  opened: 'digest.ideas.opened.heading',
} as const satisfies Record<News['says'], MessageKey>;

const whys = {
  voting: 'digest.ideas.voting.why',
  toAnswer: 'digest.ideas.toAnswer.why',
  answered: 'digest.ideas.answered.why',
  opened: 'digest.ideas.opened.why',
} as const satisfies Record<News['says'], MessageKey>;

const wordsOf = (kind: News['says'], { name: community, slug }: DigestCommunity) => ({
  place: places[kind],
  heading: { key: headings[kind] },
  why: { key: whys[kind], parameters: { community } },
  morePath: `/c/${slug}/${kind === 'voting' || kind === 'opened' ? 'workshops' : 'ideas'}`,
});

const bylines: Record<string, MessageKey> = {
  voting: 'digest.byline.voting',
  toAnswer: 'digest.byline.ideaToAnswer',
  opened: 'digest.byline.workshop',
  accepted: 'digest.byline.ideaAccepted',
  looking: 'digest.byline.ideaLooking',
  not_now: 'digest.byline.ideaNotNow',
  already: 'digest.byline.ideaAlready',
};

const itemOf = (
  { id, title, language, says: kind, state, at }: News,
  { slug }: DigestCommunity,
): DigestItemDraft => ({
  title,
  byline: { key: bylines[kind === 'answered' ? state : kind]!, parameters: { date: at } },
  path: `/c/${slug}/${kind === 'voting' || kind === 'opened' ? 'workshops' : 'ideas'}/${id}`,
  language,
});

/** Those where people vote now, with who has: they needn’t hear of it. And those that were opened. */
const workshopsIn = ({ from, to }: DigestWindow): Promise<News[]> =>
  query<News>(sql`
    select w.id, w.title, w.language, w.group_id as "groupId", n.says, '' as state, n.at,
           case n.says when 'voting' then array(
             select v.member_id from vote_cast v where v.tenant_id = w.tenant_id and v.workshop_id = w.id)
           else '{}'::uuid[] end as "memberIds"
      from workshop w
      cross join lateral (
        select 'voting' as says, (w.ends_on + time '12:00') at time zone 'Europe/London' as at where w.phase = 'vote'
        union all
        select 'opened', (w.starts_on + time '12:00') at time zone 'Europe/London'
         where w.created_at >= ${from} and w.created_at < ${to} and w.phase in ('planned', 'collect')) n
     where w.tenant_id = current_tenant() order by n.at, w.id`);

/** What waits for an answer longest, and what was answered; of several answers the last. */
const ideasIn = ({ from, to }: DigestWindow): Promise<News[]> =>
  query<News>(sql`
    (select i.id, i.sentence as title, i.language, i.group_id as "groupId", 'toAnswer' as says, i.state,
            i.answer_from + make_interval(days => c.idea_answer_days) as at, '{}'::uuid[] as "memberIds"
       from idea i join community c on c.id = current_tenant()
      where i.tenant_id = current_tenant() and i.state = 'waiting' and i.merged_into is null
        and i.answer_from is not null
      order by i.answer_from, i.id limit 200)
    union all
    (select i.id, i.sentence, i.language, i.group_id, 'answered', i.state, a.at,
            array(select o.raised_by from idea o where o.tenant_id = i.tenant_id and i.id in (o.id, o.merged_into))
       from (select distinct on (idea_id) idea_id, at from idea_answer
              where tenant_id = current_tenant() and at >= ${from} and at < ${to} order by idea_id, at desc) a
       join idea i on i.tenant_id = current_tenant() and i.id = a.idea_id
      order by a.at, i.id)`);
