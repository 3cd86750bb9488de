import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeepenDiscussion0202611220900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        name_en text not null check (length(name_en) between 1 and 80),
        name_cy text not null check (length(name_cy) between 1 and 80),
        position int not null default 0,
        retired_at timestamptz(3),
        primary key (tenant_id, id)
      );
      -- The three of the study, for every community that is there; who opens one later gives it these too.
      create function study_themes() returns table ("position" int, name_en text, name_cy text) language sql immutable
        begin atomic values (1, 'Therapeutic relationships', 'Perthnasoedd therapiwtig'),
                      (2, 'Working in partnership', 'Gweithio mewn partneriaeth'),
                      (3, 'Risk and safety', 'Risg a diogelwch');
        end;

      -- What is away is gone for every statement of the application, whatever it forgets: row-level security says so.
      -- Moderators and authors reach it through the functions below, which know one community and answer by id.
      alter table thread
        drop constraint thread_kind_check,
        add constraint thread_kind_check check (kind in ('discussion', 'question', 'practice_change', 'announcement')),
        drop constraint thread_check,
        add constraint thread_parts check (case kind
          when 'practice_change' then body is null and num_nulls(changed, why, involved, happened) = 0
          else body is not null and num_nonnulls(changed, why, involved, happened) = 0 end),
        add column citation text check (length(citation) between 1 and 500),
        add column theme_ids uuid[] not null default '{}' check (cardinality(theme_ids) <= 5),
        add column mentions uuid[] not null default '{}',
        add column answer_id uuid,
        add column pinned_at timestamptz(3),
        add column closed_reason text check (length(closed_reason) between 1 and 500),
        add column closed_by uuid,
        add column away text check (away in ('withdrawn', 'hidden', 'removed')),
        add constraint only_questions_are_answered check (answer_id is null or kind = 'question'),
        add constraint only_announcements_cite check (citation is null or kind = 'announcement'),
        add foreign key (tenant_id, closed_by) references member;

      alter table reply
        add column parent_id uuid,
        add column quoted_id uuid,
        add column quoted text check (length(quoted) between 1 and 1000),
        add column is_update boolean not null default false,
        add column mentions uuid[] not null default '{}',
        add column away text check (away in ('withdrawn', 'hidden', 'removed')),
        add column thread_away boolean not null default false,
        add constraint a_quote_has_a_source check (num_nulls(quoted_id, quoted) <> 1),
        add foreign key (tenant_id, parent_id) references reply;
      alter table thread add foreign key (tenant_id, answer_id) references reply;
      create index reply_answering on reply (tenant_id, parent_id) where parent_id is not null;
      create index reply_updates on reply (tenant_id, thread_id, created_at, id) where is_update;
      create index thread_pinned on thread (tenant_id, group_id) where pinned_at is not null;

      alter table revision add column concealed boolean not null default false;

      drop policy tenant on thread;
      create policy tenant on thread using (tenant_id = current_tenant() and away is null)
        with check (tenant_id = current_tenant());
      create policy care on thread to current_user using (true) with check (true);
      drop policy tenant on reply;
      create policy tenant on reply using (tenant_id = current_tenant() and away is null and not thread_away)
        with check (tenant_id = current_tenant());
      create policy care on reply to current_user using (true) with check (true);
      drop policy tenant on revision;
      create policy tenant on revision using (tenant_id = current_tenant() and not concealed)
        with check (tenant_id = current_tenant());
      create policy care on revision to current_user using (true) with check (true);

      -- An id is one thing's in a community: news, search, reactions, earlier versions and cases know a thing by its id
      -- alone. So nobody gives what they write the id of something else, seen or not: it is refused like one sent twice.
      create table subject_id (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        primary key (tenant_id, id)
      );
      insert into subject_id (tenant_id, id) select tenant_id, id from thread union select tenant_id, id from reply;
      create function take_subject_id() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      begin
        insert into subject_id (tenant_id, id) values (new.tenant_id, new.id) on conflict do nothing;
        if not found then return null; end if;
        return new;
      end $$;
      create trigger take_subject_id before insert on thread for each row execute function take_subject_id();
      create trigger take_subject_id before insert on reply for each row execute function take_subject_id();

      create table reaction (
        tenant_id uuid not null default current_tenant() references community,
        post_id uuid not null,
        member_id uuid not null,
        word text not null check (word in ('thanks', 'we_do_this_too', 'tell_us_more')),
        reacted_at timestamptz(3) not null default now(),
        primary key (tenant_id, post_id, member_id, word),
        foreign key (tenant_id, member_id) references member
      );

      -- Up to which post somebody has read a thread.
      create table read_mark (
        tenant_id uuid not null default current_tenant() references community,
        member_id uuid not null,
        thread_id uuid not null,
        read_up_to timestamptz(3) not null,
        primary key (tenant_id, member_id, thread_id),
        foreign key (tenant_id, member_id) references member,
        foreign key (tenant_id, thread_id) references thread
      );

      -- Of what somebody follows through its group or community they want to hear nothing.
      create table mute (
        tenant_id uuid not null default current_tenant() references community,
        member_id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        muted_at timestamptz(3) not null default now(),
        primary key (tenant_id, member_id, subject_id),
        foreign key (tenant_id, member_id) references member
      );

      create table member_block (
        tenant_id uuid not null default current_tenant() references community,
        member_id uuid not null,
        blocked_id uuid not null,
        blocked_at timestamptz(3) not null default now(),
        primary key (tenant_id, member_id, blocked_id),
        foreign key (tenant_id, member_id) references member,
        foreign key (tenant_id, blocked_id) references member,
        check (member_id <> blocked_id)
      );

      alter table member add column posting_paused_until timestamptz(3);

      -- A fact may be of nobody: who reported something is told to no one. What is concealed takes its news along.
      alter table fact add column concealed boolean not null default false;
      create index fact_of_subject on fact (tenant_id, subject_id);
      drop policy tenant on fact;
      create policy tenant on fact using (tenant_id = current_tenant() and not concealed)
        with check (tenant_id = current_tenant());
      create policy care on fact for update to current_user using (true) with check (true);
    `);
    for (const table of ['subject_id', 'theme', 'reaction', 'read_mark', 'mute', 'member_block'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy tenant on ${table} using (tenant_id = current_tenant());
      `);
    await runner.query(`
      create policy taking on subject_id to current_user using (true) with check (true);

      alter table theme no force row level security;
      insert into theme (tenant_id, id, name_en, name_cy, position)
      select c.id, gen_random_uuid(), s.name_en, s.name_cy, s.position from community c cross join study_themes() s;
      alter table theme force row level security;

      grant select on subject_id to impact_application;
      grant select, insert, update on theme to impact_application;
      grant select, insert, delete on reaction, mute, member_block to impact_application;
      grant select, insert, update on read_mark to impact_application;
    `);
    await runner.query(CARE);
    await runner.query(ENTER);
  }

  async down(): Promise<void> {
    throw new Error('What was hidden would be shown again: restore a backup instead');
  }
}

/** Each acts in the current community alone. Whoever calls them has made sure that the viewer may. */
const CARE = `
  create function facts_away(subjects uuid[], away boolean) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update fact set concealed = facts_away.away
       where tenant_id = current_tenant() and subject_id = any(subjects) and not audited
         and (not personal or kind in ('post.mentioned', 'reply.answers') and place_ids <> '{}');
    end;

  -- Whom the words of a post mention no longer hears no more of it, not even when it comes back.
  create function mentions_away(post uuid, kept uuid[]) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update thread t set mentions = array(select unnest(t.mentions) intersect select unnest(kept))
       where t.tenant_id = current_tenant() and t.id = post;
      update reply r set mentions = array(select unnest(r.mentions) intersect select unnest(kept))
       where r.tenant_id = current_tenant() and r.id = post;
      update fact set concealed = true, place_ids = '{}'
       where tenant_id = current_tenant() and subject_id = post and kind = 'post.mentioned' and not place_ids <@ kept;
    end;

  -- News of a thread that moves go to the group it moves to, those of what is away in it, too.
  create function facts_move(thread_id uuid, group_id uuid) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update fact set group_id = facts_move.group_id
       where tenant_id = current_tenant() and not audited
         and subject_id in (
           select facts_move.thread_id
           union all
           select r.id from reply r where r.tenant_id = current_tenant() and r.thread_id = facts_move.thread_id);
    end;

  -- What is concealed waits for nobody.
  create or replace function tenants_with_waiting_facts() returns setof uuid language sql stable security definer
    set search_path = public
    begin atomic
      select c.id from community c
       where exists (select from fact f where f.tenant_id = c.id and f.dispatched_at is null and not f.concealed);
    end;

  -- 'away' null brings a thread back. Replies go and come with it, but those that were away themselves stay so.
  create function thread_away(thread_id uuid, how text) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update thread set away = how where tenant_id = current_tenant() and id = thread_away.thread_id;
    update reply r set thread_away = how is not null
     where r.tenant_id = current_tenant() and r.thread_id = thread_away.thread_id;
    perform facts_away(array(
      select thread_away.thread_id
      union all
      select r.id from reply r where r.tenant_id = current_tenant() and r.thread_id = thread_away.thread_id
         and r.away is null), how is not null);
  end $$;

  create function reply_away(reply_id uuid, how text) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    within uuid;
    gone boolean;
  begin
    select r.thread_id into within from reply r where r.tenant_id = current_tenant() and r.id = reply_id;
    -- In the order in which a reply is posted: the thread first, so that nobody waits for each other.
    perform from thread t where t.tenant_id = current_tenant() and t.id = within for update;
    update reply r set away = how where r.tenant_id = current_tenant() and r.id = reply_id
      returning r.thread_away into gone;
    update thread t
       set reply_count = (select count(*) from reply r
                           where r.tenant_id = t.tenant_id and r.thread_id = t.id and r.away is null),
           last_post_at = coalesce((select max(r.created_at) from reply r
                           where r.tenant_id = t.tenant_id and r.thread_id = t.id and r.away is null), t.created_at),
           answer_id = case when t.answer_id = reply_id and how is not null then null else t.answer_id end
     where t.tenant_id = current_tenant() and t.id = within;
    perform facts_away(array[reply_id], how is not null or gone);
  end $$;

  -- Threads as they are for those who decide about them, and for their authors.
  create function threads_under_care(ids uuid[]) returns setof thread language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select t.* from thread t where t.tenant_id = current_tenant() and t.id = any(ids);
    end;

  create function replies_under_care(ids uuid[]) returns setof reply language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select r.* from reply r where r.tenant_id = current_tenant() and r.id = any(ids);
    end;

  create function revisions_under_care(post uuid) returns setof revision language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select v.* from revision v where v.tenant_id = current_tenant() and v.post_id = post order by v.written_at desc;
    end;

  -- From now on nobody but those who decide sees what a post once said.
  create function conceal_revisions(post uuid) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update revision set concealed = true where tenant_id = current_tenant() and post_id = post;
    end;

  -- New words for a post, visible or not.
  create function rewrite_thread(id uuid, title text, body text, changed text, why text, involved text, happened text,
                                 citation text default null)
    returns void language sql security definer set search_path = public, pg_temp
    begin atomic
      update thread t set title = rewrite_thread.title, body = rewrite_thread.body, changed = rewrite_thread.changed,
             why = rewrite_thread.why, involved = rewrite_thread.involved, happened = rewrite_thread.happened,
             citation = rewrite_thread.citation, edited_at = now()
       where t.tenant_id = current_tenant() and t.id = rewrite_thread.id;
    end;

  create function rewrite_reply(id uuid, body text) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update reply r set body = rewrite_reply.body, edited_at = now()
       where r.tenant_id = current_tenant() and r.id = rewrite_reply.id;
    end;

  do $$
  declare
    care text;
  begin
    foreach care in array array['facts_away(uuid[], boolean)', 'mentions_away(uuid, uuid[])', 'facts_move(uuid, uuid)', 'thread_away(uuid, text)',
      'reply_away(uuid, text)', 'threads_under_care(uuid[])', 'replies_under_care(uuid[])', 'revisions_under_care(uuid)',
      'conceal_revisions(uuid)', 'rewrite_thread(uuid, text, text, text, text, text, text, text)', 'rewrite_reply(uuid, text)']
    loop
      execute format('revoke all on function %s from public', care);
      execute format('grant execute on function %s to impact_application', care);
    end loop;
  end $$;`;

/** As before, and: until when somebody may not post, and whether they are new here. */
const ENTER = `
  drop function enter(bytea, text);
  create function enter(token_hash bytea, slug text)
  returns table (
    account_id uuid, email text, language text, network_coordinator boolean, session_id uuid,
    tenant_id uuid, community_slug text,
    member_id uuid, display_name text, perspective text, on_break boolean, accepted_rules boolean, new_today boolean,
    paused_until timestamptz, newcomer boolean,
    roles text[], champion_of uuid[], visible_groups uuid[]
  ) language plpgsql as $$
  #variable_conflict use_column
  declare
    chosen uuid;
  begin
    perform set_config('app.tenant_id', '', true), set_config('app.account_id', '', true);
    select a.id, a.email, a.language, s.id, s.last_used_on < current_date,
           exists (select from network_role n where n.account_id = a.id and n.role = 'coordinator')
      into account_id, email, language, session_id, new_today, network_coordinator
      from session s join account a on a.id = s.account_id
     where s.token_hash = enter.token_hash and s.expires_at > now();
    if account_id is null then return; end if;

    perform set_config('app.account_id', account_id::text, true);
    if enter.slug <> '' then
      select c.id into chosen from community c where c.slug = enter.slug;
    else
      select case when count(*) = 1 then min(m.tenant_id::text)::uuid end into chosen
        from member m where m.account_id = enter.account_id and m.left_at is null and m.suspended_at is null;
    end if;
    if chosen is null then return next; return; end if;

    perform set_config('app.tenant_id', chosen::text, true);
    select m.id, m.display_name, m.perspective, m.on_break_since is not null,
           m.rules_version >= coalesce((select max(r.version) from ground_rules r where r.tenant_id = chosen), 0),
           new_today or m.last_here_on is distinct from current_date,
           case when m.posting_paused_until > now() then m.posting_paused_until end,
           m.joined_at > now() - interval '7 days'
      into member_id, display_name, perspective, on_break, accepted_rules, new_today, paused_until, newcomer
      from member m
     where m.tenant_id = chosen and m.account_id = enter.account_id and m.left_at is null and m.suspended_at is null;
    if member_id is null then
      perform set_config('app.tenant_id', '', true);
      return next; return;
    end if;

    select c.id, c.slug into tenant_id, community_slug from community c where c.id = chosen;
    select coalesce(array_agg(distinct a.role), '{}'),
           coalesce(array_agg(a.group_id) filter (where a.group_id is not null), '{}')
      into roles, champion_of
      from appointment a where a.tenant_id = chosen and a.member_id = enter.member_id and not on_break;
    newcomer := newcomer and cardinality(roles) = 0;
    select coalesce(array_agg(g.id), '{}') into visible_groups
      from community_group g where g.tenant_id = chosen and sees_group(enter.member_id, g);
    return next;
  end $$;`;
