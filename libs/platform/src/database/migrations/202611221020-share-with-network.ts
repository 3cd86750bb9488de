import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShareWithNetwork0202611221020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OFFERING);
    await runner.query(ADOPTING);
    await runner.query(ASKING);
    await runner.query(CLOSING);
    await runner.query(NAMING);
    await runner.query(CARE);
  }

  async down(): Promise<void> {
    throw new Error('What communities have shared and recorded would be lost: restore a backup instead');
  }
}

const OFFERING = `
  -- That something of a community may be read by all of them: who offered it, who said yes, how it ended.
  create table network_offer (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    subject_kind text not null,
    subject_id uuid not null,
    offered_by uuid not null,
    offered_at timestamptz(3) not null default now(),
    shows_owner boolean not null default false,
    approved_by uuid,
    approved_at timestamptz(3),
    ended_by uuid,
    ended_at timestamptz(3),
    ended_because text check (ended_because in ('withdrawn', 'changed', 'away')),
    primary key (tenant_id, id),
    foreign key (tenant_id, offered_by) references member,
    foreign key (tenant_id, approved_by) references member,
    foreign key (tenant_id, ended_by) references member,
    check (num_nulls(approved_by, approved_at) <> 1),
    check (num_nulls(ended_at, ended_because) <> 1)
  );
  create unique index network_offer_open on network_offer (tenant_id, subject_id) where ended_at is null;
  create index network_offer_of_subject on network_offer (tenant_id, subject_id, offered_at desc);

  -- What others read of it: as it was when it was approved. Nothing else of its community leaves that.
  create table network_item (
    tenant_id uuid not null default current_tenant() references community,
    -- Made here and not by a client: nobody gives theirs the id of another community's.
    id uuid not null unique default gen_random_uuid(),
    subject_kind text not null,
    subject_id uuid not null,
    published boolean not null default true,
    published_at timestamptz(3) not null default now(),
    community_en text not null,
    community_cy text not null,
    owner_id uuid,
    shows_owner boolean not null default false,
    title text not null,
    summary text not null,
    words jsonb not null,
    kind text not null,
    themes_en text[] not null default '{}',
    themes_cy text[] not null default '{}',
    settings text[] not null default '{}',
    language text not null check (language in ('en', 'cy')),
    licence text,
    made_by text not null default '',
    involved text not null default '',
    core text not null default '',
    adaptable text not null default '',
    citation text,
    links jsonb not null default '[]',
    file_ids uuid[] not null default '{}',
    version int not null default 1,
    vector tsvector not null,
    primary key (tenant_id, id),
    unique (tenant_id, subject_id),
    foreign key (tenant_id, owner_id) references member
  );
  create index network_item_latest on network_item (published_at desc, id desc) where published;
  create index network_item_vector on network_item using gin (vector) where published;

  create function network_vector(title text, words text, language text) returns tsvector language sql immutable
    return case language
      when 'cy' then setweight(to_tsvector('simple', welsh_roots(title)), 'A') || to_tsvector('simple', welsh_roots(words))
      else setweight(to_tsvector('english', search_folded(title)), 'A') || to_tsvector('english', search_folded(words)) end;

  alter table network_offer enable row level security;
  alter table network_offer force row level security;
  create policy tenant on network_offer using (tenant_id = current_tenant());

  alter table network_item enable row level security;
  alter table network_item force row level security;
  create policy tenant on network_item using (tenant_id = current_tenant());
  -- Members of every community read what is published; with the flag it goes, for the next statement.
  create policy network on network_item for select using (published and current_tenant() is not null);
  create policy finding on network_item for select to current_user using (true);

  grant select, insert, update on network_offer, network_item to impact_application;

  -- Published items that have the words, in whichever of the two languages they are written. Ids only.
  create function network_matches(words text) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select i.id from network_item i
       where i.published and i.language = 'en' and i.vector @@ websearch_to_tsquery('english', search_folded(network_matches.words))
      union all
      select i.id from network_item i
       where i.published and i.language = 'cy' and i.vector @@ websearch_to_tsquery('simple', welsh_roots(network_matches.words));
    end;
  revoke all on function network_matches(text) from public;
  grant execute on function network_matches(text) to impact_application;
`;

const ADOPTING = `
  -- That somebody tries or uses a practice, of their own community or of the network. It names nobody.
  create table adoption (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null unique,
    -- The community that the practice is from.
    source_id uuid not null references community,
    subject_kind text not null,
    subject_id uuid not null,
    setting text not null check (length(setting) between 1 and 200),
    stage text not null check (stage in ('interested', 'trying', 'adapted', 'using', 'stopped')),
    kept text not null default '' check (length(kept) <= 2000),
    changed text not null default '' check (length(changed) <= 2000),
    happened text not null default '' check (length(happened) <= 2000),
    language text not null check (language in ('en', 'cy')),
    -- Other communities may read it, while they may read the practice.
    shared boolean not null default false,
    may_ask boolean not null default false,
    recorded_at timestamptz(3) not null default now(),
    changed_at timestamptz(3),
    primary key (tenant_id, id)
  );
  create index adoption_of_practice on adoption (source_id, subject_id, recorded_at desc, id desc);

  -- Who recorded it, and is asked about it: for their own community alone.
  create table adoption_keeper (
    tenant_id uuid not null default current_tenant() references community,
    adoption_id uuid not null,
    member_id uuid not null,
    primary key (tenant_id, adoption_id),
    foreign key (tenant_id, adoption_id) references adoption,
    foreign key (tenant_id, member_id) references member
  );
  create index adoption_keeper_member on adoption_keeper (tenant_id, member_id);

  create table adoption_step (
    tenant_id uuid not null default current_tenant() references community,
    adoption_id uuid not null,
    number int not null check (number > 0),
    stage text not null check (stage in ('interested', 'trying', 'adapted', 'using', 'stopped')),
    -- The first day of the month, as months are in London.
    month date not null default date_trunc('month', now() at time zone 'Europe/London')::date,
    primary key (tenant_id, adoption_id, number),
    foreign key (tenant_id, adoption_id) references adoption
  );

  alter table adoption enable row level security;
  alter table adoption force row level security;
  create policy tenant on adoption using (tenant_id = current_tenant());
  -- Whoever may read the practice: its own community, and all of them while it is published.
  create policy network on adoption for select
    using (shared and current_tenant() is not null
           and (source_id = current_tenant()
                or exists (select from network_item i
                            where i.tenant_id = adoption.source_id and i.subject_id = adoption.subject_id and i.published)));
  create policy asking on adoption for select to current_user using (true);

  alter table adoption_keeper enable row level security;
  alter table adoption_keeper force row level security;
  create policy tenant on adoption_keeper using (tenant_id = current_tenant());
  create policy asking on adoption_keeper for select to current_user using (true);

  alter table adoption_step enable row level security;
  alter table adoption_step force row level security;
  create policy tenant on adoption_step using (tenant_id = current_tenant());
  -- With the adoption they are steps of; whether that may be read is asked there.
  create policy network on adoption_step for select
    using (exists (select from adoption a
                    where a.tenant_id = adoption_step.tenant_id and a.id = adoption_step.adoption_id and a.shared));

  grant select, insert on adoption, adoption_keeper, adoption_step to impact_application;
  grant update (setting, stage, kept, changed, happened, language, shared, may_ask, changed_at) on adoption to impact_application;

  -- Who may be asked about a practice: those who said so, are here and on no break; in their communities. Ids only.
  -- 'beyond' the asker's own community: what is shared, of a practice that is published.
  create function adopters_of(source uuid, subject uuid, asking uuid, asker uuid, beyond boolean)
    returns table (tenant_id uuid, member_id uuid) language sql stable security definer set search_path = public, pg_temp
    begin atomic
      select distinct k.tenant_id, k.member_id
        from adoption a
        join adoption_keeper k on k.tenant_id = a.tenant_id and k.adoption_id = a.id
        join member m on m.tenant_id = k.tenant_id and m.id = k.member_id
       where a.source_id = source and a.subject_id = subject and a.may_ask
         and (a.tenant_id = asking or (a.shared and beyond))
         and m.left_at is null and m.suspended_at is null and m.on_break_since is null
         and (k.tenant_id, k.member_id) <> (asking, asker);
    end;
  revoke all on function adopters_of(uuid, uuid, uuid, uuid, boolean) from public;
  grant execute on function adopters_of(uuid, uuid, uuid, uuid, boolean) to impact_application;
`;

const ASKING = `
  create table adopter_question (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null unique,
    source_id uuid not null references community,
    subject_kind text not null,
    subject_id uuid not null,
    asked_by uuid not null,
    body text not null check (length(body) between 1 and 2000),
    language text not null check (language in ('en', 'cy')),
    -- Asked about what is in the network library: those who may read that read this.
    shared boolean not null,
    asked_at timestamptz(3) not null default now(),
    edited_at timestamptz(3),
    carried_at timestamptz(3),
    away text check (away in ('withdrawn', 'hidden', 'removed')),
    primary key (tenant_id, id),
    foreign key (tenant_id, asked_by) references member
  );
  create index adopter_question_about on adopter_question (source_id, subject_id, asked_at desc, id desc);
  create index adopter_question_to_carry on adopter_question (asked_at) where carried_at is null;

  -- Whom a question has reached, in their own community; nobody else knows.
  create table adopter_asked (
    tenant_id uuid not null default current_tenant() references community,
    question_id uuid not null references adopter_question (id),
    member_id uuid not null,
    asked_at timestamptz(3) not null default now(),
    primary key (tenant_id, question_id, member_id),
    foreign key (tenant_id, member_id) references member
  );
  create index adopter_asked_member on adopter_asked (tenant_id, member_id, asked_at);
  create index adopter_asked_recent on adopter_asked (tenant_id, asked_at);

  create table adopter_answer (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null unique,
    question_id uuid not null references adopter_question (id),
    answered_by uuid not null,
    body text not null check (length(body) between 1 and 5000),
    language text not null check (language in ('en', 'cy')),
    answered_at timestamptz(3) not null default now(),
    edited_at timestamptz(3),
    carried_at timestamptz(3),
    away text check (away in ('withdrawn', 'hidden', 'removed')),
    primary key (tenant_id, id),
    foreign key (tenant_id, answered_by) references member
  );
  create index adopter_answer_to on adopter_answer (question_id, answered_at, id);
  create index adopter_answer_to_carry on adopter_answer (answered_at) where carried_at is null;

  alter table adopter_question enable row level security;
  alter table adopter_question force row level security;
  create policy tenant on adopter_question using (tenant_id = current_tenant() and away is null)
    with check (tenant_id = current_tenant());
  create policy network on adopter_question for select
    using (shared and away is null and current_tenant() is not null
           and (source_id = current_tenant()
                or exists (select from network_item i
                            where i.tenant_id = adopter_question.source_id and i.subject_id = adopter_question.subject_id
                              and i.published)));
  create policy care on adopter_question to current_user using (true) with check (true);

  alter table adopter_asked enable row level security;
  alter table adopter_asked force row level security;
  create policy tenant on adopter_asked using (tenant_id = current_tenant());

  alter table adopter_answer enable row level security;
  alter table adopter_answer force row level security;
  create policy tenant on adopter_answer using (tenant_id = current_tenant() and away is null)
    with check (tenant_id = current_tenant());
  -- With the question it answers; whether that may be read is asked there.
  create policy network on adopter_answer for select
    using (away is null and exists (select from adopter_question q where q.id = adopter_answer.question_id));
  create policy care on adopter_answer to current_user using (true) with check (true);

  grant select, insert on adopter_question, adopter_asked, adopter_answer to impact_application;
  grant update (carried_at) on adopter_question, adopter_answer to impact_application;

  -- What nobody has been told of yet, because a job was lost. Ids only.
  create function adopter_words_to_carry() returns table (kind text, tenant_id uuid, id uuid)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
      (select 'question', q.tenant_id, q.id from adopter_question q
        where q.carried_at is null and q.away is null and q.asked_at < now() - interval '10 seconds'
        order by q.asked_at limit 500)
      union all
      (select 'answer', a.tenant_id, a.id from adopter_answer a
        where a.carried_at is null and a.away is null and a.answered_at < now() - interval '10 seconds'
        order by a.answered_at limit 500);
    end;

  -- Who takes part in a conversation beside whoever wrote this answer: who asked, and who has answered. Ids only.
  create function adopters_to_tell(answer uuid) returns table (tenant_id uuid, member_id uuid)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
      select part.tenant_id, part.member_id
        from adopter_answer told
        join adopter_question q on q.id = told.question_id
        cross join lateral (
          select q.tenant_id, q.asked_by as member_id where q.away is null
          union select a.tenant_id, a.answered_by from adopter_answer a where a.question_id = q.id and a.away is null) part
        join member m on m.tenant_id = part.tenant_id and m.id = part.member_id
       where told.id = answer and (part.tenant_id, part.member_id) <> (told.tenant_id, told.answered_by)
         and m.left_at is null and m.suspended_at is null;
    end;

  revoke all on function adopter_words_to_carry() from public;
  grant execute on function adopter_words_to_carry() to impact_application;
  revoke all on function adopters_to_tell(uuid) from public;
  grant execute on function adopters_to_tell(uuid) to impact_application;
`;

/**
 * What others may read is what was approved, and what is still there: whatever takes a subject away or changes its
 * words, in whichever lib, ends its offer in the same statement. So it is the database that says so.
 */
const CLOSING = `
  -- The offer first: whoever approves it at this moment holds it, and what they publish is then closed.
  create function network_close(tenant uuid, subject uuid, because text, closer uuid) returns void language plpgsql as $$
  begin
    update network_offer set ended_at = now(), ended_by = closer, ended_because = because
     where tenant_id = tenant and subject_id = subject and ended_at is null;
    update network_item set published = false where tenant_id = tenant and subject_id = subject and published;
    update file_use set network_visible = false
     where tenant_id = tenant and subject_id = subject and network_visible;
  end $$;

  create function leave_network() returns trigger language plpgsql as $$
  begin
    perform network_close(new.tenant_id, new.id, case when new.away is null then 'changed' else 'away' end, null);
    return null;
  end $$;

  create trigger leave_network after update on thread for each row
    when (row(old.away, old.group_id, old.kind, old.title, old.changed, old.why, old.involved, old.happened)
          is distinct from row(new.away, new.group_id, new.kind, new.title, new.changed, new.why, new.involved, new.happened))
    execute function leave_network();

  create trigger leave_network after update on resource for each row
    when (row(old.away, old.version, old.title, old.summary, old.body, old.links, old.made_by, old.involved, old.core, old.adaptable, old.citation, old.licence)
          is distinct from row(new.away, new.version, new.title, new.summary, new.body, new.links, new.made_by, new.involved, new.core, new.adaptable, new.citation, new.licence))
    execute function leave_network();

  -- A room that is no longer everybody's takes along what was offered out of it.
  create function leave_network_with_group() returns trigger language plpgsql as $$
  begin
    perform network_close(o.tenant_id, o.subject_id, 'away', null)
       from network_offer o join thread t on t.tenant_id = o.tenant_id and t.id = o.subject_id
      where o.tenant_id = new.tenant_id and o.ended_at is null and t.group_id = new.id;
    return null;
  end $$;

  create trigger leave_network after update on community_group for each row
    when (row(old.access, old.hidden, old.without_staff, old.perspectives)
          is distinct from row(new.access, new.hidden, new.without_staff, new.perspectives))
    execute function leave_network_with_group();
`;

const NAMING = `
  -- What communities are called, which their doors tell anybody.
  create function community_names(ids uuid[]) returns table (id uuid, name_en text, name_cy text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
      select c.id, c.name_en, c.name_cy from community c where c.id = any(ids);
    end;

  -- What people are called who chose to be known to others: who asked, who answered, and owners who said so. Of those
  -- who have left nobody learns it. By the id of the question, answer or item; of what is away there is no name.
  create function network_voices(ids uuid[]) returns table (id uuid, name text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
      select voice.id, m.display_name
        from (select q.id, q.tenant_id, q.asked_by as member_id from adopter_question q
               where q.id = any(ids) and q.away is null and (q.shared or q.tenant_id = current_tenant())
              union all
              select a.id, a.tenant_id, a.answered_by
                from adopter_answer a join adopter_question q on q.id = a.question_id
               where a.id = any(ids) and a.away is null and (q.shared or a.tenant_id = current_tenant())
              union all
              select i.id, i.tenant_id, i.owner_id from network_item i
               where i.id = any(ids) and i.shows_owner and i.published) voice
        join member m on m.tenant_id = voice.tenant_id and m.id = voice.member_id
       where m.left_at is null;
    end;

  revoke all on function community_names(uuid[]) from public;
  grant execute on function community_names(uuid[]) to impact_application;
  revoke all on function network_voices(uuid[]) from public;
  grant execute on function network_voices(uuid[]) to impact_application;
`;

/** Each acts in the current community alone, where the words were written. */
const CARE = `
  create function adopter_words_under_care(kind text, ids uuid[])
    returns table (id uuid, question_id uuid, author_id uuid, body text, language text, written_at timestamptz,
                   edited_at timestamptz, away text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
      select q.id, q.id, q.asked_by, q.body, q.language, q.asked_at::timestamptz, q.edited_at::timestamptz, q.away
        from adopter_question q
       where kind = 'adopter_question' and q.tenant_id = current_tenant() and q.id = any(ids)
      union all
      select a.id, a.question_id, a.answered_by, a.body, a.language, a.answered_at::timestamptz, a.edited_at::timestamptz, a.away
        from adopter_answer a
       where kind = 'adopter_answer' and a.tenant_id = current_tenant() and a.id = any(ids);
    end;

  -- 'how' null brings it back.
  create function adopter_words_away(kind text, words uuid, how text) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update adopter_question q set away = how
       where kind = 'adopter_question' and q.tenant_id = current_tenant() and q.id = words;
      update adopter_answer a set away = how
       where kind = 'adopter_answer' and a.tenant_id = current_tenant() and a.id = words;
    end;

  create function rewrite_adopter_words(kind text, words uuid, body text) returns void language sql security definer
    set search_path = public, pg_temp
    begin atomic
      update adopter_question q set body = rewrite_adopter_words.body, edited_at = now()
       where kind = 'adopter_question' and q.tenant_id = current_tenant() and q.id = words;
      update adopter_answer a set body = rewrite_adopter_words.body, edited_at = now()
       where kind = 'adopter_answer' and a.tenant_id = current_tenant() and a.id = words;
    end;

  do $$
  declare
    care text;
  begin
    foreach care in array array['adopter_words_under_care(text, uuid[])', 'adopter_words_away(text, uuid, text)',
      'rewrite_adopter_words(text, uuid, text)']
    loop
      execute format('revoke all on function %s from public', care);
      execute format('grant execute on function %s to impact_application', care);
    end loop;
  end $$;
`;
