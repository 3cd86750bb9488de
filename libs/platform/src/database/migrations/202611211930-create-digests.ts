import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDigests0202611211930 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Up to when a member was told, and when they will be told next. Planning makes it, and removes it
      -- for members who have left or chose never.
      create table digest_cursor (
        tenant_id uuid not null default current_tenant() references community,
        member_id uuid not null,
        account_id uuid not null references account,
        window_from timestamptz(3) not null,
        next_at timestamptz(3) not null,
        primary key (tenant_id, member_id),
        foreign key (tenant_id, member_id) references member
      );
      create index digest_cursor_due on digest_cursor (next_at);

      -- One mail to one account, for all of its communities whose turn it is.
      create table digest (
        id uuid primary key,
        account_id uuid not null references account,
        asked boolean not null default false,
        status text not null default 'pending' check (status in ('pending', 'sending', 'sent', 'skipped', 'failed')),
        reason text check (reason in ('nothing-new', 'nobody', 'delayed', 'refused', 'gave-up')),
        response text,
        attempts int not null default 0,
        -- No worker takes it before then: while it is being sent, its lease; while it is pending, when to try again.
        held_until timestamptz(3) not null default now(),
        created_at timestamptz(3) not null default now(),
        sent_at timestamptz(3)
      );
      create index digest_unfinished on digest (held_until) where status in ('pending', 'sending');
      create index digest_of_account on digest (account_id, created_at desc, id desc);

      create table digest_window (
        digest_id uuid not null references digest,
        community_id uuid not null references community,
        member_id uuid not null,
        asked boolean not null default false,
        window_from timestamptz(3) not null,
        window_to timestamptz(3) not null,
        primary key (digest_id, community_id),
        foreign key (community_id, member_id) references member,
        check (window_from < window_to)
      );
      -- Half-open and end to end. A digest that was asked for repeats some days and stands outside the chain.
      create unique index digest_window_chain on digest_window (community_id, member_id, window_from) where not asked;

      alter table digest_cursor enable row level security;
      alter table digest_cursor force row level security;
      create policy tenant on digest_cursor using (tenant_id = current_tenant());
      create policy planning on digest_cursor to current_user using (true) with check (true);
      create policy planning on member for select to current_user using (true);

      grant select, update (next_at) on digest_cursor to impact_application;
      grant select, insert on digest to impact_application;
      grant update (status, reason, response, attempts, held_until, sent_at) on digest to impact_application;
      grant select, insert on digest_window to impact_application;
    `);
    await runner.query(`
      -- Plans digests for accounts with a member whose turn it is, until it answers none. It looks across communities by design,
      -- and answers nothing but ids of digests. Windows end at 'settled', a little before now: what was written
      -- until then is committed and will be found.
      create function plan_digests(due_by timestamptz, settled timestamptz, next_daily timestamptz, next_weekly timestamptz)
      returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        -- One planner at a time: two could give one account two digests, each with half of its communities.
        perform pg_advisory_xact_lock(hashtext('plan_digests'));

        delete from digest_cursor c using member m
         where m.tenant_id = c.tenant_id and m.id = c.member_id
           and (m.left_at is not null or m.digest_frequency = 'never');

        insert into digest_cursor (tenant_id, member_id, account_id, window_from, next_at)
        select m.tenant_id, m.id, m.account_id,
               greatest(date_trunc('day', m.joined_at), settled - interval '7 days', told.until),
               case m.digest_frequency when 'daily' then next_daily else next_weekly end
          from member m
          left join lateral (
            select w.window_to as until from digest_window w
             where w.community_id = m.tenant_id and w.member_id = m.id and not w.asked
             order by w.window_from desc limit 1) told on true
         where m.left_at is null and m.digest_frequency <> 'never'
           and not exists (select from digest_cursor c where c.tenant_id = m.tenant_id and c.member_id = m.id)
         limit 20000
        on conflict do nothing;

        -- A slice at a time, members of one community side by side: they share what is gathered for them.
        return query
        with turn as (
          select account_id, min(tenant_id::text) as community, gen_random_uuid() as digest_id
            from digest_cursor where next_at <= due_by and window_from < settled
           group by account_id order by community, account_id limit 2000
        ), due as (
          select c.*, m.digest_frequency, turn.digest_id
            from turn
            join digest_cursor c on c.account_id = turn.account_id and c.next_at <= due_by and c.window_from < settled
            join member m on m.tenant_id = c.tenant_id and m.id = c.member_id
             for update of c skip locked
        ), advanced as (
          update digest_cursor c
             set window_from = settled,
                 next_at = case due.digest_frequency when 'daily' then next_daily else next_weekly end
            from due where c.tenant_id = due.tenant_id and c.member_id = due.member_id
        ), digests as (
          insert into digest (id, account_id) select distinct digest_id, account_id from due
        ), windows as (
          insert into digest_window (digest_id, community_id, member_id, window_from, window_to)
          select digest_id, tenant_id, member_id, window_from, settled from due
        )
        select digest_id from turn where digest_id in (select due.digest_id from due) order by community, account_id;
      end $$;
      revoke all on function plan_digests(timestamptz, timestamptz, timestamptz, timestamptz) from public;
      grant execute on function plan_digests(timestamptz, timestamptz, timestamptz, timestamptz) to impact_application;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function plan_digests(timestamptz, timestamptz, timestamptz, timestamptz);
      drop policy planning on member;
      drop table digest_window, digest, digest_cursor;
    `);
  }
}
