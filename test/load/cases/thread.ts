import { graphql, popular, type Case } from '../case.js';
import { postsOfThread } from '../posts-of-thread.js';

const query = `query Thread($id: ID!) {
  thread(id: $id) {
    id title bodyHtml createdAt
    author { displayName }
    viewerCan { reply edit }
    replies(first: 20) {
      nodes { id bodyHtml createdAt author { displayName } viewerCan { edit } }
    }
  }
}`;

export default {
  name: 'thread with 20 replies, GraphQL',
  goal: { ratio: 0.5 },
  app: (community) => graphql(community, query, { id: popular(community.threadsWith20Replies) }),
  floor: ({ variables }, { tenantId }) => postsOfThread(tenantId, variables.id!),
  expect: { text: '"bodyHtml":', times: 21 },
} satisfies Case;
