import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePeople0202611211900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function current_tenant() returns uuid language sql stable
        return nullif(current_setting('app.tenant_id', true), '')::uuid;
      create function current_account() returns uuid language sql stable
        return nullif(current_setting('app.account_id', true), '')::uuid;

      create table account (
        id uuid primary key,
        email text not null check (email = lower(email)),
        language text check (language in ('en', 'cy')),
        created_at timestamptz(3) not null default now()
      );
      create unique index account_email on account (email);

      create table session (
        token_hash bytea primary key,
        account_id uuid not null references account,
        kind text not null check (kind in ('browser', 'token')),
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null
      );
      create index session_account on session (account_id);
      create index session_expiry on session (expires_at);

      create table sign_in_link (
        id uuid primary key,
        email text not null,
        token_hash bytea unique,
        return_to text not null,
        language text check (language in ('en', 'cy')),
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index sign_in_link_expiry on sign_in_link (expires_at);
      create index sign_in_link_recent on sign_in_link (email, created_at);

      create table kept_draft (
        id_hash bytea primary key,
        path text not null,
        fields text not null,
        created_at timestamptz(3) not null default now()
      );
      create index kept_draft_age on kept_draft (created_at);

      create table community (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,60}$'),
        name_en text not null,
        name_cy text not null,
        welcome_en text not null default '',
        welcome_cy text not null default '',
        nation text not null check (nation in ('england', 'wales')),
        ods_code text not null unique,
        created_at timestamptz(3) not null default now()
      );

      create table member (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        account_id uuid not null references account,
        display_name text not null,
        digest_frequency text not null default 'weekly' check (digest_frequency in ('daily', 'weekly', 'never')),
        joined_at timestamptz(3) not null default now(),
        left_at timestamptz(3),
        primary key (tenant_id, id),
        unique (account_id, tenant_id)
      );

      create table community_group (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        position int not null default 0,
        name_en text not null,
        name_cy text not null,
        description_en text not null default '',
        description_cy text not null default '',
        access text not null check (access in ('open', 'on_request', 'closed')),
        without_staff boolean not null default false,
        closed_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        primary key (tenant_id, id)
      );

      create table group_member (
        tenant_id uuid not null default current_tenant(),
        group_id uuid not null,
        member_id uuid not null,
        joined_at timestamptz(3) not null default now(),
        primary key (tenant_id, group_id, member_id),
        foreign key (tenant_id, group_id) references community_group,
        foreign key (tenant_id, member_id) references member
      );
      create index group_member_member on group_member (tenant_id, member_id);

      create table appointment (
        tenant_id uuid not null default current_tenant(),
        member_id uuid not null,
        role text not null check (role in ('admin', 'lead', 'champion', 'coordinator')),
        group_id uuid,
        appointed_at timestamptz(3) not null default now(),
        check ((role = 'champion') = (group_id is not null)),
        unique nulls not distinct (tenant_id, member_id, role, group_id),
        foreign key (tenant_id, member_id) references member,
        foreign key (tenant_id, group_id) references community_group
      );
      create index appointment_group on appointment (tenant_id, group_id);

      -- The one rule of who may read a group's posts; a member of the current tenant is meant.
      create function sees_group(member uuid, g community_group) returns boolean language sql stable
        return g.access = 'open' or exists (
          select from group_member gm
           where gm.tenant_id = g.tenant_id and gm.group_id = g.id and gm.member_id = member);

      alter table member enable row level security;
      alter table member force row level security;
      create policy tenant on member using (tenant_id = current_tenant());
      create policy own_memberships on member for select using (account_id = current_account());

      alter table community_group enable row level security;
      alter table community_group force row level security;
      create policy tenant on community_group using (tenant_id = current_tenant());

      alter table group_member enable row level security;
      alter table group_member force row level security;
      create policy tenant on group_member using (tenant_id = current_tenant());

      alter table appointment enable row level security;
      alter table appointment force row level security;
      create policy tenant on appointment using (tenant_id = current_tenant());

      alter table community enable row level security;
      alter table community force row level security;
      create policy tenant on community for select using (id = current_tenant());
      create policy own_communities on community for select
        using (id in (select tenant_id from member where account_id = current_account() and left_at is null));

      -- Migrations, and functions that look across communities, act as the owner.
      create policy owner on community to current_user using (true) with check (true);

      grant usage on schema public to impact_application;
      grant select, insert, update on account, member, community_group to impact_application;
      grant select on community to impact_application;
      grant select, insert, delete on session, kept_draft, group_member, appointment to impact_application;
      grant select, insert, update, delete on sign_in_link to impact_application;
    `);
    await runner.query(`
      -- Opens a unit of work: who holds this token, and as whom do they act in which community.
      -- Runs with the caller's own rights; row-level security applies to every table it reads.
      -- An empty slug means the only community the account has, or none.
      create function enter(token_hash bytea, slug text)
      returns table (
        account_id uuid, email text, language text,
        tenant_id uuid, community_slug text,
        member_id uuid, display_name text, roles text[], champion_of uuid[], visible_groups uuid[]
      ) language plpgsql as $$
      #variable_conflict use_column
      declare
        chosen uuid;
      begin
        perform set_config('app.tenant_id', '', true), set_config('app.account_id', '', true);
        select a.id, a.email, a.language into account_id, email, language
          from session s join account a on a.id = s.account_id
         where s.token_hash = enter.token_hash and s.expires_at > now();
        if account_id is null then return; end if;

        perform set_config('app.account_id', account_id::text, true);
        if enter.slug <> '' then
          select c.id into chosen from community c where c.slug = enter.slug;
        else
          select case when count(*) = 1 then min(m.tenant_id::text)::uuid end into chosen
            from member m where m.account_id = enter.account_id and m.left_at is null;
        end if;
        if chosen is null then return next; return; end if;

        perform set_config('app.tenant_id', chosen::text, true);
        select m.id, m.display_name into member_id, display_name
          from member m where m.tenant_id = chosen and m.account_id = enter.account_id and m.left_at is null;
        if member_id is null then
          perform set_config('app.tenant_id', '', true);
          return next; return;
        end if;

        select c.id, c.slug into tenant_id, community_slug from community c where c.id = chosen;
        select coalesce(array_agg(distinct a.role), '{}'),
               coalesce(array_agg(a.group_id) filter (where a.role = 'champion'), '{}')
          into roles, champion_of
          from appointment a where a.tenant_id = chosen and a.member_id = enter.member_id;
        select coalesce(array_agg(g.id), '{}') into visible_groups
          from community_group g
         where g.tenant_id = chosen and sees_group(enter.member_id, g);
        return next;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has nothing before it');
  }
}
