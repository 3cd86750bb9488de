account (
  id uuid not null,
  email text not null,
  language text,
  created_at timestamp(3) with time zone not null default now()
)
  CHECK ((email = lower(email)))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  PRIMARY KEY (id)
  UNIQUE INDEX account_email ON public.account USING btree (email)
  grant INSERT, SELECT, UPDATE to impact_application

appointment (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  role text not null,
  group_id uuid,
  appointed_at timestamp(3) with time zone not null default now(),
  appointed_by uuid
)
  CHECK (((role = ANY (ARRAY['champion'::text, 'deputy'::text])) = (group_id IS NOT NULL)))
  CHECK ((role = ANY (ARRAY['admin'::text, 'lead'::text, 'champion'::text, 'deputy'::text, 'coordinator'::text])))
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  UNIQUE NULLS NOT DISTINCT (tenant_id, member_id, role, group_id)
  INDEX appointment_group ON public.appointment USING btree (tenant_id, group_id)
  UNIQUE INDEX appointment_tenant_id_member_id_role_group_id_key ON public.appointment USING btree (tenant_id, member_id, role, group_id) NULLS NOT DISTINCT
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application
  grant update (role) to impact_application

community (
  id uuid not null,
  slug text not null,
  name_en text not null,
  name_cy text not null,
  welcome_en text not null default ''::text,
  welcome_cy text not null default ''::text,
  nation text not null,
  ods_code text not null,
  created_at timestamp(3) with time zone not null default now(),
  mail_content text not null default 'full'::text,
  digest_frequency text not null default 'weekly'::text,
  staff_domains text[] not null default '{}'::text[],
  opened_by uuid
)
  CHECK ((digest_frequency = ANY (ARRAY['daily'::text, 'weekly'::text, 'never'::text])))
  CHECK ((mail_content = ANY (ARRAY['full'::text, 'titles'::text, 'news'::text])))
  CHECK ((nation = ANY (ARRAY['england'::text, 'wales'::text])))
  CHECK ((slug ~ '^[a-z][a-z0-9-]{1,60}$'::text))
  FOREIGN KEY (opened_by) REFERENCES account(id)
  PRIMARY KEY (id)
  UNIQUE (ods_code)
  UNIQUE (slug)
  UNIQUE INDEX community_ods_code_key ON public.community USING btree (ods_code)
  UNIQUE INDEX community_slug_key ON public.community USING btree (slug)
  row level security, forced
  policy opening for INSERT to everybody check (EXISTS ( SELECT
   FROM network_role n
  WHERE ((n.account_id = current_account()) AND (n.role = 'coordinator'::text))))
  policy own_communities for SELECT to everybody using (id IN ( SELECT m.tenant_id
   FROM member m
  WHERE ((m.account_id = current_account()) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL))))
  policy owner for ALL to owner using true check true
  policy tenant for SELECT to everybody using (id = current_tenant())
  policy tenant_update for UPDATE to everybody using (id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (digest_frequency, mail_content, name_cy, name_en, staff_domains, welcome_cy, welcome_en) to impact_application

community_group (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  position integer not null default 0,
  name_en text not null,
  name_cy text not null,
  description_en text not null default ''::text,
  description_cy text not null default ''::text,
  access text not null,
  without_staff boolean not null default false,
  closed_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone not null default now(),
  hidden boolean not null default false,
  question_en text not null default ''::text,
  question_cy text not null default ''::text,
  perspectives text[] not null default '{}'::text[]
)
  CHECK (((NOT hidden) OR (access = 'closed'::text)))
  CHECK ((access = ANY (ARRAY['open'::text, 'on_request'::text, 'closed'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

community_request (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  account_id uuid not null,
  message text not null default ''::text,
  asked_at timestamp(3) with time zone not null default now(),
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  decision text,
  told_at timestamp(3) with time zone
)
  CHECK ((decision = ANY (ARRAY['accepted'::text, 'declined'::text])))
  CHECK ((num_nulls(decided_at, decision) <> 1))
  FOREIGN KEY (account_id) REFERENCES account(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, decided_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE INDEX community_request_waiting ON public.community_request USING btree (tenant_id, account_id) WHERE (decided_at IS NULL)
  row level security, forced
  policy at_the_door for ALL to owner using true check true
  policy own_requests for SELECT to everybody using (account_id = current_account())
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

digest (
  id uuid not null,
  account_id uuid not null,
  asked boolean not null default false,
  status text not null default 'pending'::text,
  reason text,
  response text,
  attempts integer not null default 0,
  held_until timestamp(3) with time zone not null default now(),
  created_at timestamp(3) with time zone not null default now(),
  sent_at timestamp(3) with time zone
)
  CHECK ((reason = ANY (ARRAY['nothing-new'::text, 'nobody'::text, 'delayed'::text, 'refused'::text, 'gave-up'::text])))
  CHECK ((status = ANY (ARRAY['pending'::text, 'sending'::text, 'sent'::text, 'skipped'::text, 'failed'::text])))
  FOREIGN KEY (account_id) REFERENCES account(id)
  PRIMARY KEY (id)
  INDEX digest_of_account ON public.digest USING btree (account_id, created_at DESC, id DESC)
  INDEX digest_unfinished ON public.digest USING btree (held_until) WHERE (status = ANY (ARRAY['pending'::text, 'sending'::text]))
  grant INSERT, SELECT to impact_application
  grant update (attempts, held_until, reason, response, sent_at, status) to impact_application

digest_cursor (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  account_id uuid not null,
  window_from timestamp(3) with time zone not null,
  next_at timestamp(3) with time zone not null
)
  FOREIGN KEY (account_id) REFERENCES account(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, member_id)
  INDEX digest_cursor_due ON public.digest_cursor USING btree (next_at)
  row level security, forced
  policy planning for ALL to owner using true check true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant SELECT to impact_application
  grant update (next_at) to impact_application

digest_window (
  digest_id uuid not null,
  community_id uuid not null,
  member_id uuid not null,
  asked boolean not null default false,
  window_from timestamp(3) with time zone not null,
  window_to timestamp(3) with time zone not null
)
  CHECK ((window_from < window_to))
  FOREIGN KEY (community_id) REFERENCES community(id)
  FOREIGN KEY (community_id, member_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (digest_id) REFERENCES digest(id)
  PRIMARY KEY (digest_id, community_id)
  UNIQUE INDEX digest_window_chain ON public.digest_window USING btree (community_id, member_id, window_from) WHERE (NOT asked)
  grant INSERT, SELECT to impact_application

fact (
  tenant_id uuid not null default current_tenant(),
  id uuid not null default gen_random_uuid(),
  kind text not null,
  actor_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  group_id uuid,
  place_ids uuid[] not null default '{}'::uuid[],
  happened_at timestamp(3) with time zone not null default now(),
  dispatched_at timestamp(3) with time zone,
  audited boolean not null default false,
  reason text not null default ''::text,
  actor_roles text[] not null default '{}'::text[],
  details jsonb not null default '{}'::jsonb,
  personal boolean not null default false
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  INDEX fact_audited ON public.fact USING btree (tenant_id, happened_at DESC, id DESC) WHERE audited
  INDEX fact_recent ON public.fact USING btree (tenant_id, happened_at DESC, id DESC)
  INDEX fact_waiting ON public.fact USING btree (tenant_id, happened_at) WHERE (dispatched_at IS NULL)
  row level security, forced
  policy sweep for SELECT to owner using true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (dispatched_at) to impact_application

follow (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  followed_at timestamp(3) with time zone not null default now()
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, member_id, subject_id)
  INDEX follow_subject ON public.follow USING btree (tenant_id, subject_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

ground_rules (
  tenant_id uuid not null default current_tenant(),
  version integer not null,
  text_en text not null,
  text_cy text not null,
  published_at timestamp(3) with time zone not null default now(),
  published_by uuid
)
  CHECK ((version > 0))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, published_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, version)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

group_member (
  tenant_id uuid not null default current_tenant(),
  group_id uuid not null,
  member_id uuid not null,
  joined_at timestamp(3) with time zone not null default now()
)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, group_id, member_id)
  INDEX group_member_member ON public.group_member USING btree (tenant_id, member_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

group_request (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  group_id uuid not null,
  member_id uuid not null,
  answer text not null default ''::text,
  asked_at timestamp(3) with time zone not null default now(),
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  decision text,
  reason text not null default ''::text
)
  CHECK ((decision = ANY (ARRAY['accepted'::text, 'declined'::text])))
  CHECK ((num_nulls(decided_at, decision) <> 1))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, decided_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE INDEX group_request_waiting ON public.group_request USING btree (tenant_id, group_id, member_id) WHERE (decided_at IS NULL)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

invitation (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  email text not null,
  role text,
  group_id uuid,
  message text not null default ''::text,
  token_hash bytea,
  invited_by uuid,
  created_at timestamp(3) with time zone not null default now(),
  expires_at timestamp(3) with time zone not null,
  sent_at timestamp(3) with time zone,
  accepted_at timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  refused_at timestamp(3) with time zone
)
  CHECK ((role = ANY (ARRAY['admin'::text, 'lead'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, invited_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (token_hash)
  UNIQUE INDEX invitation_token_hash_key ON public.invitation USING btree (token_hash)
  UNIQUE INDEX invitation_waiting ON public.invitation USING btree (tenant_id, email) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL))
  row level security, forced
  policy at_the_door for ALL to owner using true check true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

kept_draft (
  id_hash bytea not null,
  path text not null,
  fields text not null,
  created_at timestamp(3) with time zone not null default now()
)
  PRIMARY KEY (id_hash)
  INDEX kept_draft_age ON public.kept_draft USING btree (created_at)
  grant DELETE, INSERT, SELECT to impact_application

local_word (
  tenant_id uuid not null default current_tenant(),
  term text not null,
  en text not null,
  cy text not null
)
  CHECK (((length(cy) >= 1) AND (length(cy) <= 60)))
  CHECK (((length(en) >= 1) AND (length(en) <= 60)))
  CHECK ((term = ANY (ARRAY['plan'::text, 'worker'::text, 'person'::text, 'safety'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, term)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

member (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  account_id uuid not null,
  display_name text not null,
  digest_frequency text not null default 'weekly'::text,
  joined_at timestamp(3) with time zone not null default now(),
  left_at timestamp(3) with time zone,
  display_key text not null,
  perspective text,
  perspective_words text,
  perspective_consented_at timestamp(3) with time zone,
  rules_version integer not null default 0,
  suspended_at timestamp(3) with time zone,
  on_break_since timestamp(3) with time zone,
  last_here_on date,
  on_break_until date,
  welcome_steps text[] not null default '{}'::text[]
)
  CHECK (((NOT (perspective IS DISTINCT FROM 'own_words'::text)) = (perspective_words IS NOT NULL)))
  CHECK (((length(perspective_words) >= 1) AND (length(perspective_words) <= 100)))
  CHECK (((on_break_until IS NULL) OR (on_break_since IS NOT NULL)))
  CHECK ((digest_frequency = ANY (ARRAY['daily'::text, 'weekly'::text, 'never'::text])))
  CHECK ((num_nulls(perspective, perspective_consented_at) <> 1))
  CHECK ((perspective = ANY (ARRAY['staff'::text, 'service_user'::text, 'carer'::text, 'family_friend'::text, 'community_partner'::text, 'researcher'::text, 'own_words'::text])))
  FOREIGN KEY (account_id) REFERENCES account(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (account_id, tenant_id)
  UNIQUE INDEX member_account_id_tenant_id_key ON public.member USING btree (account_id, tenant_id)
  UNIQUE INDEX member_display_key ON public.member USING btree (tenant_id, display_key)
  row level security, forced
  policy own_memberships for SELECT to everybody using (account_id = current_account())
  policy planning for SELECT to owner using true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

network_role (
  account_id uuid not null,
  role text not null
)
  CHECK ((role = 'coordinator'::text))
  FOREIGN KEY (account_id) REFERENCES account(id)
  PRIMARY KEY (account_id, role)
  grant SELECT to impact_application

notification (
  tenant_id uuid not null default current_tenant(),
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  fact_id uuid not null,
  created_at timestamp(3) with time zone not null default now(),
  read_at timestamp(3) with time zone
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, fact_id) REFERENCES fact(tenant_id, id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, member_id, fact_id)
  INDEX notification_inbox ON public.notification USING btree (tenant_id, member_id, created_at DESC, id DESC)
  INDEX notification_unread ON public.notification USING btree (tenant_id, member_id) WHERE (read_at IS NULL)
  UNIQUE INDEX notification_tenant_id_member_id_fact_id_key ON public.notification USING btree (tenant_id, member_id, fact_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (read_at) to impact_application

rate_limit (
  key bytea not null,
  started_at timestamp(3) with time zone not null default now(),
  taken integer not null default 1
)
  PRIMARY KEY (key)
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

reply (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  thread_id uuid not null,
  author_id uuid not null,
  body text not null,
  language text not null,
  created_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone
)
  CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, thread_id) REFERENCES thread(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX reply_in_thread ON public.reply USING btree (tenant_id, thread_id, created_at, id)
  INDEX reply_written ON public.reply USING btree (tenant_id, created_at)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

revision (
  tenant_id uuid not null default current_tenant(),
  id uuid not null default gen_random_uuid(),
  post_id uuid not null,
  title text,
  body text,
  changed text,
  why text,
  involved text,
  happened text,
  written_at timestamp(3) with time zone not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  INDEX revision_of_post ON public.revision USING btree (tenant_id, post_id, written_at DESC)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

session (
  token_hash bytea not null,
  account_id uuid not null,
  kind text not null,
  created_at timestamp(3) with time zone not null default now(),
  expires_at timestamp(3) with time zone not null,
  id uuid not null default gen_random_uuid(),
  device text not null default ''::text,
  last_used_on date not null default CURRENT_DATE
)
  CHECK ((kind = ANY (ARRAY['browser'::text, 'token'::text])))
  FOREIGN KEY (account_id) REFERENCES account(id)
  PRIMARY KEY (token_hash)
  INDEX session_account ON public.session USING btree (account_id)
  INDEX session_expiry ON public.session USING btree (expires_at)
  UNIQUE INDEX session_id ON public.session USING btree (id)
  grant DELETE, INSERT, SELECT to impact_application
  grant update (last_used_on) to impact_application

sign_in_link (
  id uuid not null,
  email text not null,
  token_hash bytea,
  return_to text not null,
  language text,
  created_at timestamp(3) with time zone not null default now(),
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone,
  for_joining boolean not null default false
)
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  PRIMARY KEY (id)
  UNIQUE (token_hash)
  INDEX sign_in_link_expiry ON public.sign_in_link USING btree (expires_at)
  INDEX sign_in_link_recent ON public.sign_in_link USING btree (email, created_at)
  UNIQUE INDEX sign_in_link_token_hash_key ON public.sign_in_link USING btree (token_hash)
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

thread (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  group_id uuid not null,
  author_id uuid not null,
  kind text not null,
  title text not null,
  body text,
  changed text,
  why text,
  involved text,
  happened text,
  language text not null,
  reply_count integer not null default 0,
  created_at timestamp(3) with time zone not null default now(),
  last_post_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  closed_at timestamp(3) with time zone
)
  CHECK (
CASE kind
    WHEN 'discussion'::text THEN ((body IS NOT NULL) AND (num_nonnulls(changed, why, involved, happened) = 0))
    ELSE ((body IS NULL) AND (num_nulls(changed, why, involved, happened) = 0))
END)
  CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
  CHECK (((length(changed) >= 1) AND (length(changed) <= 5000)))
  CHECK (((length(happened) >= 1) AND (length(happened) <= 5000)))
  CHECK (((length(involved) >= 1) AND (length(involved) <= 5000)))
  CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  CHECK (((length(why) >= 1) AND (length(why) <= 5000)))
  CHECK ((kind = ANY (ARRAY['discussion'::text, 'practice_change'::text])))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX thread_latest ON public.thread USING btree (tenant_id, last_post_at DESC, id DESC)
  INDEX thread_latest_in_group ON public.thread USING btree (tenant_id, group_id, last_post_at DESC, id DESC)
  INDEX thread_started ON public.thread USING btree (tenant_id, created_at)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

urgent_help (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  position integer not null default 0,
  text_en text not null,
  text_cy text not null,
  owner_id uuid not null,
  checked_on date not null default CURRENT_DATE
)
  CHECK (((length(text_cy) >= 1) AND (length(text_cy) <= 300)))
  CHECK (((length(text_en) >= 1) AND (length(text_en) <= 300)))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, owner_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

CREATE OR REPLACE FUNCTION public.community_at_the_door(slug text)
 RETURNS TABLE(id uuid, name_en text, name_cy text, nation text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.id,
     c.name_en,
     c.name_cy,
     c.nation
    FROM community c
   WHERE (c.slug = community_at_the_door.slug);
END

CREATE OR REPLACE FUNCTION public.community_of_invitation(token_hash bytea)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT i.tenant_id
    FROM invitation i
   WHERE (i.token_hash = community_of_invitation.token_hash);
END

CREATE OR REPLACE FUNCTION public.current_account()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION public.current_tenant()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid

CREATE OR REPLACE FUNCTION public.enter(token_hash bytea, slug text)
 RETURNS TABLE(account_id uuid, email text, language text, network_coordinator boolean, session_id uuid, tenant_id uuid, community_slug text, member_id uuid, display_name text, perspective text, on_break boolean, accepted_rules boolean, new_today boolean, roles text[], champion_of uuid[], visible_groups uuid[])
 LANGUAGE plpgsql
AS $function$
  #variable_conflict use_column
  declare
    chosen uuid;
  begin
    perform set_config('app.tenant_id', '', true), set_config('app.account_id', '', true);
    select a.id, a.email, a.language, s.id, s.last_used_on < current_date,
           exists (select from network_role n where n.account_id = a.id and n.role = 'coordinator')
      into account_id, email, language, session_id, new_today, network_coordinator
      from session s join account a on a.id = s.account_id
     where s.token_hash = enter.token_hash and s.expires_at > now();
    if account_id is null then return; end if;

    perform set_config('app.account_id', account_id::text, true);
    if enter.slug <> '' then
      select c.id into chosen from community c where c.slug = enter.slug;
    else
      select case when count(*) = 1 then min(m.tenant_id::text)::uuid end into chosen
        from member m where m.account_id = enter.account_id and m.left_at is null and m.suspended_at is null;
    end if;
    if chosen is null then return next; return; end if;

    perform set_config('app.tenant_id', chosen::text, true);
    select m.id, m.display_name, m.perspective, m.on_break_since is not null,
           m.rules_version >= coalesce((select max(r.version) from ground_rules r where r.tenant_id = chosen), 0),
           new_today or m.last_here_on is distinct from current_date
      into member_id, display_name, perspective, on_break, accepted_rules, new_today
      from member m
     where m.tenant_id = chosen and m.account_id = enter.account_id and m.left_at is null and m.suspended_at is null;
    if member_id is null then
      perform set_config('app.tenant_id', '', true);
      return next; return;
    end if;

    select c.id, c.slug into tenant_id, community_slug from community c where c.id = chosen;
    select coalesce(array_agg(distinct a.role), '{}'),
           coalesce(array_agg(a.group_id) filter (where a.group_id is not null), '{}')
      into roles, champion_of
      from appointment a where a.tenant_id = chosen and a.member_id = enter.member_id and not on_break;
    select coalesce(array_agg(g.id), '{}') into visible_groups
      from community_group g where g.tenant_id = chosen and sees_group(enter.member_id, g);
    return next;
  end $function$

CREATE OR REPLACE FUNCTION public.fits_group(perspective text, g community_group)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (((NOT (g).without_staff) OR COALESCE((perspective <> 'staff'::text), ((g).access <> 'open'::text))) AND ((cardinality((g).perspectives) = 0) OR COALESCE((perspective = ANY ((g).perspectives)), false)))

CREATE OR REPLACE FUNCTION public.invitation_at_the_door(token_hash bytea)
 RETURNS TABLE(slug text, name_en text, name_cy text, nation text, invited_by text, message text, email text, expires_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.slug,
     c.name_en,
     c.name_cy,
     c.nation,
     m.display_name,
     i.message,
     i.email,
     i.expires_at
    FROM ((invitation i
      JOIN community c ON ((c.id = i.tenant_id)))
      LEFT JOIN member m ON (((m.tenant_id = i.tenant_id) AND (m.id = i.invited_by) AND (m.left_at IS NULL))))
   WHERE ((i.token_hash = invitation_at_the_door.token_hash) AND (i.accepted_at IS NULL) AND (i.withdrawn_at IS NULL) AND (i.expires_at > now()));
END

CREATE OR REPLACE FUNCTION public.letters_waiting()
 RETURNS TABLE(tenant_id uuid, invitation_id uuid, request_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT i.tenant_id,
     i.id,
     NULL::uuid AS uuid
    FROM invitation i
   WHERE ((i.sent_at IS NULL) AND (i.refused_at IS NULL) AND (i.accepted_at IS NULL) AND (i.withdrawn_at IS NULL) AND (i.expires_at > now()) AND (i.created_at < (now() - '00:00:20'::interval)))
 UNION ALL
  SELECT r.tenant_id,
     NULL::uuid AS uuid,
     r.id
    FROM community_request r
   WHERE ((r.told_at IS NULL) AND (r.decided_at < (now() - '00:00:20'::interval)))
 LIMIT 500;
END

CREATE OR REPLACE FUNCTION public.plan_digests(due_by timestamp with time zone, settled timestamp with time zone, next_daily timestamp with time zone, next_weekly timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
      end $function$

CREATE OR REPLACE FUNCTION public.sees_group(member uuid, g community_group)
 RETURNS boolean
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT ((((sees_group.g).access = 'open'::text) OR (EXISTS ( SELECT
            FROM group_member gm
           WHERE ((gm.tenant_id = (sees_group.g).tenant_id) AND (gm.group_id = (sees_group.g).id) AND (gm.member_id = m.id))))) AND fits_group(m.perspective, sees_group.g))
    FROM member m
   WHERE ((m.tenant_id = (sees_group.g).tenant_id) AND (m.id = sees_group.member) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL));
END

CREATE OR REPLACE FUNCTION public.tenants_with_waiting_facts()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
BEGIN ATOMIC
 SELECT c.id
    FROM community c
   WHERE (EXISTS ( SELECT
            FROM fact f
           WHERE ((f.tenant_id = c.id) AND (f.dispatched_at IS NULL))));
END
