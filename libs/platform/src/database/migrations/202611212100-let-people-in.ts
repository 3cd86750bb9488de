import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetPeopleIn0202611212100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add column id uuid not null default gen_random_uuid(),
        add column device text not null default '',
        add column last_used_on date not null default current_date;
      create unique index session_id on session (id);
      grant update (last_used_on) on session to impact_application;

      -- Roles in the network, above any community.
      create table network_role (
        account_id uuid not null references account,
        role text not null check (role = 'coordinator'),
        primary key (account_id, role)
      );
      grant select on network_role to impact_application;

      alter table community
        add column mail_content text not null default 'full' check (mail_content in ('full', 'titles', 'news')),
        add column digest_frequency text not null default 'weekly'
          check (digest_frequency in ('daily', 'weekly', 'never')),
        add column staff_domains text[] not null default '{}',
        add column opened_by uuid references account;
      create policy opening on community for insert with check (exists (
        select from network_role n where n.account_id = current_account() and n.role = 'coordinator'));
      create policy tenant_update on community for update using (id = current_tenant());
      grant insert on community to impact_application;
      grant update (name_en, name_cy, welcome_en, welcome_cy, mail_content, digest_frequency, staff_domains)
        on community to impact_application;

      alter table member
        add column display_key text,
        add column perspective text check (perspective in ('staff', 'service_user', 'carer', 'family_friend',
          'community_partner', 'researcher', 'own_words')),
        add column perspective_words text check (length(perspective_words) between 1 and 100),
        add column perspective_consented_at timestamptz(3),
        add column rules_version int not null default 0,
        add column suspended_at timestamptz(3),
        add column on_break_since timestamptz(3),
        add column last_here_on date,
        add constraint perspective_is_consented_to check (num_nulls(perspective, perspective_consented_at) <> 1),
        add constraint own_words_have_words
          check ((perspective is not distinct from 'own_words') = (perspective_words is not null));
      alter table member no force row level security;
      update member m set display_key = named.key || case when named.place > 1 then named.place::text else '' end
        from (select tenant_id, id, lower(regexp_replace(display_name, '[^[:alnum:]]', '', 'g')) as key,
                     row_number() over (partition by tenant_id, lower(regexp_replace(display_name, '[^[:alnum:]]', '', 'g'))
                                        order by joined_at, id) as place
                from member) named
       where named.tenant_id = m.tenant_id and named.id = m.id;
      alter table member force row level security;
      alter table member alter column display_key set not null;
      create unique index member_display_key on member (tenant_id, display_key);

      drop policy own_communities on community;
      create policy own_communities on community for select using (id in (
        select m.tenant_id from member m
         where m.account_id = current_account() and m.left_at is null and m.suspended_at is null));

      alter table community_group
        add column hidden boolean not null default false check (not hidden or access = 'closed'),
        add column question_en text not null default '',
        add column question_cy text not null default '',
        add column perspectives text[] not null default '{}';

      alter table appointment
        drop constraint appointment_role_check,
        drop constraint appointment_check,
        add column appointed_by uuid,
        add constraint appointment_role_check
          check (role in ('admin', 'lead', 'champion', 'deputy', 'coordinator')),
        add constraint appointment_check check ((role in ('champion', 'deputy')) = (group_id is not null));

      create table ground_rules (
        tenant_id uuid not null default current_tenant() references community,
        version int not null check (version > 0),
        text_en text not null,
        text_cy text not null,
        published_at timestamptz(3) not null default now(),
        published_by uuid,
        primary key (tenant_id, version),
        foreign key (tenant_id, published_by) references member
      );

      create table local_word (
        tenant_id uuid not null default current_tenant() references community,
        term text not null check (term in ('plan', 'worker', 'person', 'safety')),
        en text not null check (length(en) between 1 and 60),
        cy text not null check (length(cy) between 1 and 60),
        primary key (tenant_id, term)
      );

      create table urgent_help (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        position int not null default 0,
        text_en text not null check (length(text_en) between 1 and 300),
        text_cy text not null check (length(text_cy) between 1 and 300),
        owner_id uuid not null,
        checked_on date not null default current_date,
        primary key (tenant_id, id),
        foreign key (tenant_id, owner_id) references member
      );

      create table invitation (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        email text not null,
        role text check (role in ('admin', 'lead')),
        group_id uuid,
        message text not null default '',
        token_hash bytea unique,
        invited_by uuid,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        sent_at timestamptz(3),
        accepted_at timestamptz(3),
        withdrawn_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, invited_by) references member,
        foreign key (tenant_id, group_id) references community_group
      );
      create unique index invitation_waiting on invitation (tenant_id, email)
        where accepted_at is null and withdrawn_at is null;

      create table group_request (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        group_id uuid not null,
        member_id uuid not null,
        answer text not null default '',
        asked_at timestamptz(3) not null default now(),
        decided_at timestamptz(3),
        decided_by uuid,
        decision text check (decision in ('accepted', 'declined')),
        reason text not null default '',
        primary key (tenant_id, id),
        foreign key (tenant_id, group_id) references community_group,
        foreign key (tenant_id, member_id) references member,
        foreign key (tenant_id, decided_by) references member,
        check (num_nulls(decided_at, decision) <> 1)
      );
      create unique index group_request_waiting on group_request (tenant_id, group_id, member_id)
        where decided_at is null;

      create table community_request (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        account_id uuid not null references account,
        message text not null default '',
        asked_at timestamptz(3) not null default now(),
        decided_at timestamptz(3),
        decided_by uuid,
        decision text check (decision in ('accepted', 'declined')),
        primary key (tenant_id, id),
        foreign key (tenant_id, decided_by) references member,
        check (num_nulls(decided_at, decision) <> 1)
      );
      create unique index community_request_waiting on community_request (tenant_id, account_id)
        where decided_at is null;

      -- The audit trail: facts of governance carry why, in which role, and what changed.
      alter table fact
        add column audited boolean not null default false,
        add column reason text not null default '',
        add column actor_roles text[] not null default '{}',
        add column details jsonb not null default '{}';
      create index fact_audited on fact (tenant_id, happened_at desc, id desc) where audited;

      -- How often something was asked for, over all processes. Keys are hashes; rows live an hour.
      create unlogged table rate_limit (
        key bytea primary key,
        started_at timestamptz(3) not null default now(),
        taken int not null default 1
      );
      grant select, insert, update, delete on rate_limit to impact_application;
    `);
    for (const table of [
      'ground_rules',
      'local_word',
      'urgent_help',
      'invitation',
      'group_request',
      'community_request',
    ])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy tenant on ${table} using (tenant_id = current_tenant());
      `);
    await runner.query(`
      create policy at_the_door on invitation to current_user using (true) with check (true);
      grant select, insert on ground_rules to impact_application;
      grant select, insert, update, delete on local_word, urgent_help to impact_application;
      grant select, insert, update on invitation, group_request, community_request to impact_application;
      grant update (role) on appointment to impact_application;

      create or replace function sees_group(member uuid, g community_group) returns boolean language sql stable
        begin atomic
          select (g.access = 'open' or exists (
                   select from group_member gm
                    where gm.tenant_id = g.tenant_id and gm.group_id = g.id and gm.member_id = m.id))
             and (not g.without_staff or coalesce(m.perspective <> 'staff', g.access <> 'open'))
             and (cardinality(g.perspectives) = 0 or coalesce(m.perspective = any(g.perspectives), false))
            from member m where m.tenant_id = g.tenant_id and m.id = sees_group.member
             and m.left_at is null and m.suspended_at is null;
        end;

      -- What somebody who isn't a member sees of a community: its names, and nothing inside.
      create function community_at_the_door(slug text)
      returns table (id uuid, name_en text, name_cy text, nation text) language sql stable security definer
        set search_path = public, pg_temp
        begin atomic
          select c.id, c.name_en, c.name_cy, c.nation from community c where c.slug = community_at_the_door.slug;
        end;
      revoke all on function community_at_the_door(text) from public;
      grant execute on function community_at_the_door(text) to impact_application;

      -- The community of an invitation whose secret somebody holds: they are no member yet.
      create function community_of_invitation(token_hash bytea) returns uuid language sql stable security definer
        set search_path = public, pg_temp
        begin atomic
          select i.tenant_id from invitation i where i.token_hash = community_of_invitation.token_hash;
        end;
      revoke all on function community_of_invitation(bytea) from public;
      grant execute on function community_of_invitation(bytea) to impact_application;
    `);
    await runner.query(ENTER);
  }

  async down(): Promise<void> {
    throw new Error('People’s consent and the audit trail would be lost: restore a backup instead');
  }
}

/** As before, and: who is suspended is nobody here, who is on a break has no duties, and it says whether today’s coming in is to be noted. */
const ENTER = `
  drop function enter(bytea, text);
  create function enter(token_hash bytea, slug text)
  returns table (
    account_id uuid, email text, language text, network_coordinator boolean, session_id uuid,
    tenant_id uuid, community_slug text,
    member_id uuid, display_name text, perspective text, on_break boolean, accepted_rules boolean, new_today boolean,
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
           new_today or m.last_here_on is distinct from current_date
      into member_id, display_name, perspective, on_break, accepted_rules, new_today
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
    select coalesce(array_agg(g.id), '{}') into visible_groups
      from community_group g where g.tenant_id = chosen and sees_group(enter.member_id, g);
    return next;
  end $$;`;
