import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RestOnABreak0202611212110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member
        add column on_break_until date,
        add constraint only_a_break_ends check (on_break_until is null or on_break_since is not null);

      -- Told to those it names, and to nobody else: it is not part of what is new in the community.
      alter table fact add column personal boolean not null default false;

      -- Whether somebody with this perspective (null: they keep it to themselves) may be in a group at all.
      create function fits_group(perspective text, g community_group) returns boolean language sql immutable
        return (not g.without_staff or coalesce(perspective <> 'staff', g.access <> 'open'))
           and (cardinality(g.perspectives) = 0 or coalesce(perspective = any(g.perspectives), false));

      create or replace function sees_group(member uuid, g community_group) returns boolean language sql stable
        begin atomic
          select (g.access = 'open' or exists (
                   select from group_member gm
                    where gm.tenant_id = g.tenant_id and gm.group_id = g.id and gm.member_id = m.id))
             and fits_group(m.perspective, g)
            from member m where m.tenant_id = g.tenant_id and m.id = sees_group.member
             and m.left_at is null and m.suspended_at is null;
        end;
    `);
    await runner.query(PLAN_DIGESTS);
  }

  async down(): Promise<void> {
    throw new Error('What people asked for in confidence would be shown to all: restore a backup instead');
  }
}

/** As before, and nobody is told who is on a break or suspended; back again, they hear of the last week at most. */
const PLAN_DIGESTS = `
      create or replace function plan_digests(due_by timestamptz, settled timestamptz, next_daily timestamptz, next_weekly timestamptz)
      returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        -- One planner at a time: two could give one account two digests, each with half of its communities.
        perform pg_advisory_xact_lock(hashtext('plan_digests'));

        delete from digest_cursor c using member m
         where m.tenant_id = c.tenant_id and m.id = c.member_id
           and (m.left_at is not null or m.suspended_at is not null or m.on_break_since is not null
                or m.digest_frequency = 'never');

        insert into digest_cursor (tenant_id, member_id, account_id, window_from, next_at)
        select m.tenant_id, m.id, m.account_id,
               greatest(date_trunc('day', m.joined_at), settled - interval '7 days', told.until),
               case m.digest_frequency when 'daily' then next_daily else next_weekly end
          from member m
          left join lateral (
            select w.window_to as until from digest_window w
             where w.community_id = m.tenant_id and w.member_id = m.id and not w.asked
             order by w.window_from desc limit 1) told on true
         where m.left_at is null and m.suspended_at is null and m.on_break_since is null
           and m.digest_frequency <> 'never'
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
      end $$;`;
