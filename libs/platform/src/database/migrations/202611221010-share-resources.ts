import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShareResources0202611221010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(CARE);
    await runner.query(ACROSS);
    await runner.query(FINDING);
  }

  async down(): Promise<void> {
    throw new Error('What was shared would be lost: restore a backup instead');
  }
}

const TABLES = `
  create table resource (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    -- null: it is the study's own, which nobody here wrote; which one, and in which language, 'finding' says.
    author_id uuid,
    finding text check (length(finding) between 1 and 80),
    owner_id uuid,
    kind text not null check (kind in ('template', 'guide', 'checklist', 'training', 'story', 'evidence', 'poster', 'recording', 'link')),
    title text not null check (length(title) between 1 and 200),
    summary text not null check (length(summary) between 1 and 600),
    body text check (length(body) between 1 and 20000),
    links jsonb not null default '[]' check (jsonb_typeof(links) = 'array' and jsonb_array_length(links) <= 10),
    theme_ids uuid[] not null default '{}' check (cardinality(theme_ids) <= 5),
    settings text[] not null default '{}' check (settings <@ array['inpatient', 'community_team', 'crisis_team', 'early_intervention',
      'older_people', 'children_and_young_people', 'primary_care', 'voluntary_sector', 'home', 'other']),
    audience text[] not null default '{}' check (audience <@ array['staff', 'service_user', 'carer', 'family_friend',
      'community_partner', 'researcher']),
    language text not null check (language in ('en', 'cy')),
    format text not null default 'standard' check (format in ('standard', 'easy_read', 'large_print', 'audio')),
    -- What has the same one is the same thing in another format or language.
    family_id uuid not null,
    licence text not null check (licence in ('use_and_change', 'use_as_is', 'ask_first', 'open_government')),
    made_by text not null default '' check (length(made_by) <= 300),
    involved text not null default '' check (length(involved) <= 1000),
    core text not null default '' check (length(core) <= 2000),
    adaptable text not null default '' check (length(adaptable) <= 2000),
    citation text check (length(citation) between 1 and 500),
    -- A day in London. The owner is reminded on 'remind_on', which then moves on to the next reminder, or to nothing.
    review_on date,
    remind_on date check (remind_on <= review_on),
    version int not null default 1,
    adapted_from_tenant uuid references community,
    adapted_from_id uuid,
    adapted_from_title text check (length(adapted_from_title) between 1 and 200),
    -- Somebody has confirmed that no real plan and no person is in it.
    blank_confirmed_at timestamptz(3),
    created_at timestamptz(3) not null default now(),
    -- When its version came out.
    published_at timestamptz(3) not null default now(),
    edited_at timestamptz(3),
    away text check (away in ('withdrawn', 'hidden', 'removed')),
    primary key (tenant_id, id),
    foreign key (tenant_id, author_id) references member,
    foreign key (tenant_id, owner_id) references member,
    constraint resource_has_a_source check ((author_id is null) = (finding is not null)),
    constraint templates_are_blank check (kind <> 'template' or blank_confirmed_at is not null),
    check (num_nulls(adapted_from_tenant, adapted_from_id, adapted_from_title) in (0, 3))
  );
  create unique index resource_finding on resource (tenant_id, finding) where finding is not null;
  create index resource_latest on resource (tenant_id, published_at desc, id desc) where away is null;
  create index resource_of_kind on resource (tenant_id, kind, published_at desc, id desc) where away is null;
  create index resource_in_language on resource (tenant_id, language, published_at desc, id desc) where away is null;
  create index resource_in_format on resource (tenant_id, format, published_at desc, id desc) where away is null;
  create index resource_to_review on resource (tenant_id, review_on, id) where away is null and review_on is not null;
  create index resource_family on resource (tenant_id, family_id);
  create index resource_to_remind on resource (remind_on) where away is null and remind_on is not null;
  create trigger take_subject_id before insert on resource for each row execute function take_subject_id();

  -- Under which themes and settings it stands, each a row, so that a shelf is read in its order.
  create table resource_shelf (
    tenant_id uuid not null default current_tenant() references community,
    -- The id of a theme, or the name of a setting.
    shelf text not null,
    published_at timestamptz(3) not null,
    resource_id uuid not null,
    primary key (tenant_id, shelf, published_at, resource_id),
    foreign key (tenant_id, resource_id) references resource
  );
  create index resource_shelves on resource_shelf (tenant_id, resource_id);

  -- Each version as it came out, and as it was after each correction.
  create table resource_version (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    resource_id uuid not null,
    number int not null check (number > 0),
    correction boolean not null default false,
    note text not null default '' check (length(note) <= 1000),
    content jsonb not null,
    file_ids uuid[] not null default '{}',
    -- null: the study.
    author_id uuid,
    at timestamptz(3) not null default clock_timestamp(),
    concealed boolean not null default false,
    primary key (tenant_id, id),
    foreign key (tenant_id, resource_id) references resource,
    foreign key (tenant_id, author_id) references member
  );
  create unique index resource_version_number on resource_version (tenant_id, resource_id, number) where not correction;
  create index resource_version_latest on resource_version (tenant_id, resource_id, at desc, id desc);

  alter table resource enable row level security;
  alter table resource force row level security;
  create policy tenant on resource using (tenant_id = current_tenant() and away is null)
    with check (tenant_id = current_tenant());
  create policy care on resource to current_user using (true) with check (true);

  alter table resource_shelf enable row level security;
  alter table resource_shelf force row level security;
  create policy tenant on resource_shelf using (tenant_id = current_tenant());

  alter table resource_version enable row level security;
  alter table resource_version force row level security;
  create policy tenant on resource_version using (tenant_id = current_tenant() and not concealed)
    with check (tenant_id = current_tenant());
  create policy care on resource_version to current_user using (true) with check (true);

  grant select, insert, update on resource to impact_application;
  grant select, insert, delete on resource_shelf to impact_application;
  grant select, insert on resource_version to impact_application;
`;

/** Each acts in the current community alone. Whoever calls them has made sure that the viewer may. */
const CARE = `
  -- 'how' null brings it back. Its news goes with it, reminders too.
  create function resource_away(resource_id uuid, how text) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update resource r set away = how where r.tenant_id = current_tenant() and r.id = resource_id;
    perform facts_away(array[resource_id], how is not null);
    update fact f set concealed = how is not null
     where f.tenant_id = current_tenant() and f.subject_id = resource_id
       and f.kind in ('resource.review-soon', 'resource.review-due');
  end $$;

  create function resources_under_care(ids uuid[]) returns setof resource language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select r.* from resource r where r.tenant_id = current_tenant() and r.id = any(ids);
    end;

  -- New words, visible or not; what it said before is seen by nobody from now on but those who decide.
  create function rewrite_resource(id uuid, title text, summary text, body text, made_by text, involved text, core text,
                                   adaptable text, citation text, links jsonb)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update resource_version v set concealed = true
     where v.tenant_id = current_tenant() and v.resource_id = rewrite_resource.id;
    update resource r
       set title = rewrite_resource.title, summary = rewrite_resource.summary, body = rewrite_resource.body,
           made_by = rewrite_resource.made_by, involved = rewrite_resource.involved, core = rewrite_resource.core,
           adaptable = rewrite_resource.adaptable, citation = rewrite_resource.citation, links = rewrite_resource.links,
           edited_at = clock_timestamp()
     where r.tenant_id = current_tenant() and r.id = rewrite_resource.id;
  end $$;

  do $$
  declare
    care text;
  begin
    foreach care in array array['resource_away(uuid, text)', 'resources_under_care(uuid[])',
      'rewrite_resource(uuid, text, text, text, text, text, text, text, text, jsonb)']
    loop
      execute format('revoke all on function %s from public', care);
      execute format('grant execute on function %s to impact_application', care);
    end loop;
  end $$;
`;

/** For the worker, of all communities: ids alone. */
const ACROSS = `
  create function tenants_with_reviews_to_remind(day date) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select distinct r.tenant_id from resource r where r.away is null and r.remind_on <= day;
    end;
  revoke all on function tenants_with_reviews_to_remind(date) from public;
  grant execute on function tenants_with_reviews_to_remind(date) to impact_application;

  -- Communities that have not been given each of the study's findings; what was withdrawn there was given, too.
  create function tenants_without_findings(findings text[]) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp
    begin atomic
      select c.id from community c
       where (select count(*) from resource r where r.tenant_id = c.id and r.finding = any(findings)) < cardinality(findings);
    end;
  revoke all on function tenants_without_findings(text[]) from public;
  grant execute on function tenants_without_findings(text[]) to impact_application;
`;

/** Things of the whole community can be found, too, and things that nobody here wrote: for both stands the nil id. */
const FINDING = `
  alter table search_entry alter column group_id drop not null, alter column author_id drop not null;

  create function search_nil() returns uuid language sql immutable
    return '00000000-0000-0000-0000-000000000000'::uuid;

  create or replace function search_vector(title text, words text, language text, kind text, group_id uuid, author_id uuid,
                                theme_ids uuid[], at timestamptz)
    returns tsvector language sql stable
    begin atomic
      select search_tagged((case language
               when 'cy' then setweight(to_tsvector('simple', welsh_roots(title)), 'A')
                              || to_tsvector('simple', welsh_roots(words))
               else setweight(to_tsvector('english', search_folded(title)), 'A')
                    || to_tsvector('english', search_folded(words)) end)::text, language)::tsvector
             || array_to_tsvector(
                  array[search_label('l', language), search_label('k', kind),
                        search_label('g', coalesce(group_id, search_nil())::text),
                        search_label('a', coalesce(author_id, search_nil())::text),
                        search_label('w', search_week(at)::text)]
                  || array(select search_label('t', theme::text) from unnest(theme_ids) theme));
    end;

  create or replace function search_probe(asked tsquery, wanted tsquery, groups uuid[], since timestamptz,
                               before_at timestamptz, before_id uuid, most int)
    returns setof search_hit language plpgsql stable
    set enable_seqscan = off set enable_indexscan = off set jit = off as $$
  begin
    return query
      with hit as materialized (select e.* from search_entry e where e.vector @@ wanted),
      latest as (
        select h.* from hit h
         where h.tenant_id = current_tenant() and coalesce(h.group_id, search_nil()) = any(groups) and not h.concealed
           and h.at >= since and (h.at, h.subject_id) < (before_at, before_id)
         order by h.at desc, h.subject_id desc limit most)
      select l.subject_kind, l.subject_id, l.kind, l.group_id, l.author_id, l.at::timestamptz,
             coalesce(ts_rank(l.vector, asked), 0)::real
        from latest l;
  end $$;
`;
