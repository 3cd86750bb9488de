import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { any, graphql, type Case } from '../case.js';

const query = `mutation PostReply($id: ID!, $threadId: ID!, $body: String!) {
  postReply(input: { id: $id, threadId: $threadId, body: $body, language: EN }) {
    id createdAt author { displayName }
  }
}`;

const body = `We tried this for a month. **What helped most** was agreeing the agenda together, the day before.

- People came with one thing they wanted to change
- The plan was written in the room, in their words`;

export default {
  name: 'post a reply, GraphQL',
  goal: { ratio: 0.3, statements: 8 },
  app: (community) => graphql(community, query, { id: uuid(), threadId: any(community.otherThreads), body }),
  floor: ({ variables: { id, threadId, body: words } }, { tenantId, memberId }) => sql`
    insert into reply (tenant_id, id, thread_id, author_id, body, language)
    values (${tenantId}, ${id}, ${threadId}, ${memberId}, ${words}, 'en')
    returning id, created_at as "createdAt"`,
  expect: { text: '"createdAt":', times: 1 },
} satisfies Case;
