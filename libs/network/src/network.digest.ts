import sql from 'sql-template-tag';
import {
  DigestDesk,
  MOST_ITEMS,
  type DigestCommunity,
  type DigestContributor,
  type DigestReader,
  type DigestSectionDraft,
  type DigestWindow,
} from '#activity';
import { excerptOf, query, type Language } from '#platform';

interface NewItem {
  id: string;
  title: string;
  summary: string;
  language: Language;
  en: string;
  cy: string;
  at: Date;
}

interface WaitingQuestion {
  id: string;
  memberId: string;
  body: string;
  language: Language;
  en: string;
  cy: string;
  at: Date;
}

/** What others have shared, for everybody; what was asked of somebody, for them alone. Two statements for any number of readers. */
export const networkDigest: DigestContributor = {
  async contribute(readers, window, community) {
    const [items, questions] = await Promise.all([
      newItems(window),
      questionsTo(
        readers.map(({ memberId }) => memberId),
        window,
      ),
    ]);
    const desk = new DigestDesk();
    const news = newsIn(desk, items, community);
    return new Map(
      readers.map((reader) => [
        reader.memberId,
        [...questionsIn(desk, reader, questions, community), ...news],
      ]),
    );
  },
};

/** Of other communities: of one’s own, people have heard already. */
const newItems = ({ from, to }: DigestWindow): Promise<NewItem[]> =>
  query<NewItem>(sql`
    select i.id, i.title, i.summary, i.language, i.community_en as en, i.community_cy as cy, i.published_at as at
      from network_item i
     where i.published and i.tenant_id <> current_tenant() and i.published_at >= ${from} and i.published_at < ${to}
     order by i.published_at desc, i.id desc`);

/** Those that they have not answered, and that can still be read. */
const questionsTo = (memberIds: readonly string[], { from, to }: DigestWindow): Promise<WaitingQuestion[]> =>
  query<WaitingQuestion>(sql`
    select q.id, asked.member_id as "memberId", q.body, q.language, c.name_en as en, c.name_cy as cy, asked.asked_at as at
      from adopter_asked asked
      join adopter_question q on q.id = asked.question_id
      cross join lateral community_names(array[q.tenant_id]) c
     where asked.tenant_id = current_tenant() and asked.member_id = any(${memberIds}::uuid[])
       and asked.asked_at >= ${from} and asked.asked_at < ${to}
       and not exists (select from adopter_answer a
                        where a.tenant_id = asked.tenant_id and a.question_id = q.id and a.answered_by = asked.member_id)
     order by asked.asked_at desc, q.id desc`);

const newsIn = (
  desk: DigestDesk,
  items: readonly NewItem[],
  { slug, name: community }: DigestCommunity,
): DigestSectionDraft[] =>
  desk.section(
    {
      place: 'practice',
      heading: { key: 'digest.network.heading' },
      why: { key: 'digest.network.why', parameters: { community } },
      morePath: `/c/${slug}/network`,
    },
    items.slice(0, MOST_ITEMS).map(({ id, title, summary, language, en, cy, at }) => ({
      title,
      excerpt: excerptOf(summary),
      byline: { key: 'digest.byline.network', parameters: { community: { en, cy }, date: at } },
      path: `/c/${slug}/network/${id}`,
      language,
    })),
    Math.max(0, items.length - MOST_ITEMS),
  );

const questionsIn = (
  desk: DigestDesk,
  { memberId }: DigestReader,
  questions: readonly WaitingQuestion[],
  { slug }: DigestCommunity,
): DigestSectionDraft[] =>
  desk.section(
    { place: 'waiting', heading: { key: 'digest.asked.heading' }, why: { key: 'digest.asked.why' } },
    questions
      .filter((question) => question.memberId === memberId)
      .map(({ id, body, language, en, cy, at }) => ({
        title: excerptOf(body),
        byline: { key: 'digest.byline.asked', parameters: { community: { en, cy }, date: at } },
        path: `/c/${slug}/adopters/${id}`,
        language,
      })),
  );
