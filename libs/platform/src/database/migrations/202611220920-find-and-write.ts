import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindAndWrite0202611220920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(WORDS);
    await runner.query(LABELS);
    await runner.query(MATCHES);
    await runner.query(EXCERPTS);
    await runner.query(FILL);
  }

  async down(): Promise<void> {
    throw new Error('What people are writing would be lost: restore a backup instead');
  }
}

const TABLES = `
  -- What can be searched for, of every domain. 'place_id' is what it moves and goes out of sight with.
  create table search_entry (
    tenant_id uuid not null default current_tenant() references community,
    subject_kind text not null,
    subject_id uuid not null,
    kind text not null,
    group_id uuid not null,
    place_id uuid not null,
    author_id uuid not null,
    theme_ids uuid[] not null default '{}',
    language text not null check (language in ('en', 'cy')),
    at timestamptz(3) not null,
    title text not null,
    words text not null,
    vector tsvector not null,
    concealed boolean not null default false,
    primary key (tenant_id, subject_id),
    foreign key (tenant_id, group_id) references community_group,
    foreign key (tenant_id, author_id) references member
  );
  -- Words and lexemes of most posts stay beside each other.
  alter table search_entry set (toast_tuple_target = 4080);
  create index search_entry_latest on search_entry (tenant_id, at desc, subject_id desc);
  create index search_entry_place on search_entry (tenant_id, place_id);
  -- Every lexeme begins with its community's key, so that nobody's search reads what others wrote.
  -- What waits to be sorted in is read by every search: it stays short.
  create index search_entry_vector on search_entry using gin (vector) with (gin_pending_list_limit = 64);
  -- No plan depends on them: the functions below say how to search.
  alter table search_entry alter column vector set statistics 0;

  create table draft (
    tenant_id uuid not null default current_tenant() references community,
    member_id uuid not null,
    -- What is written will have this id.
    id uuid not null,
    place text not null check (length(place) between 1 and 2000),
    fields text not null check (length(fields) <= 100000),
    saved_at timestamptz(3) not null default now(),
    primary key (tenant_id, member_id, id),
    foreign key (tenant_id, member_id) references member
  );
  create index draft_age on draft (saved_at);

  create table glossary_entry (
    tenant_id uuid not null default current_tenant() references community,
    id uuid not null,
    term_en text not null check (length(term_en) between 1 and 80),
    term_cy text not null check (length(term_cy) between 1 and 80),
    meaning_en text not null check (length(meaning_en) between 1 and 500),
    meaning_cy text not null check (length(meaning_cy) between 1 and 500),
    primary key (tenant_id, id)
  );
  create unique index glossary_term_en on glossary_entry (tenant_id, lower(term_en));
  create unique index glossary_term_cy on glossary_entry (tenant_id, lower(term_cy));

  do $$
  declare
    place text;
  begin
    foreach place in array array['search_entry', 'draft', 'glossary_entry'] loop
      execute format('alter table %I enable row level security', place);
      execute format('alter table %I force row level security', place);
      execute format('create policy tenant on %I using (tenant_id = current_tenant())', place);
      execute format('grant select, insert, update, delete on %I to impact_application', place);
    end loop;
  end $$;
  create policy finding on search_entry to current_user using (true) with check (true);
  create policy tidying on draft to current_user using (true) with check (true);

  -- Drafts of all communities that nobody came back to.
  create function forget_old_drafts() returns void language sql security definer set search_path = public, pg_temp
    begin atomic
      delete from draft where saved_at < now() - interval '60 days';
    end;
  revoke all on function forget_old_drafts() from public;
  grant execute on function forget_old_drafts() to impact_application;
`;

const WORDS = `
  -- Small letters without accents; what is too long to be a word is left out.
  create function search_folded(words text) returns text language sql immutable strict
    return translate(lower(regexp_replace(words, '\\S{200,}', ' ', 'g')),
                     'ÂÀÁÄÊÈÉËÎÌÍÏÔÒÓÖÛÙÚÜŴẀẂẄŶỲÝŸâàáäêèéëîìíïôòóöûùúüŵẁẃẅŷỳýÿ’',
                     'aaaaeeeeiiiioooouuuuwwwwyyyyaaaaeeeeiiiioooouuuuwwwwyyyy''');

  -- Welsh words without what grammar does to them. A word of four letters or more begins with one letter for all that
  -- mutation makes of it (p b m f mh ph: b; t d dd n nh th: d; c g ng ngh ch: g, which is left out where the soft
  -- mutation would leave it out; ll l: l; rh r: r; h before a vowel: nothing), and loses the endings of plurals and of
  -- verbal nouns; gofalwr and gofalwyr end alike. The smallest words are left out. So cynllun, gynllun, nghynllun,
  -- chynlluniau and cynllunio are one word, and some that are not one are taken for it.
  create function welsh_roots(words text) returns text language plpgsql immutable strict as $$
  declare
    roots text := search_folded(words);
  begin
    roots := regexp_replace(roots, '(?<![-[:alnum:]])-?(?:y|yr|a|ac|ag|i|o|yn|ym|yng|ei|eu|fy|dy|ar|at|am|na|nac|ni|nid|mae|yw|sy|sydd|r|n)\\M(?!-)', ' ', 'g');
    roots := regexp_replace(roots, '\\m(?=[a-z]{4})(?:ngh|ng|ch(?!w)|c(?!h)|g)', 'g', 'g');
    roots := regexp_replace(roots, '\\mg(?=[aeiouwylr][a-z]{2})', '', 'g');
    roots := regexp_replace(roots, '\\m(?=[a-z]{4})(?:mh|ph|p|b|m|f(?!f))', 'b', 'g');
    roots := regexp_replace(roots, '\\m(?=[a-z]{4})(?:nh|th|dd|t|d|n)', 'd', 'g');
    roots := regexp_replace(roots, '\\mll(?=[a-z]{2})', 'l', 'g');
    roots := regexp_replace(roots, '\\mrh(?=[a-z]{2})', 'r', 'g');
    roots := regexp_replace(roots, '\\mh(?=[aeiouwy][a-z]{2})', '', 'g');
    roots := regexp_replace(roots, '\\m([a-z]{3,}?)(?:i?wyr|i?wr)\\M', '\\1wr', 'g');
    return regexp_replace(roots, '\\m([a-z]{3,}?)(?:iau|au|ion|on|iaid|aid|oedd|ydd|od|io|u)+\\M', '\\1', 'g');
  end $$;
`;

const LABELS = `
  create function search_key() returns text language sql stable
    return left(encode(decode(md5(current_tenant()::text), 'hex'), 'base64'), 5);

  -- Each lexeme with the community's key and its language: 'plan' becomes 'D+4x9eplan'.
  create function search_tagged(lexemes text, language text) returns text language sql stable
    return regexp_replace(lexemes, '''((?:[^'']|'''')*)''', '''' || search_key() || left(language, 1) || '\\1''', 'g');

  -- A lexeme for what an entry is and where: no word has one like it. Of an id its random end is enough.
  create function search_label(sort text, value text) returns text language sql stable
    return search_key() || '#' || sort || case length(value) when 36 then right(value, 12) else value end;

  create function search_week(at timestamptz) returns int language sql immutable
    return floor(extract(epoch from at) / 604800)::int;

  create function search_vector(title text, words text, language text, kind text, group_id uuid, author_id uuid,
                                theme_ids uuid[], at timestamptz)
    returns tsvector language sql stable
    begin atomic
      select search_tagged((case language
               when 'cy' then setweight(to_tsvector('simple', welsh_roots(title)), 'A')
                              || to_tsvector('simple', welsh_roots(words))
               else setweight(to_tsvector('english', search_folded(title)), 'A')
                    || to_tsvector('english', search_folded(words)) end)::text, language)::tsvector
             || array_to_tsvector(
                  array[search_label('l', language), search_label('k', kind), search_label('g', group_id::text),
                        search_label('a', author_id::text), search_label('w', search_week(at)::text)]
                  || array(select search_label('t', theme::text) from unnest(theme_ids) theme));
    end;

  create function search_relabelled(vector tsvector, sort text, old_ids uuid[], new_ids uuid[])
    returns tsvector language sql stable
    begin atomic
      select ts_delete(vector, array(select search_label(sort, id::text) from unnest(old_ids) id))
             || array_to_tsvector(array(select search_label(sort, id::text) from unnest(new_ids) id));
    end;

  -- What somebody typed, in the English and in the Welsh of this community; null where no word of it counts.
  -- An entry has the lexemes of its own language alone, so what is excluded in one can't come back by the other.
  create function search_words(words text) returns tsquery language plpgsql stable as $$
  declare
    english tsquery := websearch_to_tsquery('english', search_folded(words));
    welsh tsquery := websearch_to_tsquery('simple', welsh_roots(words));
    asked tsquery;
  begin
    if numnode(english) > 0 then
      asked := search_tagged(english::text, 'en')::tsquery && search_any('l', array['en']);
    end if;
    if numnode(welsh) > 0 then
      welsh := search_tagged(welsh::text, 'cy')::tsquery && search_any('l', array['cy']);
      asked := coalesce(asked || welsh, welsh);
    end if;
    return asked;
  end $$;

  -- Null where nothing is asked for.
  create function search_any(sort text, items text[]) returns tsquery language sql stable
    begin atomic
      select string_agg(quote_literal(search_label(sort, item)), ' | ')::tsquery from unnest(items) item;
    end;
`;

const MATCHES = `
  create type search_hit as (subject_kind text, subject_id uuid, kind text, group_id uuid, author_id uuid,
                             at timestamptz, relevance real);

  -- Whatever the statistics say, words are looked up in their index. Filters come after, or another index would tempt.
  create function search_probe(asked tsquery, wanted tsquery, groups uuid[], since timestamptz,
                               before_at timestamptz, before_id uuid, most int)
    returns setof search_hit language plpgsql stable
    set enable_seqscan = off set enable_indexscan = off set jit = off as $$
  begin
    return query
      with hit as materialized (select e.* from search_entry e where e.vector @@ wanted),
      latest as (
        select h.* from hit h
         where h.tenant_id = current_tenant() and h.group_id = any(groups) and not h.concealed
           and h.at >= since and (h.at, h.subject_id) < (before_at, before_id)
         order by h.at desc, h.subject_id desc limit most)
      select l.subject_kind, l.subject_id, l.kind, l.group_id, l.author_id, l.at::timestamptz,
             coalesce(ts_rank(l.vector, asked), 0)::real
        from latest l;
  end $$;

  create function search_is_rare(wanted tsquery) returns boolean language plpgsql stable
    set enable_seqscan = off set enable_indexscan = off set jit = off as $$
  begin
    return (select count(*) < 1000 from (select from search_entry e where e.vector @@ wanted limit 1000) few);
  end $$;

  -- The newest entries that match, before a point in time, in groups that the caller has shown to be visible.
  -- It goes back in time by spans of weeks that double, and ends as soon as it has enough: a common word is found early,
  -- and no search reads all that has such a word in it. Where the first span has hardly any it asks whether the words
  -- are rare, and then takes all matches at once.
  create function search_matches(words text, groups uuid[], kinds text[], theme uuid, author uuid,
                                 since timestamptz, before_at timestamptz, before_id uuid, most int)
    returns setof search_hit language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    asked tsquery := search_words(words);
    wanted tsquery;
    part tsquery;
    week int;
    oldest int;
    span int := 1;
    weeks tsquery;
    counted int := 0;
    further int;
  begin
    if asked is null and words <> '' then return; end if;
    wanted := asked;
    -- Many groups cost more to look up in the index than to look at in the rows.
    foreach part in array array[case when cardinality(groups) <= 3 then search_any('g', groups::text[]) end,
                                search_any('k', kinds), search_any('t', array[theme::text]),
                                search_any('a', array[author::text])] loop
      wanted := coalesce(wanted && part, part, wanted);
    end loop;

    select search_week(s.at) into week from search_entry s
     where s.tenant_id = current_tenant() and (s.at, s.subject_id) < (before_at, before_id)
     order by s.at desc, s.subject_id desc limit 1;
    select search_week(greatest(s.at, since)) into oldest from search_entry s
     where s.tenant_id = current_tenant() order by s.at, s.subject_id limit 1;
    while counted < most and week >= oldest loop
      weeks := search_any('w', array(select generate_series(week - span + 1, week)::text));
      return query select * from search_probe(
        asked, coalesce(wanted && weeks, weeks), groups, since,
        before_at, before_id, most - counted);
      get diagnostics further = row_count;
      counted := counted + further;
      week := week - span;
      if span = 1 and counted < 5 and wanted is not null and search_is_rare(wanted) then
        return query select * from search_probe(asked, wanted, groups, since,
          to_timestamp((week + 1) * 604800), '00000000-0000-0000-0000-000000000000', most - counted);
        return;
      end if;
      span := least(2 * span, 64);
    end loop;
  end $$;
  revoke all on function search_matches(text, uuid[], text[], uuid, uuid, timestamptz, timestamptz, uuid, int) from public;
  grant execute on function search_matches(text, uuid[], text[], uuid, uuid, timestamptz, timestamptz, uuid, int)
    to impact_application;
`;

const EXCERPTS = `
  -- Passages around what was found, which stands between two private characters.
  create function search_excerpt(words text, language text, asked text) returns text language plpgsql stable as $$
  declare
    options text := format('StartSel=%s, StopSel=%s, MaxFragments=2, MinWords=12, MaxWords=30, FragmentDelimiter=" … "',
                           chr(57344), chr(57345));
    roots text[];
    forms tsquery;
  begin
    if language = 'en' then
      return ts_headline('english', words, websearch_to_tsquery('english', asked), options);
    end if;
    -- The forms of the words asked for that this text has.
    roots := tsvector_to_array(to_tsvector('simple', welsh_roots(regexp_replace(asked, '(^|\\s)-("[^"]*"|\\S+)', ' ', 'g'))));
    select string_agg(quote_literal(form), ' | ')::tsquery into forms
      from (select distinct match[1] as form from regexp_matches(lower(words), '[^[:space:][:punct:]\\\\]+', 'g') match) written
     where tsvector_to_array(to_tsvector('simple', welsh_roots(form))) && roots;
    return ts_headline('simple', words, coalesce(forms, plainto_tsquery('simple', '')), options);
  end $$;
`;

/** What was written before there was a search. */
const FILL = `
  do $$
  declare
    home uuid;
  begin
    for home in select id from community loop
      perform set_config('app.tenant_id', home::text, true);
      insert into search_entry (subject_kind, subject_id, kind, group_id, place_id, author_id, theme_ids, language, at,
                                title, words, vector)
      select 'thread', t.id, t.kind, t.group_id, t.id, t.author_id, t.theme_ids, t.language, t.created_at, t.title, w.words,
             search_vector(t.title, w.words, t.language, t.kind, t.group_id, t.author_id, t.theme_ids, t.created_at)
        from thread t,
             lateral (select concat_ws(E'\\n\\n', t.body, t.changed, t.why, t.involved, t.happened) as words) w
       where t.tenant_id = home and t.away is null;
      insert into search_entry (subject_kind, subject_id, kind, group_id, place_id, author_id, theme_ids, language, at,
                                title, words, vector)
      select 'reply', r.id, 'reply', t.group_id, t.id, r.author_id, t.theme_ids, r.language, r.created_at, '', r.body,
             search_vector('', r.body, r.language, 'reply', t.group_id, r.author_id, t.theme_ids, r.created_at)
        from reply r join thread t on t.tenant_id = r.tenant_id and t.id = r.thread_id
       where r.tenant_id = home and r.away is null and not r.thread_away;
    end loop;
    perform set_config('app.tenant_id', '', true);
  end $$;
`;
