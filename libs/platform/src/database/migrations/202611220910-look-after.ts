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
        -- The author has changed what they were asked to change.
        resubmitted_at timestamptz(3),
        decided_at timestamptz(3),
        decided_by uuid,
        decision text check (decision in ('no_action', 'ask_to_edit', 'redact', 'remove', 'close', 'warn', 'pause', 'suspend', 'show_again')),
        pause_days int check (pause_days in (1, 7, 30)),
        reason text not null default '' check (length(reason) <= 2000),
        primary key (tenant_id, id),
        foreign key (tenant_id, author_id) references member,
        foreign key (tenant_id, taken_by) references member,
        foreign key (tenant_id, decided_by) references member,
        foreign key (tenant_id, group_id) references community_group,
        check (num_nulls(decided_at, decided_by, decision) in (0, 3)),
        check ((decision = 'pause') = (pause_days is not null))
      );
      create unique index moderation_case_open on moderation_case (tenant_id, subject_id) where decided_at is null;
      create index moderation_case_waiting on moderation_case (tenant_id, group_id, opened_at) where decided_at is null;
      create index moderation_case_decided on moderation_case (tenant_id, decided_at desc) where decided_at is not null;
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

      -- One mail a day that something waits, whatever happens to the worker.
      create table moderation_reminder (
        tenant_id uuid not null default current_tenant() references community,
        member_id uuid not null,
        day date not null,
        planned_at timestamptz(3) not null default now(),
        sent_at timestamptz(3),
        primary key (tenant_id, member_id, day),
        foreign key (tenant_id, member_id) references member
      );
    `);
    for (const table of ['moderation_case', 'report', 'moderation_note', 'moderation_reminder'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy tenant on ${table} using (tenant_id = current_tenant());
      `);
    await runner.query(`
      grant select, insert, update on moderation_case, moderation_reminder to impact_application;
      grant select, insert on report, moderation_note to impact_application;
      grant update (posting_paused_until) on member to impact_application;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Decisions and their reasons would be lost: restore a backup instead');
  }
}
