import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepFiles0202611221000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        tenant_id uuid not null default current_tenant() references community,
        id uuid not null,
        uploaded_by uuid not null,
        name text not null check (length(name) between 1 and 150),
        -- What the client said it would send; the rest is known once it is here and checked.
        announced_size int,
        state text not null default 'uploading' check (state in ('uploading', 'cleaning', 'ready', 'broken')),
        media_type text,
        size int,
        sha256 bytea,
        -- Names in the store: what is served (before cleaning: what came, which never is), and its preview.
        object uuid,
        preview uuid,
        attempts int not null default 0,
        claimed_until timestamptz(3),
        -- Since when nothing uses it; null while something does.
        unused_since timestamptz(3) default now(),
        created_at timestamptz(3) not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, uploaded_by) references member,
        check (state in ('uploading', 'broken') or num_nulls(media_type, size, sha256, object) = 0)
      );
      create index file_unused on file (unused_since) where unused_since is not null;
      create index file_to_clean on file (created_at) where state = 'cleaning';
      create index file_object on file (tenant_id, object);
      create index file_preview on file (tenant_id, preview) where preview is not null;

      create table file_use (
        tenant_id uuid not null default current_tenant() references community,
        subject_kind text not null,
        subject_id uuid not null,
        file_id uuid not null,
        position int not null,
        network_visible boolean not null default false,
        primary key (tenant_id, subject_kind, subject_id, file_id),
        foreign key (tenant_id, file_id) references file
      );
      create index file_use_of_file on file_use (tenant_id, file_id);

      alter table file enable row level security;
      alter table file force row level security;
      create policy tenant on file using (tenant_id = current_tenant());

      alter table file_use enable row level security;
      alter table file_use force row level security;
      create policy tenant on file_use using (tenant_id = current_tenant());

      -- The one way to a file of another community: a subject that uses it was offered to the network. Members of
      -- any community may then read it; taking the flag away closes it with the next statement.
      create policy network on file_use for select
        using (network_visible and current_tenant() is not null);
      create policy network on file for select
        using (state = 'ready' and current_tenant() is not null and exists (
          select from file_use u
           where u.tenant_id = file.tenant_id and u.file_id = file.id and u.network_visible));

      create policy sweep on file for select to current_user using (true);

      grant select, insert, update, delete on file, file_use to impact_application;

      -- Images that nobody is cleaning, and files that nobody refers to, in all communities; ids only.
      create function files_to_clean() returns table (tenant_id uuid, file_id uuid)
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select f.tenant_id, f.id from file f
           where f.state = 'cleaning' and f.created_at < now() - interval '10 seconds'
             and (f.claimed_until is null or f.claimed_until < now())
           order by f.created_at limit 500;
        end;
      revoke all on function files_to_clean() from public;
      grant execute on function files_to_clean() to impact_application;

      create function files_unused(since timestamptz) returns table (tenant_id uuid, file_id uuid)
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select f.tenant_id, f.id from file f where f.unused_since < since order by f.unused_since limit 500;
        end;
      revoke all on function files_unused(timestamptz) from public;
      grant execute on function files_unused(timestamptz) to impact_application;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What was uploaded would be lost: restore a backup instead');
  }
}
