import pg from 'pg';
import sql from 'sql-template-tag';
import { v7 as uuid } from 'uuid';
import { graphql, type Case } from '../case.js';

const query = `query ($planId: ID!) {
  planDashboard(planId: $planId, first: 20) {
    count open overdue stuck moving stale dueThisMonth complete byStatus { status count }
    byOwner { owner { displayName } open overdue } byTheme { theme { name } open overdue }
    progress { done all percent } progressOverTime { at done all }
    actions { nodes { id what status dueOn owner { displayName } progress { percent } } }
  }
}`;

const plan = uuid();

/** 500 actions over 5 years, three milestones each, most of them done, and 20 lines of history for each action. */
async function fill(ownerUrl: string, tenantId: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    await client.query(
      `insert into plan (id, title, aim, starts_on, ends_on, language, lead_id, author_id, created_at)
       select $1, 'Plan', 'Aim', current_date - 1825, current_date + 365, 'en', m.id, m.id, now() - interval '5 years'
         from member m where m.tenant_id = $2 order by m.id limit 1`,
      [plan, tenantId],
    );
    await client.query(
      `insert into action (id, plan_id, what, why, language, owner_id, author_id, due_on, state, reason, theme_ids,
                           created_at, last_news_at, finished_at)
       select gen_random_uuid(), $1, 'Action ' || n, 'A difference', 'en', m.id, m.id,
              current_date - 1600 + (n * 3.5)::int,
              case when n % 10 = 9 then 'not_doing' when n < 440 then 'complete' when n % 3 = 0 then 'blocked' else 'under_way' end,
              case when n % 10 = 9 then 'No room' else '' end, coalesce(array[t.id], '{}'),
              now() - make_interval(days => 1820 - n * 3),
              now() - make_interval(days => case when n < 440 then (1600 - n * 3.5)::int else n % 60 end),
              case when n < 440 or n % 10 = 9 then now() - make_interval(days => greatest((1600 - n * 3.5)::int, 0)) end
         from generate_series(0, 499) n
         join lateral (select id, row_number() over (order by id) as k from member where tenant_id = $2 limit 12) m
           on m.k = n % 12 + 1
         left join lateral (select id, row_number() over (order by position, id) as k from theme where tenant_id = $2) t
           on t.k = n % 3 + 1`,
      [plan, tenantId],
    );
    await client.query(
      `insert into milestone (id, action_id, name, weight, created_at, done_at)
       select gen_random_uuid(), a.id, 'Step ' || n, n, a.created_at,
              case when n < 3 or a.state = 'complete' then least(a.created_at + make_interval(days => 30 * n), a.last_news_at) end
         from action a cross join generate_series(1, 3) n where a.tenant_id = $2 and a.plan_id = $1`,
      [plan, tenantId],
    );
    await client.query(
      `insert into action_change (id, action_id, by_id, at, kind, words)
       select gen_random_uuid(), a.id, a.owner_id, a.created_at + make_interval(days => 14 * n), 'updated', 'News ' || n
         from action a cross join generate_series(1, 20) n where a.tenant_id = $2 and a.plan_id = $1`,
      [plan, tenantId],
    );
    await client.query('commit');
    await client.query('vacuum (analyze) plan, action, milestone, action_change');
  } finally {
    await client.end();
  }
}

export default {
  name: 'dashboard of a plan, 500 actions and 5 years, GraphQL',
  goal: { ratio: 0.25, statements: 10 },
  prepare: ({ ownerUrl }, { tenantId }) => fill(ownerUrl, tenantId),
  app: (community) => graphql(community, query, { planId: plan }),
  // The same sums, progress and page, by one who knows the tables and nothing else.
  floor: ({ variables: { planId } }, { tenantId }) => sql`
    with line as materialized (
      select a.*, a.finished_at is null as is_open, a.finished_at is null and a.due_on < current_date as is_late
        from action a where a.tenant_id = ${tenantId} and a.plan_id = ${planId}
    ), step as materialized (
      select s.weight, s.created_at, s.done_at, l.state, l.finished_at, l.id as action_id
        from milestone s join line l on l.id = s.action_id where s.tenant_id = ${tenantId}
    ), sums as (
      select jsonb_agg(jsonb_build_array(owner_id, state, count, open, late)) as sums from (
        select owner_id, state, count(*) as count, count(*) filter (where is_open) as open, count(*) filter (where is_late) as late
          from line group by grouping sets ((), (owner_id), (state))) grouped
    ), themes as (
      select jsonb_agg(jsonb_build_array(theme, open, late)) as themes from (
        select theme, count(*) filter (where is_open) as open, count(*) filter (where is_late) as late
          from line, unnest(theme_ids) theme group by theme) grouped
    ), months as (
      select jsonb_agg(jsonb_build_array(month, done, total) order by month) as points from (
        select month, sum(sum(done)) over up_to as done, sum(sum(total)) over up_to as total from (
          select date_trunc('month', created_at) as month, 0 as done, weight as total from step
          union all select date_trunc('month', done_at), weight, 0 from step where done_at is not null
          union all select date_trunc('month', finished_at), case when done_at is null then 0 else -weight end, -weight
            from step where state = 'not_doing') event
         group by month window up_to as (order by month)) by_month
    )
    select l.id, l.what, l.state, l.due_on as "dueOn", m.display_name as owner, sums, themes, points,
           (select sum(weight) filter (where done_at is not null) * 100 / sum(weight) from step s where s.action_id = l.id) as progress
      from line l
      join member m on m.tenant_id = l.tenant_id and m.id = l.owner_id
      cross join sums cross join themes cross join months
     where l.is_open order by l.due_on, l.id limit 20`,
  expect: { text: '"dueOn":', times: 20 },
} satisfies Case;
