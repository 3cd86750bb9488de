import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpenTheDoor0202611212140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A link that somebody asked for in order to join a community: it makes the account when it is used.
      alter table sign_in_link add column for_joining boolean not null default false;

      -- What a newcomer has seen of the welcome list. Who was here before has no list.
      alter table member
        add column welcome_steps text[] not null default '{rules,name,perspective,language,digest}';
      alter table member alter column welcome_steps set default '{}';

      alter table community_request add column told_at timestamptz(3);
      create policy own_requests on community_request for select using (account_id = current_account());
      create policy at_the_door on community_request to current_user using (true) with check (true);

      -- When a mail server said that it will never take the mail.
      alter table invitation add column refused_at timestamptz(3);

      -- Letters that wait to be sent, in all communities; answers nothing but ids.
      create function letters_waiting()
      returns table (tenant_id uuid, invitation_id uuid, request_id uuid) language sql stable security definer
        set search_path = public, pg_temp
        begin atomic
          select i.tenant_id, i.id, null::uuid from invitation i
           where i.sent_at is null and i.refused_at is null and i.accepted_at is null and i.withdrawn_at is null
             and i.expires_at > now() and i.created_at < now() - interval '20 seconds'
          union all
          select r.tenant_id, null::uuid, r.id from community_request r
           where r.told_at is null and r.decided_at < now() - interval '20 seconds'
          limit 500;
        end;
      revoke all on function letters_waiting() from public;
      grant execute on function letters_waiting() to impact_application;

      -- What somebody who holds the secret of an invitation may know before they decide.
      create function invitation_at_the_door(token_hash bytea)
      returns table (slug text, name_en text, name_cy text, nation text, invited_by text, message text, email text,
                     expires_at timestamptz)
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select c.slug, c.name_en, c.name_cy, c.nation, m.display_name, i.message, i.email, i.expires_at
            from invitation i
            join community c on c.id = i.tenant_id
            left join member m on m.tenant_id = i.tenant_id and m.id = i.invited_by and m.left_at is null
           where i.token_hash = invitation_at_the_door.token_hash
             and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now();
        end;
      revoke all on function invitation_at_the_door(bytea) from public;
      grant execute on function invitation_at_the_door(bytea) to impact_application;
    `);
  }

  async down(): Promise<void> {
    throw new Error('What newcomers asked for would be lost: restore a backup instead');
  }
}
