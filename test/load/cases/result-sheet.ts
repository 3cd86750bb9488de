import pg from 'pg';
import sql from 'sql-template-tag';
import { graphql, type Case } from '../case.js';

const query = `query ($id: ID!) {
  workshop(id: $id) {
    title
    results { voted sharesTold themes { theme { name } ideas { idea { id sentence } votes onPaper best shares { perspectives about } } } }
  }
}`;

const BALLOTS = 5_000;
const THEMES = 3;
const IDEAS = 30;
const workshop = '01a20000-0000-7000-8000-000000000001';

/** Three themes of thirty ideas, and what 5,000 people left behind: that they voted, and the exact totals. */
async function voteAndClose(ownerUrl: string, tenantId: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    await client.query(
      `insert into workshop (id, title, language, starts_on, ends_on, tie_rule, phase, opened_by, closed_at, voted, shares_told)
       select $1, 'Workshop', 'en', current_date, current_date, 'all_tied', 'results', m.id, now(), $2, true
         from member m where m.tenant_id = $3 order by m.id limit 1`,
      [workshop, BALLOTS, tenantId],
    );
    await client.query(
      `insert into workshop_theme (id, workshop_id, name_en, name_cy, position)
       select gen_random_uuid(), $1, 'Theme ' || n, 'Thema ' || n, n from generate_series(1, $2::int) n`,
      [workshop, THEMES],
    );
    await client.query(
      `insert into idea (id, sentence, language, workshop_theme_id, raised_by, answer_from)
       select gen_random_uuid(), 'Idea ' || n, 'en', t.id, w.opened_by, now()
         from workshop w join workshop_theme t on t.workshop_id = w.id cross join generate_series(1, $2::int) n
        where w.id = $1`,
      [workshop, IDEAS],
    );
    await client.query(
      `insert into vote_cast (workshop_id, member_id)
       select $1, m.id from member m where m.tenant_id = $2 order by random() limit $3`,
      [workshop, tenantId, BALLOTS],
    );
    await client.query(
      `insert into idea_result (workshop_theme_id, idea_id, votes, on_paper, best, shares)
       select i.workshop_theme_id, i.id, $2::int * 2 / $3::int, 0, false,
              '[{"perspectives": ["service_user", "carer", "family_friend"], "withNotSaid": false, "about": 165},
                {"perspectives": ["staff", "community_partner", "researcher", "own_words"], "withNotSaid": true, "about": 170}]'
         from idea i join workshop_theme t on t.id = i.workshop_theme_id where t.workshop_id = $1`,
      [workshop, BALLOTS, IDEAS],
    );
    await client.query('commit');
    await client.query('vacuum (analyze) idea, idea_result, vote_cast');
  } finally {
    await client.end();
  }
}

export default {
  name: 'result sheet of 5,000 ballots, GraphQL',
  goal: { ratio: 0.2, statements: 10 },
  prepare: ({ ownerUrl }, { tenantId }) => voteAndClose(ownerUrl, tenantId),
  app: (community) => graphql(community, query, { id: workshop }),
  floor: (_asked, { tenantId }) => sql`
    select t.name_en as theme, i.id, i.sentence, r.votes, r.on_paper as "onPaper", r.best, r.shares
      from workshop_theme t
      join idea_result r on r.tenant_id = t.tenant_id and r.workshop_theme_id = t.id
      join idea i on i.tenant_id = r.tenant_id and i.id = r.idea_id
     where t.tenant_id = ${tenantId} and t.workshop_id = ${workshop}
     order by t.position, r.votes desc, r.idea_id`,
  expect: { text: '"onPaper":', times: THEMES * IDEAS },
} satisfies Case;
