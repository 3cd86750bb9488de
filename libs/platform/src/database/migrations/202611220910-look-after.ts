import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookAfter0202611220910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was reported, once for each subject until it is decided; whose it is and where is kept with it.
      create table moderation_case (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        group_id uuid,
        author_id uuid not null,
        opened_at timestamptz(3) not null default now(),
        -- Somebody may be at risk: admins look, too.
        worried boolean not null default false,
        taken_by uuid,
        taken_at timestamptz(3),
        -- The author has changed what they were asked to change: it waits again, with what was decided still known.
        resubmitted_at timestamptz(3),
        decided_at timestamptz(3),
        decided_by uuid,
        decision text check (decision in ('no_action', 'ask_to_edit', 'redact', 'remove', 'close', 'warn', 'pause', 'suspend', 'show_again')),
        pause_days int check (pause_days in (1, 7, 30)),
        reason text not null default '' check (length(reason) <= 2000),
        waits boolean not null generated always as (decided_at is null or resubmitted_at is not null) stored,
        waiting_since timestamptz(3) not null generated always as (coalesce(resubmitted_at, opened_at)) stored,
        primary key (tenant_id, id),
        foreign key (tenant_id, author_id) references member,
        foreign key (tenant_id, taken_by) references member,
        foreign key (tenant_id, decided_by) references member,
        foreign key (tenant_id, group_id) references community_group,
        check (num_nulls(decided_at, decided_by, decision) in (0, 3)),
        check ((decision is not distinct from 'pause') = (pause_days is not null)),
        check (resubmitted_at is null or decision = 'ask_to_edit')
      );
      create unique index moderation_case_open on moderation_case (tenant_id, subject_id) where waits;
      create index moderation_case_subject on moderation_case (tenant_id, subject_id);
      create index moderation_case_waiting on moderation_case (tenant_id, (not worried), waiting_since, id) where waits;
      create index moderation_case_in_group on moderation_case (tenant_id, group_id, (not worried), waiting_since, id) where waits;
      create index moderation_case_decided on moderation_case (tenant_id, decided_at desc, id desc) where not waits;
      create index moderation_case_author on moderation_case (tenant_id, author_id);

      create table report (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        case_id uuid not null,
        reporter_id uuid not null,
        reason text not null check (reason in ('hurtful', 'identifies', 'worried', 'illegal', 'spam', 'other')),
        words text not null default '' check (length(words) <= 2000),
        reported_at timestamptz(3) not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, case_id, reporter_id),
        foreign key (tenant_id, case_id) references moderation_case,
        foreign key (tenant_id, reporter_id) references member
      );
      create index report_reporter on report (tenant_id, reporter_id);

      create table moderation_note (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        case_id uuid not null,
        author_id uuid not null,
        text text not null check (length(text) between 1 and 2000),
        written_at timestamptz(3) not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, case_id) references moderation_case,
        foreign key (tenant_id, author_id) references member
      );
      create index moderation_note_case on moderation_note (tenant_id, case_id, written_at);

      -- One mail a day for each account, whatever happens to the worker; of all communities where something waits.
      create table moderation_reminder (
        account_id uuid not null references account,
        day date not null,
        planned_at timestamptz(3) not null default now(),
        held_until timestamptz(3) not null default now(),
        attempts int not null default 0,
        outcome text check (outcome in ('sent', 'nothing-waits', 'refused', 'gave-up')),
        ended_at timestamptz(3),
        primary key (account_id, day),
        check (num_nulls(outcome, ended_at) <> 1)
      );
      create index moderation_reminder_to_send on moderation_reminder (held_until) where outcome is null;
      create table moderation_reminder_place (
        account_id uuid not null,
        day date not null,
        community_id uuid not null references community,
        -- null for a network coordinator: nobody in the community can look.
        member_id uuid,
        primary key (account_id, day, community_id),
        foreign key (account_id, day) references moderation_reminder on delete cascade
      );
    `);
    for (const table of ['moderation_case', 'report', 'moderation_note'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy tenant on ${table} using (tenant_id = current_tenant());
      `);
    await runner.query(`
      create policy sweep on moderation_case for select to current_user using (true);
      create policy moving on moderation_case for update to current_user using (true);

      grant select, insert, update on moderation_case to impact_application;
      grant select, insert on report, moderation_note to impact_application;
      grant update (reason, words) on report to impact_application;
      grant select, insert, update, delete on moderation_reminder to impact_application;
      grant select, insert on moderation_reminder_place to impact_application;
      grant update (posting_paused_until) on member to impact_application;
    `);
    await runner.query(WHO_LOOKS);
    await runner.query(ACROSS);
  }

  async down(): Promise<void> {
    throw new Error('Decisions and their reasons would be lost: restore a backup instead');
  }
}

const WHO_LOOKS = `
  -- Who may decide a case now: nobody whose words it is about, nor who reported it, nor who is on a break.
  -- Nearness 1 looks after its group (of what is no group's: leads), 2 are the admins. Where that leaves nobody,
  -- 3: champions and deputies of other groups who may read this one. The nearest are told; of a worry, admins too.
  create function case_moderators(c moderation_case)
  returns table (member_id uuid, nearness int, told boolean) language sql stable
    begin atomic
      select ranked.member_id, ranked.nearness,
             ranked.nearness = ranked.nearest or (ranked.nearness = 2 and c.worried)
        from (select near.member_id, near.nearness, min(near.nearness) over () as nearest
                from (select m.id as member_id,
                             min(case when a.role = 'admin' then 2
                                      when a.group_id = c.group_id or a.role = 'lead' then 1 else 3 end) as nearness
                        from appointment a
                        join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
                        left join community_group g on g.tenant_id = c.tenant_id and g.id = c.group_id
                       where a.tenant_id = c.tenant_id
                         and (a.role in ('admin', 'champion', 'deputy') or (a.role = 'lead' and c.group_id is null))
                         and m.left_at is null and m.suspended_at is null and m.on_break_since is null
                         and m.id <> c.author_id
                         and not exists (select from report r
                                          where r.tenant_id = c.tenant_id and r.case_id = c.id and r.reporter_id = m.id)
                         and (a.role = 'admin' or c.group_id is null or sees_group(m.id, g))
                       group by m.id) near) ranked
       where ranked.nearness < 3 or ranked.nearest = 3;
    end;

  -- Cases that wait for this champion of another group, because nobody nearer may decide them. Every admin would have
  -- to be in conflict with it: so one of them is looked at, and where they wrote or reported nothing that waits, there
  -- is nothing more to do. Where no admin is at hand, the same is asked of somebody in each group.
  create function stray_cases(member uuid) returns uuid[] language sql stable
    begin atomic
      with one_admin as materialized (
        select m.id
          from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
         where a.tenant_id = current_tenant() and a.role = 'admin'
           and m.left_at is null and m.suspended_at is null and m.on_break_since is null
         order by m.id limit 1
      ), one_of_group as materialized (
        select a.group_id, min(m.id::text)::uuid as id
          from appointment a
          join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
          left join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
         where a.tenant_id = current_tenant() and m.left_at is null and m.suspended_at is null and m.on_break_since is null
           and (a.role = 'lead' or (a.role in ('champion', 'deputy') and sees_group(m.id, g)))
         group by a.group_id
      ), one as materialized (
        select one_admin.id, null::uuid as group_id, true as of_all from one_admin
        union all
        select near.id, near.group_id, false from one_of_group near where not exists (select from one_admin)
      ), possible as (
        select c as it
          from one join moderation_case c on c.tenant_id = current_tenant() and c.author_id = one.id
         where c.waits and (one.of_all or c.group_id is not distinct from one.group_id)
        union all
        select c
          from one
          join report r on r.tenant_id = current_tenant() and r.reporter_id = one.id
          join moderation_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
         where c.waits and (one.of_all or c.group_id is not distinct from one.group_id)
        union all
        select c
          from moderation_case c
         where c.tenant_id = current_tenant() and c.waits and not exists (select from one_admin)
           and not exists (select from one_of_group near where near.group_id is not distinct from c.group_id)
      )
      select coalesce(array_agg((possible.it).id), '{}')
        from possible
       where exists (select from case_moderators(possible.it) m
                      where m.member_id = stray_cases.member and m.nearness = 3);
    end;`;

const ACROSS = `
  create function tenants_with_waiting_cases(before timestamptz) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select distinct c.tenant_id from moderation_case c where c.waits and c.waiting_since < before;
    end;

  -- As before, and what was reported of a thread that moves is looked at where it moves to.
  create or replace function facts_move(thread_id uuid, group_id uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare
    subjects uuid[] := array(
      select facts_move.thread_id
      union all
      select r.id from reply r where r.tenant_id = current_tenant() and r.thread_id = facts_move.thread_id);
  begin
    update fact set group_id = facts_move.group_id
     where tenant_id = current_tenant() and not audited and subject_id = any(subjects);
    update moderation_case set group_id = facts_move.group_id
     where tenant_id = current_tenant() and subject_id = any(subjects);
  end $$;

  revoke all on function tenants_with_waiting_cases(timestamptz) from public;
  grant execute on function tenants_with_waiting_cases(timestamptz) to impact_application;`;
