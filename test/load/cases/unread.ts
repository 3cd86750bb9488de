import sql from 'sql-template-tag';
import { graphql, type Case } from '../case.js';

const query = `query Unread($slug: String!) {
  community(slug: $slug) { groups { id unreadCount } }
}`;

export default {
  name: 'unread threads over all groups, GraphQL',
  goal: { ratio: 0.5, statements: 6 },
  app: (community) => graphql(community, query, { slug: community.slug }),
  floor: (_asked, { tenantId, memberId }) => sql`
    select g.id, count(t.id)::int as "unreadCount"
      from community_group g
      left join lateral (
        select t.id, t.last_post_at from thread t
         where t.tenant_id = g.tenant_id and t.group_id = g.id and t.last_post_at > now() - interval '30 days'
         order by t.last_post_at desc limit 100) t
        on t.last_post_at > coalesce(
             (select k.read_up_to from read_mark k
               where k.tenant_id = g.tenant_id and k.member_id = ${memberId} and k.thread_id = t.id), '-infinity')
     where g.tenant_id = ${tenantId} and sees_group(${memberId}, g)
     group by g.id`,
  expect: { text: '"unreadCount":', times: 12 },
} satisfies Case;
