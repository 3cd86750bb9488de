import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDiscussion0202611211920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        group_id uuid not null,
        author_id uuid not null,
        kind text not null check (kind in ('discussion', 'practice_change')),
        title text not null check (length(title) between 1 and 200),
        body text check (length(body) between 1 and 20000),
        changed text check (length(changed) between 1 and 5000),
        why text check (length(why) between 1 and 5000),
        involved text check (length(involved) between 1 and 5000),
        happened text check (length(happened) between 1 and 5000),
        language text not null check (language in ('en', 'cy')),
        reply_count int not null default 0,
        created_at timestamptz(3) not null default now(),
        last_post_at timestamptz(3) not null default now(),
        edited_at timestamptz(3),
        closed_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, group_id) references community_group,
        foreign key (tenant_id, author_id) references member,
        check (case kind
          when 'discussion' then body is not null and num_nonnulls(changed, why, involved, happened) = 0
          else body is null and num_nulls(changed, why, involved, happened) = 0 end)
      );
      create index thread_latest on thread (tenant_id, last_post_at desc, id desc);
      create index thread_latest_in_group on thread (tenant_id, group_id, last_post_at desc, id desc);
      create index thread_started on thread (tenant_id, created_at);

      create table reply (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        thread_id uuid not null,
        author_id uuid not null,
        body text not null check (length(body) between 1 and 20000),
        language text not null check (language in ('en', 'cy')),
        created_at timestamptz(3) not null default now(),
        edited_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, thread_id) references thread,
        foreign key (tenant_id, author_id) references member
      );
      create index reply_in_thread on reply (tenant_id, thread_id, created_at, id);
      create index reply_written on reply (tenant_id, created_at);

      create table revision (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null default gen_random_uuid(),
        post_id uuid not null,
        title text,
        body text,
        changed text,
        why text,
        involved text,
        happened text,
        written_at timestamptz(3) not null,
        primary key (tenant_id, id)
      );
      create index revision_of_post on revision (tenant_id, post_id, written_at desc);

      alter table thread enable row level security;
      alter table thread force row level security;
      create policy tenant on thread using (tenant_id = current_tenant());

      alter table reply enable row level security;
      alter table reply force row level security;
      create policy tenant on reply using (tenant_id = current_tenant());

      alter table revision enable row level security;
      alter table revision force row level security;
      create policy tenant on revision using (tenant_id = current_tenant());

      grant select, insert, update on thread, reply to impact_application;
      grant select, insert on revision to impact_application;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table revision, reply, thread');
  }
}
