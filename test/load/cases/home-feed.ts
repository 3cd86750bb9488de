import sql from 'sql-template-tag';
import { graphql, type Case } from '../case.js';

const query = `query HomeFeed($slug: String!) {
  community(slug: $slug) {
    threads(first: 20) {
      nodes { id title excerpt kind replyCount lastPostAt author { displayName } group { name } }
    }
  }
}`;

export default {
  name: 'home feed, 20 threads, GraphQL',
  goal: { ratio: 0.5 },
  app: (community) => graphql(community, query, { slug: community.slug }),
  floor: (_asked, { tenantId }) => sql`
    select t.id, t.title, left(coalesce(t.body, t.changed), 200) as excerpt, t.kind, t.reply_count, t.last_post_at,
           m.display_name as author, g.name_en as "group"
      from thread t
      join member m on m.tenant_id = t.tenant_id and m.id = t.author_id
      join community_group g on g.tenant_id = t.tenant_id and g.id = t.group_id
     where t.tenant_id = ${tenantId}
     order by t.last_post_at desc, t.id desc limit 20`,
  expect: { text: '"excerpt":', times: 20 },
} satisfies Case;
