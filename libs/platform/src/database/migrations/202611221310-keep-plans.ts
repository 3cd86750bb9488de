import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPlans0202611221310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PROGRESS);
    await runner.query(CARE);
    await runner.query(ACROSS);
  }

  async down(): Promise<void> {
    throw new Error('What was planned would be lost: restore a backup instead');
  }
}

const TABLES = `
  create table plan (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    aim text not null check (length(aim) between 1 and 1000),
    summary text not null default '' check (length(summary) <= 2000),
    -- Days in London.
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    language text not null check (language in ('en', 'cy')),
    lead_id uuid not null,
    author_id uuid not null,
    created_at timestamptz(3) not null default now(),
    edited_at timestamptz(3),
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references member,
    foreign key (tenant_id, author_id) references member
  );
  create index plan_latest on plan (tenant_id, starts_on desc, id desc);

  create table action (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    plan_id uuid not null,
    what text not null check (length(what) between 1 and 300),
    -- The intended difference.
    why text not null check (length(why) between 1 and 1000),
    language text not null check (language in ('en', 'cy')),
    owner_id uuid not null,
    deputy_id uuid,
    due_on date not null,
    state text not null default 'not_started'
      check (state in ('not_started', 'under_way', 'at_risk', 'blocked', 'complete', 'not_doing')),
    -- Why it is not done, or why nothing shows that it is complete.
    reason text not null default '' check (length(reason) <= 1000),
    involvement text not null default '' check (length(involvement) <= 1000),
    involved text[] not null default '{}' check (involved <@ array['staff', 'service_user', 'carer', 'family_friend',
      'community_partner', 'researcher']),
    theme_ids uuid[] not null default '{}' check (cardinality(theme_ids) <= 5),
    author_id uuid not null,
    created_at timestamptz(3) not null default now(),
    edited_at timestamptz(3),
    last_news_at timestamptz(3) not null default now(),
    finished_at timestamptz(3),
    away text check (away in ('hidden', 'removed')),
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, owner_id) references member,
    foreign key (tenant_id, deputy_id) references member,
    foreign key (tenant_id, author_id) references member,
    check (deputy_id <> owner_id),
    constraint not_doing_because check (state <> 'not_doing' or reason <> ''),
    constraint finished_once check ((finished_at is not null) = (state in ('complete', 'not_doing')))
  );
  create index action_of_plan on action (tenant_id, plan_id, due_on, id) where away is null;
  create index action_owned on action (tenant_id, owner_id) where away is null and finished_at is null;
  create index action_open on action (due_on) where away is null and finished_at is null;

  create table milestone (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    action_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    weight int not null check (weight between 1 and 5),
    due_on date,
    created_at timestamptz(3) not null default now(),
    done_at timestamptz(3),
    primary key (tenant_id, id),
    foreign key (tenant_id, action_id) references action
  );
  create index milestone_of_action on milestone (tenant_id, action_id);

  create table evidence (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    action_id uuid not null,
    note text not null default '' check (length(note) <= 1000),
    url text check (length(url) between 1 and 2000),
    subject_kind text,
    subject_id uuid,
    author_id uuid not null,
    at timestamptz(3) not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, action_id) references action,
    foreign key (tenant_id, author_id) references member,
    check (num_nulls(subject_kind, subject_id) <> 1),
    check (note <> '' or url is not null or subject_id is not null)
  );
  create index evidence_of_action on evidence (tenant_id, action_id);

  -- The history of an action. What changed stands as codes, ids and days; no earlier words are kept.
  create table action_change (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    action_id uuid not null,
    -- null: nobody did it.
    by_id uuid,
    at timestamptz(3) not null default clock_timestamp(),
    kind text not null check (kind in ('added', 'edited', 'updated', 'completed', 'dropped', 'reopened',
      'milestone_added', 'milestone_finished', 'milestone_reopened', 'evidence_added', 'owner_gone')),
    -- The milestone or the evidence.
    about_id uuid,
    changes jsonb not null default '[]' check (jsonb_typeof(changes) = 'array'),
    words text not null default '' check (length(words) <= 1000),
    primary key (tenant_id, id),
    foreign key (tenant_id, action_id) references action,
    foreign key (tenant_id, by_id) references member
  );
  create index action_story on action_change (tenant_id, action_id, at desc, id desc);

  -- What somebody was reminded of: each reminder once for each owner and due date.
  create table action_reminder (
    tenant_id uuid not null default current_tenant() references community,
    action_id uuid not null,
    which text not null check (which in ('two_weeks', 'three_days', 'overdue', 'needs_owner')),
    due_on date not null,
    owner_id uuid not null,
    at timestamptz(3) not null default now(),
    primary key (tenant_id, action_id, which, due_on, owner_id),
    foreign key (tenant_id, action_id) references action
  );

  alter table action enable row level security;
  alter table action force row level security;
  create policy tenant on action using (tenant_id = current_tenant() and away is null)
    with check (tenant_id = current_tenant());
  create policy care on action to current_user using (true) with check (true);

  alter table action_change enable row level security;
  alter table action_change force row level security;
  create policy tenant on action_change using (tenant_id = current_tenant());
  create policy care on action_change to current_user using (true) with check (true);

  do $$
  declare
    name text;
  begin
    foreach name in array array['plan', 'milestone', 'evidence', 'action_reminder'] loop
      execute format('alter table %s enable row level security', name);
      execute format('alter table %s force row level security', name);
      execute format('create policy tenant on %s using (tenant_id = current_tenant())', name);
    end loop;
  end $$;

  grant select, insert, update on plan, action, milestone to impact_application;
  grant select, insert on evidence, action_change, action_reminder to impact_application;
`;

/** Progress is counted from these units and nothing else: each milestone, or the action where it has none. */
const PROGRESS = `
  create function progress_units(actions uuid[])
    returns table (action_id uuid, weight int, added_at timestamptz, done_at timestamptz, gone_at timestamptz)
    language sql stable
    begin atomic
      select a.id, coalesce(m.weight, 1), coalesce(m.created_at, a.created_at),
             case a.state when 'complete' then least(m.done_at, a.finished_at) else m.done_at end,
             case a.state when 'not_doing' then a.finished_at end
        from action a left join milestone m on m.tenant_id = a.tenant_id and m.action_id = a.id
       where a.tenant_id = current_tenant() and a.id = any(actions);
    end;

  -- How much was done before each of the moments, which come in their order, of all that was planned then.
  create function plan_progress(of_plan uuid, moments timestamptz[])
    returns table (moment timestamptz, done int, total int) language sql stable
    begin atomic
      with unit as materialized (
        select * from progress_units(array(
          select a.id from action a where a.tenant_id = current_tenant() and a.plan_id = of_plan))
      ), event as (
        select added_at as at, weight as total, 0 as done from unit
        union all
        select done_at, 0, weight from unit where done_at is not null
        union all
        select gone_at, -weight, case when done_at is null then 0 else -weight end from unit where gone_at is not null
      ), counted as (
        select width_bucket(at, moments) as before, sum(total) as total, sum(done) as done from event group by 1
      )
      select moments[n], coalesce(sum(c.done) over up_to, 0)::int, coalesce(sum(c.total) over up_to, 0)::int
        from generate_series(1, cardinality(moments)) n left join counted c on c.before = n - 1
      window up_to as (order by n) order by n;
    end;
`;

/** Each acts in the current community alone. Whoever calls them has made sure that the viewer may. */
const CARE = `
  -- 'how' null brings it back. Its news goes with it, reminders too.
  create function action_away(action_id uuid, how text) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update action a set away = how where a.tenant_id = current_tenant() and a.id = action_id;
    perform facts_away(array[action_id], how is not null);
    update fact f set concealed = how is not null
     where f.tenant_id = current_tenant() and f.subject_id = action_id
       and f.kind in ('action.due-two-weeks', 'action.due-three-days', 'action.overdue', 'action.needs-owner', 'action.yours');
  end $$;

  create function actions_under_care(ids uuid[]) returns setof action language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select a.* from action a where a.tenant_id = current_tenant() and a.id = any(ids);
    end;

  create function rewrite_action(id uuid, what text, why text, involvement text, reason text) returns void
    language sql security definer set search_path = public, pg_temp
    begin atomic
      update action a
         set what = rewrite_action.what, why = rewrite_action.why, involvement = rewrite_action.involvement,
             reason = rewrite_action.reason, edited_at = clock_timestamp()
       where a.tenant_id = current_tenant() and a.id = rewrite_action.id;
    end;

  -- Takes words out of what belongs to an action: the n-th text is that of the n-th id.
  create function reword_action_parts(of_action uuid, ids uuid[], texts text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update milestone m set name = t.text from unnest(ids, texts) as t (id, text)
     where m.tenant_id = current_tenant() and m.action_id = of_action and m.id = t.id;
    update evidence e set note = t.text from unnest(ids, texts) as t (id, text)
     where e.tenant_id = current_tenant() and e.action_id = of_action and e.id = t.id;
    update action_change c set words = t.text from unnest(ids, texts) as t (id, text)
     where c.tenant_id = current_tenant() and c.action_id = of_action and c.id = t.id;
  end $$;

  do $$
  declare
    care text;
  begin
    foreach care in array array['action_away(uuid, text)', 'actions_under_care(uuid[])',
      'rewrite_action(uuid, text, text, text, text)', 'reword_action_parts(uuid, uuid[], text[])']
    loop
      execute format('revoke all on function %s from public', care);
      execute format('grant execute on function %s to impact_application', care);
    end loop;
  end $$;
`;

/** For the worker, of all communities: ids alone. */
const ACROSS = `
  create function tenants_with_actions_to_remind(day date) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select distinct a.tenant_id from action a
        join member m on m.tenant_id = a.tenant_id and m.id = a.owner_id
       where a.away is null and a.finished_at is null
         and (a.due_on <= day + 14 or m.left_at is not null or m.suspended_at is not null);
    end;
  revoke all on function tenants_with_actions_to_remind(date) from public;
  grant execute on function tenants_with_actions_to_remind(date) to impact_application;
`;
