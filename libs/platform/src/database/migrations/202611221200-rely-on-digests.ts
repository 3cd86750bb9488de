import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RelyOnDigests0202611221200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table community drop constraint community_digest_frequency_check,
        add constraint community_digest_frequency_check check (digest_frequency in ('daily', 'weekly', 'monthly', 'never'));

      -- When a member hears, by the clock in London, and how much a mail may say to them at most.
      alter table member drop constraint member_digest_frequency_check,
        add constraint member_digest_frequency_check check (digest_frequency in ('daily', 'weekly', 'monthly', 'never')),
        add column digest_hour int not null default 7 check (digest_hour between 0 and 23),
        add column digest_weekday int not null default 1 check (digest_weekday between 1 and 7),
        add column digest_paused_until date,
        add column digest_content text not null default 'full' check (digest_content in ('full', 'titles', 'news'));

      -- Set where the server of somebody's address says for good that it takes no mail for it.
      alter table account
        add column mail_problem text check (mail_problem in ('unknown', 'full', 'refused')),
        add column mail_problem_at timestamptz(3),
        add constraint mail_problem_has_its_time check (num_nulls(mail_problem, mail_problem_at) <> 1);

      alter table digest drop constraint digest_reason_check,
        add constraint digest_reason_check check (reason in
          ('nothing-new', 'nobody', 'paused', 'unreachable', 'delayed', 'paced', 'refused', 'gave-up')),
        -- Which worker has it, as host and process.
        add column held_by text;
      grant update (held_by) on digest to impact_application;
      create index digest_window_of_community on digest_window (community_id, window_to);

      -- Signs links in mails. The newest signs; mails with older ones may lie in somebody's inbox for years.
      create table mail_key (
        id int generated always as identity primary key,
        key bytea not null,
        made_at timestamptz(3) not null default now()
      );
      insert into mail_key (key) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid() || gen_random_uuid(), 'UTF8')));
      grant select on mail_key to impact_application;

      -- How many mails went to a provider in a minute, and which worker may have mails to it under way, over all workers.
      create table mail_minute (
        provider text primary key,
        minute timestamptz(3) not null,
        taken int not null
      );
      create table mail_line (
        provider text,
        line int,
        worker text not null,
        held_until timestamptz(3) not null,
        primary key (provider, line)
      );
      grant select, insert, update on mail_minute to impact_application;
      grant select, insert, update, delete on mail_line to impact_application;
    `);
    await runner.query(TAKE_MAIL_TURNS);
    await runner.query(MEMBERSHIPS_OF);
    await runner.query(PLAN_DIGESTS);
  }

  async down(): Promise<void> {
    throw new Error(
      'Who chose monthly would be told nothing, or more than they asked for: restore a backup instead',
    );
  }
}

/** For one provider: of the mails that are wanted, how many may go in this minute, and on how many lines at once. */
const TAKE_MAIL_TURNS = `
      create function take_mail_turns(to_provider text, by_worker text, wanted int, a_minute int, most_lines int)
      returns table (mails int, lines int) language plpgsql as $$
      declare
        this_minute timestamptz := date_trunc('minute', now());
        before int;
      begin
        insert into mail_minute as m (provider, minute, taken) values (to_provider, this_minute, 0)
          on conflict (provider) do update
            set minute = this_minute, taken = case when m.minute < this_minute then 0 else m.taken end
          returning taken into before;

        insert into mail_line (provider, line, worker, held_until)
        select to_provider, number, by_worker, now() from generate_series(1, most_lines) number
        on conflict do nothing;
        with free as (
          select line from mail_line
           where provider = to_provider and line <= most_lines and (worker = by_worker or held_until <= now())
           order by worker <> by_worker, line limit wanted
             for update skip locked
        )
        update mail_line l set worker = by_worker, held_until = now() + interval '1 minute'
          from free where l.provider = to_provider and l.line = free.line;
        get diagnostics lines = row_count;

        mails := case when lines = 0 then 0 else greatest(0, least(wanted, a_minute - before)) end;
        update mail_minute set taken = before + mails where provider = to_provider;
        return next;
      end $$;`;

/** Somebody who holds a signed link may act in each of their communities. Answers ids and nothing else. */
const MEMBERSHIPS_OF = `
      create function memberships_of(account uuid) returns table (tenant_id uuid, member_id uuid)
      language sql stable security definer set search_path = public, pg_temp
      begin atomic
        select m.tenant_id, m.id from member m where m.account_id = memberships_of.account and m.left_at is null
         order by m.tenant_id;
      end;
      revoke all on function memberships_of(uuid) from public;
      grant execute on function memberships_of(uuid) to impact_application;`;

/**
 * As before, with each member's own frequency, hour and weekday. What the clock in London shows is not computed here:
 * 'turns' has the next time of every combination, so there is one place for time zones.
 */
const PLAN_DIGESTS = `
      drop function plan_digests(timestamptz, timestamptz, timestamptz, timestamptz);
      create function plan_digests(due_by timestamptz, settled timestamptz, turns jsonb)
      returns setof uuid language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        today date := (due_by at time zone 'Europe/London')::date;
      begin
        -- One planner at a time: two could give one account two digests, each with half of its communities.
        perform pg_advisory_xact_lock(hashtext('plan_digests'));

        delete from digest_cursor c using member m
         where m.tenant_id = c.tenant_id and m.id = c.member_id
           and (m.left_at is not null or m.suspended_at is not null or m.on_break_since is not null
                or m.digest_frequency = 'never');

        insert into digest_cursor (tenant_id, member_id, account_id, window_from, next_at)
        select m.tenant_id, m.id, m.account_id,
               greatest(date_trunc('day', m.joined_at), settled - interval '7 days', told.until), t.next_at
          from member m
          join jsonb_to_recordset(turns) as t(frequency text, weekday int, hour int, next_at timestamptz)
            on t.frequency = m.digest_frequency and t.weekday = m.digest_weekday and t.hour = m.digest_hour
          left join lateral (
            select w.window_to as until from digest_window w
             where w.community_id = m.tenant_id and w.member_id = m.id and not w.asked
             order by w.window_from desc limit 1) told on true
         where m.left_at is null and m.suspended_at is null and m.on_break_since is null
           and (m.digest_paused_until is null or m.digest_paused_until <= today)
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
          select c.*, t.next_at as then_at, turn.digest_id
            from turn
            join digest_cursor c on c.account_id = turn.account_id and c.next_at <= due_by and c.window_from < settled
            join member m on m.tenant_id = c.tenant_id and m.id = c.member_id
            join jsonb_to_recordset(turns) as t(frequency text, weekday int, hour int, next_at timestamptz)
              on t.frequency = m.digest_frequency and t.weekday = m.digest_weekday and t.hour = m.digest_hour
             for update of c skip locked
        ), advanced as (
          update digest_cursor c set window_from = settled, next_at = due.then_at
            from due where c.tenant_id = due.tenant_id and c.member_id = due.member_id
        ), digests as (
          insert into digest (id, account_id) select distinct digest_id, account_id from due
        ), windows as (
          insert into digest_window (digest_id, community_id, member_id, window_from, window_to)
          select digest_id, tenant_id, member_id, window_from, settled from due
        )
        select digest_id from turn where digest_id in (select due.digest_id from due) order by community, account_id;
      end $$;
      revoke all on function plan_digests(timestamptz, timestamptz, jsonb) from public;
      grant execute on function plan_digests(timestamptz, timestamptz, jsonb) to impact_application;`;
