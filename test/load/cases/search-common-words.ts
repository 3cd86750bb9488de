import sql from 'sql-template-tag';
import { graphql, type Case } from '../case.js';
import { SEARCH, shown } from '../searching.js';

export default {
  name: 'search for two common words, GraphQL',
  goal: { ratio: 0.2, statements: 10 },
  app: (community) => graphql(community, SEARCH, { words: 'plan room' }),
  // The newest ones are looked through: so common are they that the first few hundred have twenty.
  floor: ({ variables: { words } }, { tenantId }) =>
    shown(
      sql`select s.* from (select * from search_entry where tenant_id = ${tenantId}
                            order by at desc, subject_id desc limit 300) s
           where s.vector @@ (select search_words(${words}) from set_config('app.tenant_id', ${tenantId}, false))`,
      words!,
    ),
  expect: { text: '"excerptHtml":', times: 20 },
} satisfies Case;
