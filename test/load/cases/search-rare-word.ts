import sql from 'sql-template-tag';
import { any, graphql, type Case } from '../case.js';
import { SEARCH, shown } from '../searching.js';

export default {
  name: 'search for a rare word, GraphQL',
  goal: { ratio: 0.2, statements: 10 },
  app: (community) => graphql(community, SEARCH, { words: any(community.rareWords) }),
  // Looked up in the index.
  floor: ({ variables: { words } }, { tenantId }) =>
    shown(
      sql`select s.* from search_entry s
           where s.vector @@ (select search_words(${words}) from set_config('app.tenant_id', ${tenantId}, false))`,
      words!,
    ),
  show: (rows) => JSON.stringify({ nodes: rows }),
  expect: { text: '"nodes":[{', times: 1 },
} satisfies Case;
