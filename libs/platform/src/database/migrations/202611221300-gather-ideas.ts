import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GatherIdeas0202611221300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORKSHOPS);
    await runner.query(IDEAS);
    await runner.query(VOTES);
    for (const table of tables)
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy tenant on ${table} using (tenant_id = current_tenant());
      `);
    await runner.query(GRANTS);
    await runner.query(CARE);
  }

  async down(): Promise<void> {
    throw new Error('Ideas and what was decided about them would be lost: restore a backup instead');
  }
}

/** Those that nothing is away in; ideas have policies of their own. */
const tables = [
  'workshop',
  'workshop_theme',
  'workshop_facilitator',
  'idea_answer',
  'vote_slip',
  'vote_cast',
  'paper_batch',
  'idea_result',
];

const WORKSHOPS = `
  alter table community
    -- Of fewer people than this nothing is told by what they are (domain rule: never fewer than 8).
    add column small_numbers int not null default 8 check (small_numbers between 8 and 100),
    add column idea_answer_days int not null default 28 check (idea_answer_days between 1 and 365);

  create table workshop (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    -- null: everybody in the community may take part.
    group_id uuid,
    title text not null check (length(title) between 1 and 200),
    words text not null default '' check (length(words) <= 5000),
    language text not null check (language in ('en', 'cy')),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    votes_per_theme int not null default 2 check (votes_per_theme between 1 and 10),
    best_per_theme int not null default 2 check (best_per_theme between 1 and 10),
    tie_rule text not null check (tie_rule in ('all_tied', 'lots')),
    phase text not null default 'planned' check (phase in ('planned', 'collect', 'merge', 'vote', 'results')),
    notes text not null default '' check (length(notes) <= 10000),
    -- How many came, and by perspective only what may be told: the numbers that were typed are kept nowhere.
    attended int check (attended >= 0),
    attended_shares jsonb,
    opened_by uuid not null,
    created_at timestamptz(3) not null default now(),
    closed_at timestamptz(3),
    -- How many voted, here and on paper; exact, and known at the close.
    voted int,
    -- By perspective something may be told, or there is nothing that may.
    shares_told boolean,
    primary key (tenant_id, id),
    foreign key (tenant_id, group_id) references community_group,
    foreign key (tenant_id, opened_by) references member,
    check ((phase = 'results') = (closed_at is not null)),
    check (num_nulls(closed_at, voted, shares_told) in (0, 3))
  );
  create index workshop_latest on workshop (tenant_id, starts_on desc, id desc);

  create table workshop_theme (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    workshop_id uuid not null,
    -- One of the community's, or a name of its own.
    theme_id uuid,
    name_en text not null default '' check (length(name_en) <= 80),
    name_cy text not null default '' check (length(name_cy) <= 80),
    prompt text not null default '' check (length(prompt) <= 1000),
    position int not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, workshop_id) references workshop,
    foreign key (tenant_id, theme_id) references theme,
    constraint workshop_theme_has_a_name check ((theme_id is null) = (name_en <> '' and name_cy <> ''))
  );
  create index workshop_theme_of on workshop_theme (tenant_id, workshop_id, position);

  create table workshop_facilitator (
    tenant_id uuid not null default current_tenant() references community,
    workshop_id uuid not null,
    member_id uuid not null,
    primary key (tenant_id, workshop_id, member_id),
    foreign key (tenant_id, workshop_id) references workshop,
    foreign key (tenant_id, member_id) references member
  );
  create index workshop_facilitated on workshop_facilitator (tenant_id, member_id);
`;

const IDEAS = `
  create table idea (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    sentence text not null check (length(sentence) between 1 and 300),
    why text not null default '' check (length(why) <= 2000),
    language text not null check (language in ('en', 'cy')),
    workshop_theme_id uuid,
    theme_ids uuid[] not null default '{}' check (cardinality(theme_ids) <= 5),
    group_id uuid,
    raised_by uuid not null,
    -- It is somebody's who has no account here, and who has agreed to it.
    consented_at timestamptz(3),
    merged_into uuid,
    state text not null default 'waiting' check (state in ('waiting', 'accepted', 'looking', 'not_now', 'already')),
    -- From when the promised time counts; null while its workshop goes on.
    answer_from timestamptz(3),
    created_at timestamptz(3) not null default now(),
    edited_at timestamptz(3),
    away text check (away in ('withdrawn', 'hidden', 'removed')),
    primary key (tenant_id, id),
    foreign key (tenant_id, workshop_theme_id) references workshop_theme,
    foreign key (tenant_id, group_id) references community_group,
    foreign key (tenant_id, raised_by) references member,
    foreign key (tenant_id, merged_into) references idea,
    check (merged_into <> id)
  );
  create index idea_latest on idea (tenant_id, created_at desc, id desc) where away is null and merged_into is null;
  create index idea_in_state on idea (tenant_id, state, created_at desc, id desc) where away is null and merged_into is null;
  create index idea_in_workshop on idea (tenant_id, workshop_theme_id, created_at, id) where workshop_theme_id is not null;
  create index idea_merged on idea (tenant_id, merged_into) where merged_into is not null;
  create index idea_raised on idea (tenant_id, raised_by);

  create table idea_answer (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    idea_id uuid not null,
    state text not null check (state in ('accepted', 'looking', 'not_now', 'already')),
    words text not null check (length(words) between 1 and 2000),
    language text not null check (language in ('en', 'cy')),
    answered_by uuid not null,
    role text not null check (role in ('admin', 'lead', 'champion', 'deputy')),
    at timestamptz(3) not null default clock_timestamp(),
    primary key (tenant_id, id),
    foreign key (tenant_id, idea_id) references idea,
    foreign key (tenant_id, answered_by) references member
  );
  create index idea_answers on idea_answer (tenant_id, idea_id, at desc, id desc);

  alter table idea enable row level security;
  alter table idea force row level security;
  create policy tenant on idea using (tenant_id = current_tenant() and away is null)
    with check (tenant_id = current_tenant());
  create policy care on idea to current_user using (true) with check (true);
`;

const VOTES = `
  -- While voting is open, and not a moment longer: at the close they are counted and deleted.
  create table vote_slip (
    tenant_id uuid not null default current_tenant() references community,
    workshop_theme_id uuid not null,
    member_id uuid not null,
    idea_ids uuid[] not null check (cardinality(idea_ids) between 1 and 10),
    primary key (tenant_id, workshop_theme_id, member_id),
    foreign key (tenant_id, workshop_theme_id) references workshop_theme,
    foreign key (tenant_id, member_id) references member
  );

  -- That somebody voted: nothing of what, nor when. At the close its rows are written anew, in random order.
  create table vote_cast (
    tenant_id uuid not null default current_tenant() references community,
    workshop_id uuid not null,
    member_id uuid not null,
    primary key (tenant_id, workshop_id, member_id),
    foreign key (tenant_id, workshop_id) references workshop,
    foreign key (tenant_id, member_id) references member
  );

  create table paper_batch (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    workshop_theme_id uuid not null,
    papers int not null check (papers between 1 and 10000),
    valid int not null check (valid >= 0),
    spoilt int not null check (spoilt >= 0),
    -- Votes by the id of the idea.
    counts jsonb not null check (jsonb_typeof(counts) = 'object'),
    entered_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, workshop_theme_id) references workshop_theme,
    foreign key (tenant_id, entered_by) references member,
    check (papers = valid + spoilt)
  );
  create index paper_batch_of on paper_batch (tenant_id, workshop_theme_id);

  -- What was counted, and all that is kept of it. No split is here that may not be told to everybody.
  create table idea_result (
    tenant_id uuid not null default current_tenant() references community,
    workshop_theme_id uuid not null,
    idea_id uuid not null,
    votes int not null,
    on_paper int not null,
    best boolean not null,
    shares jsonb,
    primary key (tenant_id, workshop_theme_id, idea_id),
    foreign key (tenant_id, workshop_theme_id) references workshop_theme,
    foreign key (tenant_id, idea_id) references idea
  );
  create index idea_result_of on idea_result (tenant_id, idea_id);
`;

/** Slips are deleted, answers and results never changed; of the community’s own row, what its admins decide. */
const GRANTS = `
  grant update (small_numbers, idea_answer_days) on community to impact_application;
  grant select, insert, update on workshop, workshop_theme, idea, paper_batch to impact_application;
  grant select, insert, delete on workshop_facilitator, vote_cast to impact_application;
  grant delete on workshop_theme to impact_application;
  grant select, insert, update, delete on vote_slip to impact_application;
  grant select, insert on idea_answer, idea_result to impact_application;
`;

/** Each acts in the current community alone. Whoever calls them has made sure that the viewer may. */
const CARE = `
  -- 'how' null brings it back. What was merged into an idea that is gone for good stands for itself again.
  create function idea_away(idea_id uuid, how text) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update idea i set away = how where i.tenant_id = current_tenant() and i.id = idea_id;
    if how in ('withdrawn', 'removed') then
      update idea i set merged_into = null where i.tenant_id = current_tenant() and i.merged_into = idea_id;
    end if;
    perform facts_away(array[idea_id], how is not null);
  end $$;

  create function ideas_under_care(ids uuid[]) returns setof idea language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select i.* from idea i where i.tenant_id = current_tenant() and i.id = any(ids);
    end;

  create function rewrite_idea(id uuid, sentence text, why text) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update idea i set sentence = rewrite_idea.sentence, why = rewrite_idea.why, edited_at = clock_timestamp()
       where i.tenant_id = current_tenant() and i.id = rewrite_idea.id;
    end;

  do $$
  declare
    care text;
  begin
    foreach care in array array['idea_away(uuid, text)', 'ideas_under_care(uuid[])', 'rewrite_idea(uuid, text, text)']
    loop
      execute format('revoke all on function %s from public', care);
      execute format('grant execute on function %s to impact_application', care);
    end loop;
  end $$;
`;
