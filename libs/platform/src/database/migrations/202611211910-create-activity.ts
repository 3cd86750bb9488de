import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateActivity0202611211910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fact (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null default gen_random_uuid(),
        kind text not null,
        actor_id uuid,
        subject_kind text not null,
        subject_id uuid not null,
        group_id uuid,
        place_ids uuid[] not null default '{}',
        happened_at timestamptz(3) not null default now(),
        dispatched_at timestamptz(3),
        primary key (tenant_id, id)
      );
      create index fact_waiting on fact (tenant_id, happened_at) where dispatched_at is null;
      create index fact_recent on fact (tenant_id, happened_at desc, id desc);

      create table follow (
        tenant_id uuid not null default current_tenant() references community,
        member_id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        followed_at timestamptz(3) not null default now(),
        primary key (tenant_id, member_id, subject_id),
        foreign key (tenant_id, member_id) references member
      );
      create index follow_subject on follow (tenant_id, subject_id);

      create table notification (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null default gen_random_uuid(),
        member_id uuid not null,
        fact_id uuid not null,
        created_at timestamptz(3) not null default now(),
        read_at timestamptz(3),
        primary key (tenant_id, id),
        unique (tenant_id, member_id, fact_id),
        foreign key (tenant_id, member_id) references member,
        foreign key (tenant_id, fact_id) references fact
      );
      create index notification_inbox on notification (tenant_id, member_id, created_at desc, id desc);
      create index notification_unread on notification (tenant_id, member_id) where read_at is null;

      alter table fact enable row level security;
      alter table fact force row level security;
      create policy tenant on fact using (tenant_id = current_tenant());
      create policy sweep on fact for select to current_user using (true);

      alter table follow enable row level security;
      alter table follow force row level security;
      create policy tenant on follow using (tenant_id = current_tenant());

      alter table notification enable row level security;
      alter table notification force row level security;
      create policy tenant on notification using (tenant_id = current_tenant());

      grant select, insert on fact to impact_application;
      grant update (dispatched_at) on fact to impact_application;
      grant select, insert, delete on follow to impact_application;
      grant select, insert on notification to impact_application;
      grant update (read_at) on notification to impact_application;

      -- Which communities have facts nobody was told of yet. Ids only: it looks across tenants by design.
      create function tenants_with_waiting_facts() returns setof uuid
        language sql stable security definer set search_path = public
        begin atomic
          select c.id from community c
           where exists (select from fact f where f.tenant_id = c.id and f.dispatched_at is null);
        end;
      revoke all on function tenants_with_waiting_facts() from public;
      grant execute on function tenants_with_waiting_facts() to impact_application;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function tenants_with_waiting_facts();
      drop table notification, follow, fact;
    `);
  }
}
