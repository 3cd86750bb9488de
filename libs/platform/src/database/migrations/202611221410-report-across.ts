import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportAcross0202611221410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What somebody reported that another community shows. Who they are, their own community knows, and no other.
      create table network_report (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null unique,
        reporter_id uuid not null,
        -- As they saw it: an item, a question, an answer.
        seen_kind text not null,
        seen_id uuid not null,
        -- As it is in the community that it is from, whose moderators decide.
        source_id uuid not null references community,
        subject_kind text not null,
        subject_id uuid not null,
        reason text not null check (reason in ('hurtful', 'identifies', 'worried', 'illegal', 'spam', 'other')),
        words text not null default '' check (length(words) <= 2000),
        reported_at timestamptz(3) not null default now(),
        carried_at timestamptz(3),
        case_id uuid,
        decided_at timestamptz(3),
        -- Something was done about it.
        acted boolean,
        told_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, reporter_id) references member,
        check (source_id <> tenant_id),
        check (num_nulls(decided_at, acted) <> 1)
      );
      create unique index network_report_open on network_report (tenant_id, reporter_id, source_id, subject_id) where decided_at is null;
      create index network_report_reporter on network_report (tenant_id, reporter_id, reported_at);
      create index network_report_waiting on network_report (source_id, case_id) where decided_at is null;
      create index network_report_to_carry on network_report (reported_at)
        where carried_at is null or (decided_at is not null and told_at is null);

      alter table network_report enable row level security;
      alter table network_report force row level security;
      create policy tenant on network_report using (tenant_id = current_tenant());
      create policy carrying on network_report to current_user using (true) with check (true);
      grant select, insert on network_report to impact_application;
      grant update (reason, words, carried_at, case_id, decided_at, acted, told_at) on network_report to impact_application;

      -- Where a case is decided, a report from elsewhere is one of somebody who has no name.
      alter table report alter column reporter_id drop not null;
      alter table report add column network_report_id uuid;
      alter table report add check (num_nonnulls(reporter_id, network_report_id) = 1);
      create unique index report_from_elsewhere on report (tenant_id, network_report_id) where network_report_id is not null;

      -- Of a case of the current community: those elsewhere who reported it hear that it is decided. Ids only.
      create function answer_network_reports(decided uuid, acted boolean) returns table (tenant_id uuid, id uuid)
        language sql security definer set search_path = public, pg_temp
        begin atomic
          update network_report r set decided_at = now(), acted = answer_network_reports.acted
           where r.source_id = current_tenant() and r.case_id = decided and r.decided_at is null
          returning r.tenant_id, r.id;
        end;

      -- What has not been carried, or whose reporter was not told, because a job was lost. Ids only.
      create function network_reports_to_carry() returns table (tenant_id uuid, id uuid)
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select r.tenant_id, r.id from network_report r
           where (r.carried_at is null or (r.decided_at is not null and r.told_at is null))
             and coalesce(r.decided_at, r.reported_at) < now() - interval '10 seconds'
           order by r.reported_at limit 500;
        end;

      revoke all on function answer_network_reports(uuid, boolean) from public;
      revoke all on function network_reports_to_carry() from public;
      grant execute on function answer_network_reports(uuid, boolean) to impact_application;
      grant execute on function network_reports_to_carry() to impact_application;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What people reported would be lost: restore a backup instead');
  }
}
