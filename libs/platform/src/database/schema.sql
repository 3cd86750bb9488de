account (
  id uuid not null,
  email text not null,
  language text,
  created_at timestamp(3) with time zone not null default now(),
  mail_problem text,
  mail_problem_at timestamp(3) with time zone
)
  CHECK ((email = lower(email)))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((mail_problem = ANY (ARRAY['unknown'::text, 'full'::text, 'refused'::text])))
  CHECK ((num_nulls(mail_problem, mail_problem_at) <> 1))
  PRIMARY KEY (id)
  UNIQUE INDEX account_email ON public.account USING btree (email)
  grant INSERT, SELECT, UPDATE to impact_application

action (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  plan_id uuid not null,
  what text not null,
  why text not null,
  language text not null,
  owner_id uuid not null,
  deputy_id uuid,
  due_on date not null,
  state text not null default 'not_started'::text,
  reason text not null default ''::text,
  involvement text not null default ''::text,
  involved text[] not null default '{}'::text[],
  theme_ids uuid[] not null default '{}'::uuid[],
  author_id uuid not null,
  created_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  last_news_at timestamp(3) with time zone not null default now(),
  finished_at timestamp(3) with time zone,
  away text
)
  CHECK (((finished_at IS NOT NULL) = (state = ANY (ARRAY['complete'::text, 'not_doing'::text]))))
  CHECK (((length(what) >= 1) AND (length(what) <= 300)))
  CHECK (((length(why) >= 1) AND (length(why) <= 1000)))
  CHECK (((state <> 'not_doing'::text) OR (reason <> ''::text)))
  CHECK ((away = ANY (ARRAY['hidden'::text, 'removed'::text])))
  CHECK ((cardinality(theme_ids) <= 5))
  CHECK ((deputy_id <> owner_id))
  CHECK ((involved <@ ARRAY['staff'::text, 'service_user'::text, 'carer'::text, 'family_friend'::text, 'community_partner'::text, 'researcher'::text]))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((length(involvement) <= 1000))
  CHECK ((length(reason) <= 1000))
  CHECK ((state = ANY (ARRAY['not_started'::text, 'under_way'::text, 'at_risk'::text, 'blocked'::text, 'complete'::text, 'not_doing'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, deputy_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, owner_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, plan_id) REFERENCES plan(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX action_of_plan ON public.action USING btree (tenant_id, plan_id, due_on, id) WHERE (away IS NULL)
  INDEX action_open ON public.action USING btree (due_on) WHERE ((away IS NULL) AND (finished_at IS NULL))
  INDEX action_owned ON public.action USING btree (tenant_id, owner_id) WHERE ((away IS NULL) AND (finished_at IS NULL))
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL)) check (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

action_change (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  action_id uuid not null,
  by_id uuid,
  at timestamp(3) with time zone not null default clock_timestamp(),
  kind text not null,
  about_id uuid,
  changes jsonb not null default '[]'::jsonb,
  words text not null default ''::text
)
  CHECK ((jsonb_typeof(changes) = 'array'::text))
  CHECK ((kind = ANY (ARRAY['added'::text, 'edited'::text, 'updated'::text, 'completed'::text, 'dropped'::text, 'reopened'::text, 'milestone_added'::text, 'milestone_finished'::text, 'milestone_reopened'::text, 'evidence_added'::text, 'owner_gone'::text])))
  CHECK ((length(words) <= 1000))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, action_id) REFERENCES action(tenant_id, id)
  FOREIGN KEY (tenant_id, by_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX action_story ON public.action_change USING btree (tenant_id, action_id, at DESC, id DESC)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

action_reminder (
  tenant_id uuid not null default current_tenant(),
  action_id uuid not null,
  which text not null,
  due_on date not null,
  owner_id uuid not null,
  at timestamp(3) with time zone not null default now()
)
  CHECK ((which = ANY (ARRAY['two_weeks'::text, 'three_days'::text, 'overdue'::text, 'needs_owner'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, action_id) REFERENCES action(tenant_id, id)
  PRIMARY KEY (tenant_id, action_id, which, due_on, owner_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

adopter_answer (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  question_id uuid not null,
  answered_by uuid not null,
  body text not null,
  language text not null,
  answered_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  carried_at timestamp(3) with time zone,
  away text
)
  CHECK (((length(body) >= 1) AND (length(body) <= 5000)))
  CHECK ((away = ANY (ARRAY['withdrawn'::text, 'hidden'::text, 'removed'::text])))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (question_id) REFERENCES adopter_question(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, answered_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (id)
  INDEX adopter_answer_to ON public.adopter_answer USING btree (question_id, answered_at, id)
  INDEX adopter_answer_to_carry ON public.adopter_answer USING btree (answered_at) WHERE (carried_at IS NULL)
  UNIQUE INDEX adopter_answer_id_key ON public.adopter_answer USING btree (id)
  row level security, forced
  policy care for ALL to owner using true check true
  policy network for SELECT to everybody using ((away IS NULL) AND (EXISTS ( SELECT
   FROM adopter_question q
  WHERE (q.id = adopter_answer.question_id))))
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL)) check (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (carried_at) to impact_application

adopter_asked (
  tenant_id uuid not null default current_tenant(),
  question_id uuid not null,
  member_id uuid not null,
  asked_at timestamp(3) with time zone not null default now()
)
  FOREIGN KEY (question_id) REFERENCES adopter_question(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, question_id, member_id)
  INDEX adopter_asked_member ON public.adopter_asked USING btree (tenant_id, member_id, asked_at)
  INDEX adopter_asked_recent ON public.adopter_asked USING btree (tenant_id, asked_at)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

adopter_question (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  source_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  asked_by uuid not null,
  body text not null,
  language text not null,
  shared boolean not null,
  asked_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  carried_at timestamp(3) with time zone,
  away text
)
  CHECK (((length(body) >= 1) AND (length(body) <= 2000)))
  CHECK ((away = ANY (ARRAY['withdrawn'::text, 'hidden'::text, 'removed'::text])))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (source_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, asked_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (id)
  INDEX adopter_question_about ON public.adopter_question USING btree (source_id, subject_id, asked_at DESC, id DESC)
  INDEX adopter_question_to_carry ON public.adopter_question USING btree (asked_at) WHERE (carried_at IS NULL)
  UNIQUE INDEX adopter_question_id_key ON public.adopter_question USING btree (id)
  row level security, forced
  policy care for ALL to owner using true check true
  policy network for SELECT to everybody using (shared AND (away IS NULL) AND (current_tenant() IS NOT NULL) AND ((source_id = current_tenant()) OR (EXISTS ( SELECT
   FROM network_item i
  WHERE ((i.tenant_id = adopter_question.source_id) AND (i.subject_id = adopter_question.subject_id) AND i.published)))))
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL)) check (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (carried_at) to impact_application

adoption (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  source_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  setting text not null,
  stage text not null,
  kept text not null default ''::text,
  changed text not null default ''::text,
  happened text not null default ''::text,
  language text not null,
  shared boolean not null default false,
  may_ask boolean not null default false,
  recorded_at timestamp(3) with time zone not null default now(),
  changed_at timestamp(3) with time zone
)
  CHECK (((length(setting) >= 1) AND (length(setting) <= 200)))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((length(changed) <= 2000))
  CHECK ((length(happened) <= 2000))
  CHECK ((length(kept) <= 2000))
  CHECK ((stage = ANY (ARRAY['interested'::text, 'trying'::text, 'adapted'::text, 'using'::text, 'stopped'::text])))
  FOREIGN KEY (source_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (id)
  INDEX adoption_of_practice ON public.adoption USING btree (source_id, subject_id, recorded_at DESC, id DESC)
  UNIQUE INDEX adoption_id_key ON public.adoption USING btree (id)
  row level security, forced
  policy asking for SELECT to owner using true
  policy network for SELECT to everybody using (shared AND (current_tenant() IS NOT NULL) AND ((source_id = current_tenant()) OR (EXISTS ( SELECT
   FROM network_item i
  WHERE ((i.tenant_id = adoption.source_id) AND (i.subject_id = adoption.subject_id) AND i.published)))))
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (changed, changed_at, happened, kept, language, may_ask, setting, shared, stage) to impact_application

adoption_keeper (
  tenant_id uuid not null default current_tenant(),
  adoption_id uuid not null,
  member_id uuid not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, adoption_id) REFERENCES adoption(tenant_id, id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, adoption_id)
  INDEX adoption_keeper_member ON public.adoption_keeper USING btree (tenant_id, member_id)
  row level security, forced
  policy asking for SELECT to owner using true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

adoption_step (
  tenant_id uuid not null default current_tenant(),
  adoption_id uuid not null,
  number integer not null,
  stage text not null,
  month date not null default (date_trunc('month'::text, (now() AT TIME ZONE 'Europe/London'::text)))::date
)
  CHECK ((number > 0))
  CHECK ((stage = ANY (ARRAY['interested'::text, 'trying'::text, 'adapted'::text, 'using'::text, 'stopped'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, adoption_id) REFERENCES adoption(tenant_id, id)
  PRIMARY KEY (tenant_id, adoption_id, number)
  row level security, forced
  policy network for SELECT to everybody using (EXISTS ( SELECT
   FROM adoption a
  WHERE ((a.tenant_id = adoption_step.tenant_id) AND (a.id = adoption_step.adoption_id) AND a.shared)))
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

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

chain_link (
  tenant_id uuid not null default current_tenant(),
  from_kind text not null,
  from_id uuid not null,
  to_kind text not null,
  to_id uuid not null,
  made_by uuid,
  at timestamp(3) with time zone not null default now()
)
  CHECK ((from_id <> to_id))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, made_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, from_id, to_id)
  INDEX chain_link_back ON public.chain_link USING btree (tenant_id, to_id, from_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

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
  opened_by uuid,
  small_numbers integer not null default 8,
  idea_answer_days integer not null default 28
)
  CHECK (((idea_answer_days >= 1) AND (idea_answer_days <= 365)))
  CHECK (((small_numbers >= 8) AND (small_numbers <= 100)))
  CHECK ((digest_frequency = ANY (ARRAY['daily'::text, 'weekly'::text, 'monthly'::text, 'never'::text])))
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
  grant update (digest_frequency, idea_answer_days, mail_content, name_cy, name_en, small_numbers, staff_domains, welcome_cy, welcome_en) to impact_application

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
  sent_at timestamp(3) with time zone,
  held_by text
)
  CHECK ((reason = ANY (ARRAY['nothing-new'::text, 'nobody'::text, 'paused'::text, 'unreachable'::text, 'delayed'::text, 'paced'::text, 'refused'::text, 'gave-up'::text])))
  CHECK ((status = ANY (ARRAY['pending'::text, 'sending'::text, 'sent'::text, 'skipped'::text, 'failed'::text])))
  FOREIGN KEY (account_id) REFERENCES account(id)
  PRIMARY KEY (id)
  INDEX digest_of_account ON public.digest USING btree (account_id, created_at DESC, id DESC)
  INDEX digest_unfinished ON public.digest USING btree (held_until) WHERE (status = ANY (ARRAY['pending'::text, 'sending'::text]))
  grant INSERT, SELECT to impact_application
  grant update (attempts, held_by, held_until, reason, response, sent_at, status) to impact_application

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
  INDEX digest_window_of_community ON public.digest_window USING btree (community_id, window_to)
  UNIQUE INDEX digest_window_chain ON public.digest_window USING btree (community_id, member_id, window_from) WHERE (NOT asked)
  grant INSERT, SELECT to impact_application

draft (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  id uuid not null,
  place text not null,
  fields text not null,
  saved_at timestamp(3) with time zone not null default now()
)
  CHECK (((length(place) >= 1) AND (length(place) <= 2000)))
  CHECK ((length(fields) <= 100000))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, member_id, id)
  INDEX draft_age ON public.draft USING btree (saved_at)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  policy tidying for ALL to owner using true check true
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

evidence (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  action_id uuid not null,
  note text not null default ''::text,
  url text,
  subject_kind text,
  subject_id uuid,
  author_id uuid not null,
  at timestamp(3) with time zone not null default now()
)
  CHECK (((length(url) >= 1) AND (length(url) <= 2000)))
  CHECK (((note <> ''::text) OR (url IS NOT NULL) OR (subject_id IS NOT NULL)))
  CHECK ((length(note) <= 1000))
  CHECK ((num_nulls(subject_kind, subject_id) <> 1))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, action_id) REFERENCES action(tenant_id, id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX evidence_of_action ON public.evidence USING btree (tenant_id, action_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
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
  personal boolean not null default false,
  concealed boolean not null default false
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  INDEX fact_audited ON public.fact USING btree (tenant_id, happened_at DESC, id DESC) WHERE audited
  INDEX fact_of_subject ON public.fact USING btree (tenant_id, subject_id)
  INDEX fact_recent ON public.fact USING btree (tenant_id, happened_at DESC, id DESC)
  INDEX fact_waiting ON public.fact USING btree (tenant_id, happened_at) WHERE (dispatched_at IS NULL)
  row level security, forced
  policy care for UPDATE to owner using true check true
  policy sweep for SELECT to owner using true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (NOT concealed)) check (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (dispatched_at) to impact_application

file (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  uploaded_by uuid not null,
  name text not null,
  announced_size integer,
  state text not null default 'uploading'::text,
  media_type text,
  size integer,
  sha256 bytea,
  object uuid,
  preview uuid,
  attempts integer not null default 0,
  claimed_until timestamp(3) with time zone,
  unused_since timestamp(3) with time zone default now(),
  created_at timestamp(3) with time zone not null default now()
)
  CHECK (((length(name) >= 1) AND (length(name) <= 150)))
  CHECK (((state = ANY (ARRAY['uploading'::text, 'broken'::text])) OR (num_nulls(media_type, size, sha256, object) = 0)))
  CHECK ((state = ANY (ARRAY['uploading'::text, 'cleaning'::text, 'ready'::text, 'broken'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, uploaded_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX file_object ON public.file USING btree (tenant_id, object)
  INDEX file_preview ON public.file USING btree (tenant_id, preview) WHERE (preview IS NOT NULL)
  INDEX file_to_clean ON public.file USING btree (created_at) WHERE (state = 'cleaning'::text)
  INDEX file_unused ON public.file USING btree (unused_since) WHERE (unused_since IS NOT NULL)
  row level security, forced
  policy network for SELECT to everybody using ((state = 'ready'::text) AND (current_tenant() IS NOT NULL) AND (EXISTS ( SELECT
   FROM file_use u
  WHERE ((u.tenant_id = file.tenant_id) AND (u.file_id = file.id) AND u.network_visible))))
  policy sweep for SELECT to owner using true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

file_use (
  tenant_id uuid not null default current_tenant(),
  subject_kind text not null,
  subject_id uuid not null,
  file_id uuid not null,
  position integer not null,
  network_visible boolean not null default false
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, file_id) REFERENCES file(tenant_id, id)
  PRIMARY KEY (tenant_id, subject_kind, subject_id, file_id)
  INDEX file_use_of_file ON public.file_use USING btree (tenant_id, file_id)
  row level security, forced
  policy network for SELECT to everybody using (network_visible AND (current_tenant() IS NOT NULL))
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

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

glossary_entry (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  term_en text not null,
  term_cy text not null,
  meaning_en text not null,
  meaning_cy text not null
)
  CHECK (((length(meaning_cy) >= 1) AND (length(meaning_cy) <= 500)))
  CHECK (((length(meaning_en) >= 1) AND (length(meaning_en) <= 500)))
  CHECK (((length(term_cy) >= 1) AND (length(term_cy) <= 80)))
  CHECK (((length(term_en) >= 1) AND (length(term_en) <= 80)))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE INDEX glossary_term_cy ON public.glossary_entry USING btree (tenant_id, lower(term_cy))
  UNIQUE INDEX glossary_term_en ON public.glossary_entry USING btree (tenant_id, lower(term_en))
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

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

idea (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  sentence text not null,
  why text not null default ''::text,
  language text not null,
  workshop_theme_id uuid,
  theme_ids uuid[] not null default '{}'::uuid[],
  group_id uuid,
  raised_by uuid not null,
  consented_at timestamp(3) with time zone,
  merged_into uuid,
  state text not null default 'waiting'::text,
  answer_from timestamp(3) with time zone,
  created_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  away text
)
  CHECK (((length(sentence) >= 1) AND (length(sentence) <= 300)))
  CHECK ((away = ANY (ARRAY['withdrawn'::text, 'hidden'::text, 'removed'::text])))
  CHECK ((cardinality(theme_ids) <= 5))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((length(why) <= 2000))
  CHECK ((merged_into <> id))
  CHECK ((state = ANY (ARRAY['waiting'::text, 'accepted'::text, 'looking'::text, 'not_now'::text, 'already'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, merged_into) REFERENCES idea(tenant_id, id)
  FOREIGN KEY (tenant_id, raised_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_theme_id) REFERENCES workshop_theme(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX idea_in_state ON public.idea USING btree (tenant_id, state, created_at DESC, id DESC) WHERE ((away IS NULL) AND (merged_into IS NULL))
  INDEX idea_in_workshop ON public.idea USING btree (tenant_id, workshop_theme_id, created_at, id) WHERE (workshop_theme_id IS NOT NULL)
  INDEX idea_latest ON public.idea USING btree (tenant_id, created_at DESC, id DESC) WHERE ((away IS NULL) AND (merged_into IS NULL))
  INDEX idea_merged ON public.idea USING btree (tenant_id, merged_into) WHERE (merged_into IS NOT NULL)
  INDEX idea_raised ON public.idea USING btree (tenant_id, raised_by)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL)) check (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

idea_answer (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  idea_id uuid not null,
  state text not null,
  words text not null,
  language text not null,
  answered_by uuid not null,
  role text not null,
  at timestamp(3) with time zone not null default clock_timestamp()
)
  CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((role = ANY (ARRAY['admin'::text, 'lead'::text, 'champion'::text, 'deputy'::text])))
  CHECK ((state = ANY (ARRAY['accepted'::text, 'looking'::text, 'not_now'::text, 'already'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, answered_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, idea_id) REFERENCES idea(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX idea_answers ON public.idea_answer USING btree (tenant_id, idea_id, at DESC, id DESC)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

idea_result (
  tenant_id uuid not null default current_tenant(),
  workshop_theme_id uuid not null,
  idea_id uuid not null,
  votes integer not null,
  on_paper integer not null,
  best boolean not null,
  shares jsonb
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, idea_id) REFERENCES idea(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_theme_id) REFERENCES workshop_theme(tenant_id, id)
  PRIMARY KEY (tenant_id, workshop_theme_id, idea_id)
  INDEX idea_result_of ON public.idea_result USING btree (tenant_id, idea_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

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

mail_key (
  id integer not null,
  key bytea not null,
  made_at timestamp(3) with time zone not null default now()
)
  PRIMARY KEY (id)
  grant SELECT to impact_application

mail_line (
  provider text not null,
  line integer not null,
  worker text not null,
  held_until timestamp(3) with time zone not null
)
  PRIMARY KEY (provider, line)
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

mail_minute (
  provider text not null,
  minute timestamp(3) with time zone not null,
  taken integer not null
)
  PRIMARY KEY (provider)
  grant INSERT, SELECT, UPDATE to impact_application

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
  welcome_steps text[] not null default '{}'::text[],
  posting_paused_until timestamp(3) with time zone,
  digest_hour integer not null default 7,
  digest_weekday integer not null default 1,
  digest_paused_until date,
  digest_content text not null default 'full'::text
)
  CHECK (((NOT (perspective IS DISTINCT FROM 'own_words'::text)) = (perspective_words IS NOT NULL)))
  CHECK (((digest_hour >= 0) AND (digest_hour <= 23)))
  CHECK (((digest_weekday >= 1) AND (digest_weekday <= 7)))
  CHECK (((length(perspective_words) >= 1) AND (length(perspective_words) <= 100)))
  CHECK (((on_break_until IS NULL) OR (on_break_since IS NOT NULL)))
  CHECK ((digest_content = ANY (ARRAY['full'::text, 'titles'::text, 'news'::text])))
  CHECK ((digest_frequency = ANY (ARRAY['daily'::text, 'weekly'::text, 'monthly'::text, 'never'::text])))
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
  grant update (posting_paused_until) to impact_application

member_block (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  blocked_id uuid not null,
  blocked_at timestamp(3) with time zone not null default now()
)
  CHECK ((member_id <> blocked_id))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, blocked_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, member_id, blocked_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

milestone (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  action_id uuid not null,
  name text not null,
  weight integer not null,
  due_on date,
  created_at timestamp(3) with time zone not null default now(),
  done_at timestamp(3) with time zone
)
  CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  CHECK (((weight >= 1) AND (weight <= 5)))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, action_id) REFERENCES action(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX milestone_of_action ON public.milestone USING btree (tenant_id, action_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

moderation_case (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  group_id uuid,
  author_id uuid not null,
  opened_at timestamp(3) with time zone not null default now(),
  worried boolean not null default false,
  taken_by uuid,
  taken_at timestamp(3) with time zone,
  resubmitted_at timestamp(3) with time zone,
  decided_at timestamp(3) with time zone,
  decided_by uuid,
  decision text,
  pause_days integer,
  reason text not null default ''::text,
  waits boolean not null default ((decided_at IS NULL) OR (resubmitted_at IS NOT NULL)),
  waiting_since timestamp(3) with time zone not null default COALESCE(resubmitted_at, opened_at)
)
  CHECK (((NOT (decision IS DISTINCT FROM 'pause'::text)) = (pause_days IS NOT NULL)))
  CHECK (((resubmitted_at IS NULL) OR (decision = 'ask_to_edit'::text)))
  CHECK ((decision = ANY (ARRAY['no_action'::text, 'ask_to_edit'::text, 'redact'::text, 'remove'::text, 'close'::text, 'warn'::text, 'pause'::text, 'suspend'::text, 'show_again'::text])))
  CHECK ((length(reason) <= 2000))
  CHECK ((num_nulls(decided_at, decided_by, decision) = ANY (ARRAY[0, 3])))
  CHECK ((pause_days = ANY (ARRAY[1, 7, 30])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, decided_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, taken_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX moderation_case_author ON public.moderation_case USING btree (tenant_id, author_id)
  INDEX moderation_case_decided ON public.moderation_case USING btree (tenant_id, decided_at DESC, id DESC) WHERE (NOT waits)
  INDEX moderation_case_in_group ON public.moderation_case USING btree (tenant_id, group_id, ((NOT worried)), waiting_since, id) WHERE waits
  INDEX moderation_case_subject ON public.moderation_case USING btree (tenant_id, subject_id)
  INDEX moderation_case_waiting ON public.moderation_case USING btree (tenant_id, ((NOT worried)), waiting_since, id) WHERE waits
  UNIQUE INDEX moderation_case_open ON public.moderation_case USING btree (tenant_id, subject_id) WHERE waits
  row level security, forced
  policy moving for UPDATE to owner using true
  policy sweep for SELECT to owner using true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

moderation_note (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  author_id uuid not null,
  text text not null,
  written_at timestamp(3) with time zone not null default now()
)
  CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, case_id) REFERENCES moderation_case(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX moderation_note_case ON public.moderation_note USING btree (tenant_id, case_id, written_at)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

moderation_reminder (
  account_id uuid not null,
  day date not null,
  planned_at timestamp(3) with time zone not null default now(),
  held_until timestamp(3) with time zone not null default now(),
  attempts integer not null default 0,
  outcome text,
  ended_at timestamp(3) with time zone
)
  CHECK ((num_nulls(outcome, ended_at) <> 1))
  CHECK ((outcome = ANY (ARRAY['sent'::text, 'nothing-waits'::text, 'refused'::text, 'gave-up'::text])))
  FOREIGN KEY (account_id) REFERENCES account(id)
  PRIMARY KEY (account_id, day)
  INDEX moderation_reminder_to_send ON public.moderation_reminder USING btree (held_until) WHERE (outcome IS NULL)
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

moderation_reminder_place (
  account_id uuid not null,
  day date not null,
  community_id uuid not null,
  member_id uuid
)
  FOREIGN KEY (account_id, day) REFERENCES moderation_reminder(account_id, day) ON DELETE CASCADE
  FOREIGN KEY (community_id) REFERENCES community(id)
  PRIMARY KEY (account_id, day, community_id)
  grant INSERT, SELECT to impact_application

mute (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  muted_at timestamp(3) with time zone not null default now()
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, member_id, subject_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

network_item (
  tenant_id uuid not null default current_tenant(),
  id uuid not null default gen_random_uuid(),
  subject_kind text not null,
  subject_id uuid not null,
  published boolean not null default true,
  published_at timestamp(3) with time zone not null default now(),
  community_en text not null,
  community_cy text not null,
  owner_id uuid,
  shows_owner boolean not null default false,
  title text not null,
  summary text not null,
  words jsonb not null,
  kind text not null,
  themes_en text[] not null default '{}'::text[],
  themes_cy text[] not null default '{}'::text[],
  settings text[] not null default '{}'::text[],
  language text not null,
  licence text,
  made_by text not null default ''::text,
  involved text not null default ''::text,
  core text not null default ''::text,
  adaptable text not null default ''::text,
  citation text,
  links jsonb not null default '[]'::jsonb,
  file_ids uuid[] not null default '{}'::uuid[],
  version integer not null default 1,
  vector tsvector not null
)
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, owner_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (id)
  UNIQUE (tenant_id, subject_id)
  INDEX network_item_latest ON public.network_item USING btree (published_at DESC, id DESC) WHERE published
  INDEX network_item_vector ON public.network_item USING gin (vector) WHERE published
  UNIQUE INDEX network_item_id_key ON public.network_item USING btree (id)
  UNIQUE INDEX network_item_tenant_id_subject_id_key ON public.network_item USING btree (tenant_id, subject_id)
  row level security, forced
  policy finding for SELECT to owner using true
  policy network for SELECT to everybody using (published AND (current_tenant() IS NOT NULL))
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

network_offer (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  offered_by uuid not null,
  offered_at timestamp(3) with time zone not null default now(),
  shows_owner boolean not null default false,
  approved_by uuid,
  approved_at timestamp(3) with time zone,
  ended_by uuid,
  ended_at timestamp(3) with time zone,
  ended_because text
)
  CHECK ((ended_because = ANY (ARRAY['withdrawn'::text, 'changed'::text, 'away'::text])))
  CHECK ((num_nulls(approved_by, approved_at) <> 1))
  CHECK ((num_nulls(ended_at, ended_because) <> 1))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, approved_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, ended_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, offered_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX network_offer_of_subject ON public.network_offer USING btree (tenant_id, subject_id, offered_at DESC)
  UNIQUE INDEX network_offer_open ON public.network_offer USING btree (tenant_id, subject_id) WHERE (ended_at IS NULL)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

network_report (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  reporter_id uuid not null,
  seen_kind text not null,
  seen_id uuid not null,
  source_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  reason text not null,
  words text not null default ''::text,
  reported_at timestamp(3) with time zone not null default now(),
  carried_at timestamp(3) with time zone,
  case_id uuid,
  decided_at timestamp(3) with time zone,
  acted boolean,
  told_at timestamp(3) with time zone
)
  CHECK ((length(words) <= 2000))
  CHECK ((num_nulls(decided_at, acted) <> 1))
  CHECK ((reason = ANY (ARRAY['hurtful'::text, 'identifies'::text, 'worried'::text, 'illegal'::text, 'spam'::text, 'other'::text])))
  CHECK ((source_id <> tenant_id))
  FOREIGN KEY (source_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, reporter_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (id)
  INDEX network_report_reporter ON public.network_report USING btree (tenant_id, reporter_id, reported_at)
  INDEX network_report_to_carry ON public.network_report USING btree (reported_at) WHERE ((carried_at IS NULL) OR ((decided_at IS NOT NULL) AND (told_at IS NULL)))
  INDEX network_report_waiting ON public.network_report USING btree (source_id, case_id) WHERE (decided_at IS NULL)
  UNIQUE INDEX network_report_id_key ON public.network_report USING btree (id)
  UNIQUE INDEX network_report_open ON public.network_report USING btree (tenant_id, reporter_id, source_id, subject_id) WHERE (decided_at IS NULL)
  row level security, forced
  policy carrying for ALL to owner using true check true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (acted, carried_at, case_id, decided_at, reason, told_at, words) to impact_application

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

paper_batch (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  workshop_theme_id uuid not null,
  papers integer not null,
  valid integer not null,
  spoilt integer not null,
  counts jsonb not null,
  entered_by uuid not null
)
  CHECK (((papers >= 1) AND (papers <= 10000)))
  CHECK ((jsonb_typeof(counts) = 'object'::text))
  CHECK ((papers = (valid + spoilt)))
  CHECK ((spoilt >= 0))
  CHECK ((valid >= 0))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, entered_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_theme_id) REFERENCES workshop_theme(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX paper_batch_of ON public.paper_batch USING btree (tenant_id, workshop_theme_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

plan (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  title text not null,
  aim text not null,
  summary text not null default ''::text,
  starts_on date not null,
  ends_on date not null,
  language text not null,
  lead_id uuid not null,
  author_id uuid not null,
  created_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone
)
  CHECK (((length(aim) >= 1) AND (length(aim) <= 1000)))
  CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  CHECK ((ends_on >= starts_on))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((length(summary) <= 2000))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, lead_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX plan_latest ON public.plan USING btree (tenant_id, starts_on DESC, id DESC)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

rate_limit (
  key bytea not null,
  started_at timestamp(3) with time zone not null default now(),
  taken integer not null default 1
)
  PRIMARY KEY (key)
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

reaction (
  tenant_id uuid not null default current_tenant(),
  post_id uuid not null,
  member_id uuid not null,
  word text not null,
  reacted_at timestamp(3) with time zone not null default now()
)
  CHECK ((word = ANY (ARRAY['thanks'::text, 'we_do_this_too'::text, 'tell_us_more'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, post_id, member_id, word)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

read_mark (
  tenant_id uuid not null default current_tenant(),
  member_id uuid not null,
  thread_id uuid not null,
  read_up_to timestamp(3) with time zone not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, thread_id) REFERENCES thread(tenant_id, id)
  PRIMARY KEY (tenant_id, member_id, thread_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

reply (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  thread_id uuid not null,
  author_id uuid not null,
  body text not null,
  language text not null,
  created_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  parent_id uuid,
  quoted_id uuid,
  quoted text,
  is_update boolean not null default false,
  mentions uuid[] not null default '{}'::uuid[],
  away text,
  thread_away boolean not null default false
)
  CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
  CHECK (((length(quoted) >= 1) AND (length(quoted) <= 1000)))
  CHECK ((away = ANY (ARRAY['withdrawn'::text, 'hidden'::text, 'removed'::text])))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((num_nulls(quoted_id, quoted) <> 1))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, parent_id) REFERENCES reply(tenant_id, id)
  FOREIGN KEY (tenant_id, thread_id) REFERENCES thread(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX reply_answering ON public.reply USING btree (tenant_id, parent_id) WHERE (parent_id IS NOT NULL)
  INDEX reply_by_author ON public.reply USING btree (tenant_id, author_id, created_at)
  INDEX reply_in_thread ON public.reply USING btree (tenant_id, thread_id, created_at, id)
  INDEX reply_updates ON public.reply USING btree (tenant_id, thread_id, created_at, id) WHERE is_update
  INDEX reply_written ON public.reply USING btree (tenant_id, created_at)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL) AND (NOT thread_away)) check (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

report (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  reporter_id uuid,
  reason text not null,
  words text not null default ''::text,
  reported_at timestamp(3) with time zone not null default now(),
  network_report_id uuid
)
  CHECK ((length(words) <= 2000))
  CHECK ((num_nonnulls(reporter_id, network_report_id) = 1))
  CHECK ((reason = ANY (ARRAY['hurtful'::text, 'identifies'::text, 'worried'::text, 'illegal'::text, 'spam'::text, 'other'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, case_id) REFERENCES moderation_case(tenant_id, id)
  FOREIGN KEY (tenant_id, reporter_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  UNIQUE (tenant_id, case_id, reporter_id)
  INDEX report_reporter ON public.report USING btree (tenant_id, reporter_id)
  UNIQUE INDEX report_from_elsewhere ON public.report USING btree (tenant_id, network_report_id) WHERE (network_report_id IS NOT NULL)
  UNIQUE INDEX report_tenant_id_case_id_reporter_id_key ON public.report USING btree (tenant_id, case_id, reporter_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application
  grant update (reason, words) to impact_application

resource (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  author_id uuid,
  finding text,
  owner_id uuid,
  kind text not null,
  title text not null,
  summary text not null,
  body text,
  links jsonb not null default '[]'::jsonb,
  theme_ids uuid[] not null default '{}'::uuid[],
  settings text[] not null default '{}'::text[],
  audience text[] not null default '{}'::text[],
  language text not null,
  format text not null default 'standard'::text,
  family_id uuid not null,
  licence text not null,
  made_by text not null default ''::text,
  involved text not null default ''::text,
  core text not null default ''::text,
  adaptable text not null default ''::text,
  citation text,
  review_on date,
  remind_on date,
  version integer not null default 1,
  adapted_from_tenant uuid,
  adapted_from_id uuid,
  adapted_from_title text,
  blank_confirmed_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone not null default now(),
  published_at timestamp(3) with time zone not null default now(),
  edited_at timestamp(3) with time zone,
  away text
)
  CHECK (((author_id IS NULL) = (finding IS NOT NULL)))
  CHECK (((jsonb_typeof(links) = 'array'::text) AND (jsonb_array_length(links) <= 10)))
  CHECK (((kind <> 'template'::text) OR (blank_confirmed_at IS NOT NULL)))
  CHECK (((length(adapted_from_title) >= 1) AND (length(adapted_from_title) <= 200)))
  CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
  CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
  CHECK (((length(finding) >= 1) AND (length(finding) <= 80)))
  CHECK (((length(summary) >= 1) AND (length(summary) <= 600)))
  CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  CHECK ((audience <@ ARRAY['staff'::text, 'service_user'::text, 'carer'::text, 'family_friend'::text, 'community_partner'::text, 'researcher'::text]))
  CHECK ((away = ANY (ARRAY['withdrawn'::text, 'hidden'::text, 'removed'::text])))
  CHECK ((cardinality(theme_ids) <= 5))
  CHECK ((format = ANY (ARRAY['standard'::text, 'easy_read'::text, 'large_print'::text, 'audio'::text])))
  CHECK ((kind = ANY (ARRAY['template'::text, 'guide'::text, 'checklist'::text, 'training'::text, 'story'::text, 'evidence'::text, 'poster'::text, 'recording'::text, 'link'::text])))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((length(adaptable) <= 2000))
  CHECK ((length(core) <= 2000))
  CHECK ((length(involved) <= 1000))
  CHECK ((length(made_by) <= 300))
  CHECK ((licence = ANY (ARRAY['use_and_change'::text, 'use_as_is'::text, 'ask_first'::text, 'open_government'::text])))
  CHECK ((num_nulls(adapted_from_tenant, adapted_from_id, adapted_from_title) = ANY (ARRAY[0, 3])))
  CHECK ((remind_on <= review_on))
  CHECK ((settings <@ ARRAY['inpatient'::text, 'community_team'::text, 'crisis_team'::text, 'early_intervention'::text, 'older_people'::text, 'children_and_young_people'::text, 'primary_care'::text, 'voluntary_sector'::text, 'home'::text, 'other'::text]))
  FOREIGN KEY (adapted_from_tenant) REFERENCES community(id)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, owner_id) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX resource_family ON public.resource USING btree (tenant_id, family_id)
  INDEX resource_in_format ON public.resource USING btree (tenant_id, format, published_at DESC, id DESC) WHERE (away IS NULL)
  INDEX resource_in_language ON public.resource USING btree (tenant_id, language, published_at DESC, id DESC) WHERE (away IS NULL)
  INDEX resource_latest ON public.resource USING btree (tenant_id, published_at DESC, id DESC) WHERE (away IS NULL)
  INDEX resource_of_kind ON public.resource USING btree (tenant_id, kind, published_at DESC, id DESC) WHERE (away IS NULL)
  INDEX resource_to_remind ON public.resource USING btree (remind_on) WHERE ((away IS NULL) AND (remind_on IS NOT NULL))
  INDEX resource_to_review ON public.resource USING btree (tenant_id, review_on, id) WHERE ((away IS NULL) AND (review_on IS NOT NULL))
  UNIQUE INDEX resource_finding ON public.resource USING btree (tenant_id, finding) WHERE (finding IS NOT NULL)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL)) check (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

resource_shelf (
  tenant_id uuid not null default current_tenant(),
  shelf text not null,
  published_at timestamp(3) with time zone not null,
  resource_id uuid not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, resource_id) REFERENCES resource(tenant_id, id)
  PRIMARY KEY (tenant_id, shelf, published_at, resource_id)
  INDEX resource_shelves ON public.resource_shelf USING btree (tenant_id, resource_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

resource_version (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  resource_id uuid not null,
  number integer not null,
  correction boolean not null default false,
  note text not null default ''::text,
  content jsonb not null,
  file_ids uuid[] not null default '{}'::uuid[],
  author_id uuid,
  at timestamp(3) with time zone not null default clock_timestamp(),
  concealed boolean not null default false
)
  CHECK ((length(note) <= 1000))
  CHECK ((number > 0))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, resource_id) REFERENCES resource(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX resource_version_latest ON public.resource_version USING btree (tenant_id, resource_id, at DESC, id DESC)
  UNIQUE INDEX resource_version_number ON public.resource_version USING btree (tenant_id, resource_id, number) WHERE (NOT correction)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (NOT concealed)) check (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

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
  written_at timestamp(3) with time zone not null,
  concealed boolean not null default false
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  INDEX revision_of_post ON public.revision USING btree (tenant_id, post_id, written_at DESC)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (NOT concealed)) check (tenant_id = current_tenant())
  grant INSERT, SELECT to impact_application

search_entry (
  tenant_id uuid not null default current_tenant(),
  subject_kind text not null,
  subject_id uuid not null,
  kind text not null,
  group_id uuid,
  place_id uuid not null,
  author_id uuid,
  theme_ids uuid[] not null default '{}'::uuid[],
  language text not null,
  at timestamp(3) with time zone not null,
  title text not null,
  words text not null,
  vector tsvector not null,
  concealed boolean not null default false
)
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  PRIMARY KEY (tenant_id, subject_id)
  INDEX search_entry_latest ON public.search_entry USING btree (tenant_id, at DESC, subject_id DESC)
  INDEX search_entry_place ON public.search_entry USING btree (tenant_id, place_id)
  INDEX search_entry_vector ON public.search_entry USING gin (vector) WITH (gin_pending_list_limit='64')
  row level security, forced
  policy finding for ALL to owner using true check true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

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

subject_id (
  tenant_id uuid not null default current_tenant(),
  id uuid not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  row level security, forced
  policy taking for ALL to owner using true check true
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant SELECT to impact_application

theme (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  name_en text not null,
  name_cy text not null,
  position integer not null default 0,
  retired_at timestamp(3) with time zone
)
  CHECK (((length(name_cy) >= 1) AND (length(name_cy) <= 80)))
  CHECK (((length(name_en) >= 1) AND (length(name_en) <= 80)))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  PRIMARY KEY (tenant_id, id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

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
  closed_at timestamp(3) with time zone,
  citation text,
  theme_ids uuid[] not null default '{}'::uuid[],
  mentions uuid[] not null default '{}'::uuid[],
  answer_id uuid,
  pinned_at timestamp(3) with time zone,
  closed_reason text,
  closed_by uuid,
  away text
)
  CHECK (
CASE kind
    WHEN 'practice_change'::text THEN ((body IS NULL) AND (num_nulls(changed, why, involved, happened) = 0))
    ELSE ((body IS NOT NULL) AND (num_nonnulls(changed, why, involved, happened) = 0))
END)
  CHECK (((answer_id IS NULL) OR (kind = 'question'::text)))
  CHECK (((citation IS NULL) OR (kind = 'announcement'::text)))
  CHECK (((length(body) >= 1) AND (length(body) <= 20000)))
  CHECK (((length(changed) >= 1) AND (length(changed) <= 5000)))
  CHECK (((length(citation) >= 1) AND (length(citation) <= 500)))
  CHECK (((length(closed_reason) >= 1) AND (length(closed_reason) <= 500)))
  CHECK (((length(happened) >= 1) AND (length(happened) <= 5000)))
  CHECK (((length(involved) >= 1) AND (length(involved) <= 5000)))
  CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  CHECK (((length(why) >= 1) AND (length(why) <= 5000)))
  CHECK ((away = ANY (ARRAY['withdrawn'::text, 'hidden'::text, 'removed'::text])))
  CHECK ((cardinality(theme_ids) <= 5))
  CHECK ((kind = ANY (ARRAY['discussion'::text, 'question'::text, 'practice_change'::text, 'announcement'::text])))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, answer_id) REFERENCES reply(tenant_id, id)
  FOREIGN KEY (tenant_id, author_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, closed_by) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX thread_by_author ON public.thread USING btree (tenant_id, author_id, created_at)
  INDEX thread_latest ON public.thread USING btree (tenant_id, last_post_at DESC, id DESC)
  INDEX thread_latest_in_group ON public.thread USING btree (tenant_id, group_id, last_post_at DESC, id DESC)
  INDEX thread_pinned ON public.thread USING btree (tenant_id, group_id) WHERE (pinned_at IS NOT NULL)
  INDEX thread_started ON public.thread USING btree (tenant_id, created_at)
  row level security, forced
  policy care for ALL to owner using true check true
  policy tenant for ALL to everybody using ((tenant_id = current_tenant()) AND (away IS NULL)) check (tenant_id = current_tenant())
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

vote_cast (
  tenant_id uuid not null default current_tenant(),
  workshop_id uuid not null,
  member_id uuid not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_id) REFERENCES workshop(tenant_id, id)
  PRIMARY KEY (tenant_id, workshop_id, member_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

vote_slip (
  tenant_id uuid not null default current_tenant(),
  workshop_theme_id uuid not null,
  member_id uuid not null,
  idea_ids uuid[] not null
)
  CHECK (((cardinality(idea_ids) >= 1) AND (cardinality(idea_ids) <= 10)))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_theme_id) REFERENCES workshop_theme(tenant_id, id)
  PRIMARY KEY (tenant_id, workshop_theme_id, member_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

workshop (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  group_id uuid,
  title text not null,
  words text not null default ''::text,
  language text not null,
  starts_on date not null,
  ends_on date not null,
  votes_per_theme integer not null default 2,
  best_per_theme integer not null default 2,
  tie_rule text not null,
  phase text not null default 'planned'::text,
  notes text not null default ''::text,
  attended integer,
  attended_shares jsonb,
  opened_by uuid not null,
  created_at timestamp(3) with time zone not null default now(),
  closed_at timestamp(3) with time zone,
  voted integer,
  shares_told boolean
)
  CHECK (((best_per_theme >= 1) AND (best_per_theme <= 10)))
  CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  CHECK (((phase = 'results'::text) = (closed_at IS NOT NULL)))
  CHECK (((votes_per_theme >= 1) AND (votes_per_theme <= 10)))
  CHECK ((attended >= 0))
  CHECK ((ends_on >= starts_on))
  CHECK ((language = ANY (ARRAY['en'::text, 'cy'::text])))
  CHECK ((length(notes) <= 10000))
  CHECK ((length(words) <= 5000))
  CHECK ((num_nulls(closed_at, voted, shares_told) = ANY (ARRAY[0, 3])))
  CHECK ((phase = ANY (ARRAY['planned'::text, 'collect'::text, 'merge'::text, 'vote'::text, 'results'::text])))
  CHECK ((tie_rule = ANY (ARRAY['all_tied'::text, 'lots'::text])))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, group_id) REFERENCES community_group(tenant_id, id)
  FOREIGN KEY (tenant_id, opened_by) REFERENCES member(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX workshop_latest ON public.workshop USING btree (tenant_id, starts_on DESC, id DESC)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant INSERT, SELECT, UPDATE to impact_application

workshop_facilitator (
  tenant_id uuid not null default current_tenant(),
  workshop_id uuid not null,
  member_id uuid not null
)
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_id) REFERENCES workshop(tenant_id, id)
  PRIMARY KEY (tenant_id, workshop_id, member_id)
  INDEX workshop_facilitated ON public.workshop_facilitator USING btree (tenant_id, member_id)
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT to impact_application

workshop_theme (
  tenant_id uuid not null default current_tenant(),
  id uuid not null,
  workshop_id uuid not null,
  theme_id uuid,
  name_en text not null default ''::text,
  name_cy text not null default ''::text,
  prompt text not null default ''::text,
  position integer not null
)
  CHECK (((theme_id IS NULL) = ((name_en <> ''::text) AND (name_cy <> ''::text))))
  CHECK ((length(name_cy) <= 80))
  CHECK ((length(name_en) <= 80))
  CHECK ((length(prompt) <= 1000))
  FOREIGN KEY (tenant_id) REFERENCES community(id)
  FOREIGN KEY (tenant_id, theme_id) REFERENCES theme(tenant_id, id)
  FOREIGN KEY (tenant_id, workshop_id) REFERENCES workshop(tenant_id, id)
  PRIMARY KEY (tenant_id, id)
  INDEX workshop_theme_of ON public.workshop_theme USING btree (tenant_id, workshop_id, "position")
  row level security, forced
  policy tenant for ALL to everybody using (tenant_id = current_tenant())
  grant DELETE, INSERT, SELECT, UPDATE to impact_application

CREATE OR REPLACE FUNCTION public.action_away(action_id uuid, how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update action a set away = how where a.tenant_id = current_tenant() and a.id = action_id;
    perform facts_away(array[action_id], how is not null);
    update fact f set concealed = how is not null
     where f.tenant_id = current_tenant() and f.subject_id = action_id
       and f.kind in ('action.due-two-weeks', 'action.due-three-days', 'action.overdue', 'action.needs-owner', 'action.yours');
  end $function$

CREATE OR REPLACE FUNCTION public.actions_under_care(ids uuid[])
 RETURNS SETOF action
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT a.tenant_id,
     a.id,
     a.plan_id,
     a.what,
     a.why,
     a.language,
     a.owner_id,
     a.deputy_id,
     a.due_on,
     a.state,
     a.reason,
     a.involvement,
     a.involved,
     a.theme_ids,
     a.author_id,
     a.created_at,
     a.edited_at,
     a.last_news_at,
     a.finished_at,
     a.away
    FROM action a
   WHERE ((a.tenant_id = current_tenant()) AND (a.id = ANY (actions_under_care.ids)));
END

CREATE OR REPLACE FUNCTION public.adopter_words_away(kind text, words uuid, how text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE adopter_question q SET away = adopter_words_away.how
   WHERE ((adopter_words_away.kind = 'adopter_question'::text) AND (q.tenant_id = current_tenant()) AND (q.id = adopter_words_away.words));
 UPDATE adopter_answer a SET away = adopter_words_away.how
   WHERE ((adopter_words_away.kind = 'adopter_answer'::text) AND (a.tenant_id = current_tenant()) AND (a.id = adopter_words_away.words));
END

CREATE OR REPLACE FUNCTION public.adopter_words_to_carry()
 RETURNS TABLE(kind text, tenant_id uuid, id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
( SELECT 'question'::text,
     q.tenant_id,
     q.id
    FROM adopter_question q
   WHERE ((q.carried_at IS NULL) AND (q.away IS NULL) AND (q.asked_at < (now() - '00:00:10'::interval)))
   ORDER BY q.asked_at
  LIMIT 500)
 UNION ALL
 ( SELECT 'answer'::text,
     a.tenant_id,
     a.id
    FROM adopter_answer a
   WHERE ((a.carried_at IS NULL) AND (a.away IS NULL) AND (a.answered_at < (now() - '00:00:10'::interval)))
   ORDER BY a.answered_at
  LIMIT 500);
END

CREATE OR REPLACE FUNCTION public.adopter_words_under_care(kind text, ids uuid[])
 RETURNS TABLE(id uuid, question_id uuid, author_id uuid, body text, language text, written_at timestamp with time zone, edited_at timestamp with time zone, away text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT q.id,
     q.id,
     q.asked_by,
     q.body,
     q.language,
     (q.asked_at)::timestamp with time zone AS asked_at,
     (q.edited_at)::timestamp with time zone AS edited_at,
     q.away
    FROM adopter_question q
   WHERE ((adopter_words_under_care.kind = 'adopter_question'::text) AND (q.tenant_id = current_tenant()) AND (q.id = ANY (adopter_words_under_care.ids)))
 UNION ALL
  SELECT a.id,
     a.question_id,
     a.answered_by,
     a.body,
     a.language,
     (a.answered_at)::timestamp with time zone AS answered_at,
     (a.edited_at)::timestamp with time zone AS edited_at,
     a.away
    FROM adopter_answer a
   WHERE ((adopter_words_under_care.kind = 'adopter_answer'::text) AND (a.tenant_id = current_tenant()) AND (a.id = ANY (adopter_words_under_care.ids)));
END

CREATE OR REPLACE FUNCTION public.adopters_of(source uuid, subject uuid, asking uuid, asker uuid, beyond boolean)
 RETURNS TABLE(tenant_id uuid, member_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT k.tenant_id,
     k.member_id
    FROM ((adoption a
      JOIN adoption_keeper k ON (((k.tenant_id = a.tenant_id) AND (k.adoption_id = a.id))))
      JOIN member m ON (((m.tenant_id = k.tenant_id) AND (m.id = k.member_id))))
   WHERE ((a.source_id = adopters_of.source) AND (a.subject_id = adopters_of.subject) AND a.may_ask AND ((a.tenant_id = adopters_of.asking) OR (a.shared AND adopters_of.beyond)) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL) AND (m.on_break_since IS NULL) AND ((k.tenant_id <> adopters_of.asking) OR (k.member_id <> adopters_of.asker)));
END

CREATE OR REPLACE FUNCTION public.adopters_to_tell(answer uuid)
 RETURNS TABLE(tenant_id uuid, member_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT part.tenant_id,
     part.member_id
    FROM (((adopter_answer told
      JOIN adopter_question q ON ((q.id = told.question_id)))
      CROSS JOIN LATERAL ( SELECT q.tenant_id,
             q.asked_by AS member_id
           WHERE (q.away IS NULL)
         UNION
          SELECT a.tenant_id,
             a.answered_by
            FROM adopter_answer a
           WHERE ((a.question_id = q.id) AND (a.away IS NULL))) part)
      JOIN member m ON (((m.tenant_id = part.tenant_id) AND (m.id = part.member_id))))
   WHERE ((told.id = adopters_to_tell.answer) AND ((part.tenant_id <> told.tenant_id) OR (part.member_id <> told.answered_by)) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL));
END

CREATE OR REPLACE FUNCTION public.answer_network_reports(decided uuid, acted boolean)
 RETURNS TABLE(tenant_id uuid, id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE network_report r SET decided_at = now(), acted = answer_network_reports.acted
   WHERE ((r.source_id = current_tenant()) AND (r.case_id = answer_network_reports.decided) AND (r.decided_at IS NULL))
   RETURNING r.tenant_id,
     r.id;
END

CREATE OR REPLACE FUNCTION public.case_moderators(c moderation_case)
 RETURNS TABLE(member_id uuid, nearness integer, told boolean)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT ranked.member_id,
     ranked.nearness,
     ((ranked.nearness = ranked.nearest) OR ((ranked.nearness = 2) AND (case_moderators.c).worried))
    FROM ( SELECT near.member_id,
             near.nearness,
             min(near.nearness) OVER () AS nearest
            FROM ( SELECT m.id AS member_id,
                     min(
                         CASE
                             WHEN (a.role = 'admin'::text) THEN 2
                             WHEN ((a.group_id = (case_moderators.c).group_id) OR (a.role = 'lead'::text)) THEN 1
                             ELSE 3
                         END) AS nearness
                    FROM ((appointment a
                      JOIN member m ON (((m.tenant_id = a.tenant_id) AND (m.id = a.member_id))))
                      LEFT JOIN community_group g ON (((g.tenant_id = (case_moderators.c).tenant_id) AND (g.id = (case_moderators.c).group_id))))
                   WHERE ((a.tenant_id = (case_moderators.c).tenant_id) AND ((a.role = ANY (ARRAY['admin'::text, 'champion'::text, 'deputy'::text])) OR ((a.role = 'lead'::text) AND ((case_moderators.c).group_id IS NULL))) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL) AND (m.on_break_since IS NULL) AND (m.id <> (case_moderators.c).author_id) AND (NOT (EXISTS ( SELECT
                            FROM report r
                           WHERE ((r.tenant_id = (case_moderators.c).tenant_id) AND (r.case_id = (case_moderators.c).id) AND (r.reporter_id = m.id))))) AND ((a.role = 'admin'::text) OR ((case_moderators.c).group_id IS NULL) OR sees_group(m.id, g.*)))
                   GROUP BY m.id) near) ranked
   WHERE ((ranked.nearness < 3) OR (ranked.nearest = 3));
END

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

CREATE OR REPLACE FUNCTION public.community_names(ids uuid[])
 RETURNS TABLE(id uuid, name_en text, name_cy text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.id,
     c.name_en,
     c.name_cy
    FROM community c
   WHERE (c.id = ANY (community_names.ids));
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

CREATE OR REPLACE FUNCTION public.conceal_revisions(post uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE revision SET concealed = true
   WHERE ((revision.tenant_id = current_tenant()) AND (revision.post_id = conceal_revisions.post));
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
 RETURNS TABLE(account_id uuid, email text, language text, network_coordinator boolean, session_id uuid, tenant_id uuid, community_slug text, member_id uuid, display_name text, perspective text, on_break boolean, accepted_rules boolean, new_today boolean, paused_until timestamp with time zone, newcomer boolean, roles text[], champion_of uuid[], visible_groups uuid[])
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
           new_today or m.last_here_on is distinct from current_date,
           case when m.posting_paused_until > now() then m.posting_paused_until end,
           m.joined_at > now() - interval '7 days'
      into member_id, display_name, perspective, on_break, accepted_rules, new_today, paused_until, newcomer
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
    newcomer := newcomer and cardinality(roles) = 0;
    select coalesce(array_agg(g.id), '{}') into visible_groups
      from community_group g where g.tenant_id = chosen and sees_group(enter.member_id, g);
    return next;
  end $function$

CREATE OR REPLACE FUNCTION public.facts_away(subjects uuid[], away boolean)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE fact SET concealed = facts_away.away
   WHERE ((fact.tenant_id = current_tenant()) AND (fact.subject_id = ANY (facts_away.subjects)) AND (NOT fact.audited) AND ((NOT fact.personal) OR ((fact.kind = ANY (ARRAY['post.mentioned'::text, 'reply.answers'::text])) AND (fact.place_ids <> '{}'::uuid[]))));
END

CREATE OR REPLACE FUNCTION public.facts_move(thread_id uuid, group_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  #variable_conflict use_column
  declare
    subjects uuid[] := array(
      select facts_move.thread_id
      union all
      select r.id from reply r where r.tenant_id = current_tenant() and r.thread_id = facts_move.thread_id);
  begin
    update fact set group_id = facts_move.group_id
     where tenant_id = current_tenant() and not audited and subject_id = any(subjects);
    update moderation_case set group_id = facts_move.group_id
     where tenant_id = current_tenant() and subject_id = any(subjects);
  end $function$

CREATE OR REPLACE FUNCTION public.files_to_clean()
 RETURNS TABLE(tenant_id uuid, file_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.tenant_id,
     f.id
    FROM file f
   WHERE ((f.state = 'cleaning'::text) AND (f.created_at < (now() - '00:00:10'::interval)) AND ((f.claimed_until IS NULL) OR (f.claimed_until < now())))
   ORDER BY f.created_at
  LIMIT 500;
END

CREATE OR REPLACE FUNCTION public.files_unused(since timestamp with time zone)
 RETURNS TABLE(tenant_id uuid, file_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.tenant_id,
     f.id
    FROM file f
   WHERE (f.unused_since < files_unused.since)
   ORDER BY f.unused_since
  LIMIT 500;
END

CREATE OR REPLACE FUNCTION public.fits_group(perspective text, g community_group)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (((NOT (g).without_staff) OR COALESCE((perspective <> 'staff'::text), ((g).access <> 'open'::text))) AND ((cardinality((g).perspectives) = 0) OR COALESCE((perspective = ANY ((g).perspectives)), false)))

CREATE OR REPLACE FUNCTION public.forget_old_drafts()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 DELETE FROM draft
   WHERE (draft.saved_at < (now() - '60 days'::interval));
END

CREATE OR REPLACE FUNCTION public.idea_away(idea_id uuid, how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update idea i set away = how where i.tenant_id = current_tenant() and i.id = idea_id;
    if how in ('withdrawn', 'removed') then
      update idea i set merged_into = null where i.tenant_id = current_tenant() and i.merged_into = idea_id;
    end if;
    perform facts_away(array[idea_id], how is not null);
  end $function$

CREATE OR REPLACE FUNCTION public.ideas_under_care(ids uuid[])
 RETURNS SETOF idea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT i.tenant_id,
     i.id,
     i.sentence,
     i.why,
     i.language,
     i.workshop_theme_id,
     i.theme_ids,
     i.group_id,
     i.raised_by,
     i.consented_at,
     i.merged_into,
     i.state,
     i.answer_from,
     i.created_at,
     i.edited_at,
     i.away
    FROM idea i
   WHERE ((i.tenant_id = current_tenant()) AND (i.id = ANY (ideas_under_care.ids)));
END

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

CREATE OR REPLACE FUNCTION public.leave_network()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    perform network_close(new.tenant_id, new.id, case when new.away is null then 'changed' else 'away' end, null);
    return null;
  end $function$

CREATE OR REPLACE FUNCTION public.leave_network_with_group()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    perform network_close(o.tenant_id, o.subject_id, 'away', null)
       from network_offer o join thread t on t.tenant_id = o.tenant_id and t.id = o.subject_id
      where o.tenant_id = new.tenant_id and o.ended_at is null and t.group_id = new.id;
    return null;
  end $function$

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

CREATE OR REPLACE FUNCTION public.memberships_of(account uuid)
 RETURNS TABLE(tenant_id uuid, member_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT m.tenant_id,
     m.id
    FROM member m
   WHERE ((m.account_id = memberships_of.account) AND (m.left_at IS NULL))
   ORDER BY m.tenant_id;
END

CREATE OR REPLACE FUNCTION public.mentions_away(post uuid, kept uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE thread t SET mentions = ARRAY( SELECT unnest(t.mentions) AS unnest
         INTERSECT
          SELECT unnest(mentions_away.kept) AS unnest)
   WHERE ((t.tenant_id = current_tenant()) AND (t.id = mentions_away.post));
 UPDATE reply r SET mentions = ARRAY( SELECT unnest(r.mentions) AS unnest
         INTERSECT
          SELECT unnest(mentions_away.kept) AS unnest)
   WHERE ((r.tenant_id = current_tenant()) AND (r.id = mentions_away.post));
 UPDATE fact SET concealed = true, place_ids = '{}'::uuid[]
   WHERE ((fact.tenant_id = current_tenant()) AND (fact.subject_id = mentions_away.post) AND (fact.kind = 'post.mentioned'::text) AND (NOT (fact.place_ids <@ mentions_away.kept)));
END

CREATE OR REPLACE FUNCTION public.network_close(tenant uuid, subject uuid, because text, closer uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
  begin
    update network_offer set ended_at = now(), ended_by = closer, ended_because = because
     where tenant_id = tenant and subject_id = subject and ended_at is null;
    update network_item set published = false where tenant_id = tenant and subject_id = subject and published;
    update file_use set network_visible = false
     where tenant_id = tenant and subject_id = subject and network_visible;
  end $function$

CREATE OR REPLACE FUNCTION public.network_matches(words text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT i.id
    FROM network_item i
   WHERE (i.published AND (i.language = 'en'::text) AND (i.vector @@ websearch_to_tsquery('english'::regconfig, search_folded(network_matches.words))))
 UNION ALL
  SELECT i.id
    FROM network_item i
   WHERE (i.published AND (i.language = 'cy'::text) AND (i.vector @@ websearch_to_tsquery('simple'::regconfig, welsh_roots(network_matches.words))));
END

CREATE OR REPLACE FUNCTION public.network_reports_to_carry()
 RETURNS TABLE(tenant_id uuid, id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT r.tenant_id,
     r.id
    FROM network_report r
   WHERE (((r.carried_at IS NULL) OR ((r.decided_at IS NOT NULL) AND (r.told_at IS NULL))) AND (COALESCE(r.decided_at, r.reported_at) < (now() - '00:00:10'::interval)))
   ORDER BY r.reported_at
  LIMIT 500;
END

CREATE OR REPLACE FUNCTION public.network_vector(title text, words text, language text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE
RETURN CASE language WHEN 'cy'::text THEN (setweight(to_tsvector('simple'::regconfig, welsh_roots(title)), 'A'::"char") || to_tsvector('simple'::regconfig, welsh_roots(words))) ELSE (setweight(to_tsvector('english'::regconfig, search_folded(title)), 'A'::"char") || to_tsvector('english'::regconfig, search_folded(words))) END

CREATE OR REPLACE FUNCTION public.network_voices(ids uuid[])
 RETURNS TABLE(id uuid, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT voice.id,
     m.display_name
    FROM (( SELECT q.id,
             q.tenant_id,
             q.asked_by AS member_id
            FROM adopter_question q
           WHERE ((q.id = ANY (network_voices.ids)) AND (q.away IS NULL) AND (q.shared OR (q.tenant_id = current_tenant())))
         UNION ALL
          SELECT a.id,
             a.tenant_id,
             a.answered_by
            FROM (adopter_answer a
              JOIN adopter_question q ON ((q.id = a.question_id)))
           WHERE ((a.id = ANY (network_voices.ids)) AND (a.away IS NULL) AND (q.shared OR (a.tenant_id = current_tenant())))
         UNION ALL
          SELECT i.id,
             i.tenant_id,
             i.owner_id
            FROM network_item i
           WHERE ((i.id = ANY (network_voices.ids)) AND i.shows_owner AND i.published)) voice
      JOIN member m ON (((m.tenant_id = voice.tenant_id) AND (m.id = voice.member_id))))
   WHERE (m.left_at IS NULL);
END

CREATE OR REPLACE FUNCTION public.plan_digests(due_by timestamp with time zone, settled timestamp with time zone, turns jsonb)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
      end $function$

CREATE OR REPLACE FUNCTION public.plan_progress(of_plan uuid, moments timestamp with time zone[])
 RETURNS TABLE(moment timestamp with time zone, done integer, total integer)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 WITH unit AS MATERIALIZED (
          SELECT progress_units.action_id,
             progress_units.weight,
             progress_units.added_at,
             progress_units.done_at,
             progress_units.gone_at
            FROM progress_units(ARRAY( SELECT a.id
                    FROM action a
                   WHERE ((a.tenant_id = current_tenant()) AND (a.plan_id = plan_progress.of_plan)))) progress_units(action_id, weight, added_at, done_at, gone_at)
         ), event AS (
          SELECT unit.added_at AS at,
             unit.weight AS total,
             0 AS done
            FROM unit
         UNION ALL
          SELECT unit.done_at,
             0,
             unit.weight
            FROM unit
           WHERE (unit.done_at IS NOT NULL)
         UNION ALL
          SELECT unit.gone_at,
             (- unit.weight),
                 CASE
                     WHEN (unit.done_at IS NULL) THEN 0
                     ELSE (- unit.weight)
                 END AS "case"
            FROM unit
           WHERE (unit.gone_at IS NOT NULL)
         ), counted AS (
          SELECT width_bucket(event.at, plan_progress.moments) AS before,
             sum(event.total) AS total,
             sum(event.done) AS done
            FROM event
           GROUP BY (width_bucket(event.at, plan_progress.moments))
         )
  SELECT (plan_progress.moments)[n.n] AS moments,
     (COALESCE(sum(c.done) OVER up_to, (0)::numeric))::integer AS "coalesce",
     (COALESCE(sum(c.total) OVER up_to, (0)::numeric))::integer AS "coalesce"
    FROM (generate_series(1, cardinality(plan_progress.moments)) n(n)
      LEFT JOIN counted c ON ((c.before = (n.n - 1))))
   WINDOW up_to AS (ORDER BY n.n)
   ORDER BY n.n;
END

CREATE OR REPLACE FUNCTION public.progress_units(actions uuid[])
 RETURNS TABLE(action_id uuid, weight integer, added_at timestamp with time zone, done_at timestamp with time zone, gone_at timestamp with time zone)
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT a.id,
     COALESCE(m.weight, 1) AS "coalesce",
     COALESCE(m.created_at, a.created_at) AS "coalesce",
         CASE a.state
             WHEN 'complete'::text THEN LEAST(m.done_at, a.finished_at)
             ELSE m.done_at
         END AS done_at,
         CASE a.state
             WHEN 'not_doing'::text THEN a.finished_at
             ELSE NULL::timestamp with time zone
         END AS "case"
    FROM (action a
      LEFT JOIN milestone m ON (((m.tenant_id = a.tenant_id) AND (m.action_id = a.id))))
   WHERE ((a.tenant_id = current_tenant()) AND (a.id = ANY (progress_units.actions)));
END

CREATE OR REPLACE FUNCTION public.replies_under_care(ids uuid[])
 RETURNS SETOF reply
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT r.tenant_id,
     r.id,
     r.thread_id,
     r.author_id,
     r.body,
     r.language,
     r.created_at,
     r.edited_at,
     r.parent_id,
     r.quoted_id,
     r.quoted,
     r.is_update,
     r.mentions,
     r.away,
     r.thread_away
    FROM reply r
   WHERE ((r.tenant_id = current_tenant()) AND (r.id = ANY (replies_under_care.ids)));
END

CREATE OR REPLACE FUNCTION public.reply_away(reply_id uuid, how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    within uuid;
    gone boolean;
  begin
    select r.thread_id into within from reply r where r.tenant_id = current_tenant() and r.id = reply_id;
    -- In the order in which a reply is posted: the thread first, so that nobody waits for each other.
    perform from thread t where t.tenant_id = current_tenant() and t.id = within for update;
    update reply r set away = how where r.tenant_id = current_tenant() and r.id = reply_id
      returning r.thread_away into gone;
    update thread t
       set reply_count = (select count(*) from reply r
                           where r.tenant_id = t.tenant_id and r.thread_id = t.id and r.away is null),
           last_post_at = coalesce((select max(r.created_at) from reply r
                           where r.tenant_id = t.tenant_id and r.thread_id = t.id and r.away is null), t.created_at),
           answer_id = case when t.answer_id = reply_id and how is not null then null else t.answer_id end
     where t.tenant_id = current_tenant() and t.id = within;
    perform facts_away(array[reply_id], how is not null or gone);
  end $function$

CREATE OR REPLACE FUNCTION public.resource_away(resource_id uuid, how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update resource r set away = how where r.tenant_id = current_tenant() and r.id = resource_id;
    perform facts_away(array[resource_id], how is not null);
    update fact f set concealed = how is not null
     where f.tenant_id = current_tenant() and f.subject_id = resource_id
       and f.kind in ('resource.review-soon', 'resource.review-due');
  end $function$

CREATE OR REPLACE FUNCTION public.resources_under_care(ids uuid[])
 RETURNS SETOF resource
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT r.tenant_id,
     r.id,
     r.author_id,
     r.finding,
     r.owner_id,
     r.kind,
     r.title,
     r.summary,
     r.body,
     r.links,
     r.theme_ids,
     r.settings,
     r.audience,
     r.language,
     r.format,
     r.family_id,
     r.licence,
     r.made_by,
     r.involved,
     r.core,
     r.adaptable,
     r.citation,
     r.review_on,
     r.remind_on,
     r.version,
     r.adapted_from_tenant,
     r.adapted_from_id,
     r.adapted_from_title,
     r.blank_confirmed_at,
     r.created_at,
     r.published_at,
     r.edited_at,
     r.away
    FROM resource r
   WHERE ((r.tenant_id = current_tenant()) AND (r.id = ANY (resources_under_care.ids)));
END

CREATE OR REPLACE FUNCTION public.revisions_under_care(post uuid)
 RETURNS SETOF revision
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT v.tenant_id,
     v.id,
     v.post_id,
     v.title,
     v.body,
     v.changed,
     v.why,
     v.involved,
     v.happened,
     v.written_at,
     v.concealed
    FROM revision v
   WHERE ((v.tenant_id = current_tenant()) AND (v.post_id = revisions_under_care.post))
   ORDER BY v.written_at DESC;
END

CREATE OR REPLACE FUNCTION public.reword_action_parts(of_action uuid, ids uuid[], texts text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update milestone m set name = t.text from unnest(ids, texts) as t (id, text)
     where m.tenant_id = current_tenant() and m.action_id = of_action and m.id = t.id;
    update evidence e set note = t.text from unnest(ids, texts) as t (id, text)
     where e.tenant_id = current_tenant() and e.action_id = of_action and e.id = t.id;
    update action_change c set words = t.text from unnest(ids, texts) as t (id, text)
     where c.tenant_id = current_tenant() and c.action_id = of_action and c.id = t.id;
  end $function$

CREATE OR REPLACE FUNCTION public.reword_idea_answers(of_idea uuid, ids uuid[], texts text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE idea_answer a SET words = t.text
    FROM UNNEST(reword_idea_answers.ids, reword_idea_answers.texts) t(id, text)
   WHERE ((a.tenant_id = current_tenant()) AND (a.idea_id = reword_idea_answers.of_idea) AND (a.id = t.id));
END

CREATE OR REPLACE FUNCTION public.rewrite_action(id uuid, what text, why text, involvement text, reason text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE action a SET what = rewrite_action.what, why = rewrite_action.why, involvement = rewrite_action.involvement, reason = rewrite_action.reason, edited_at = clock_timestamp()
   WHERE ((a.tenant_id = current_tenant()) AND (a.id = rewrite_action.id));
END

CREATE OR REPLACE FUNCTION public.rewrite_adopter_words(kind text, words uuid, body text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE adopter_question q SET body = rewrite_adopter_words.body, edited_at = now()
   WHERE ((rewrite_adopter_words.kind = 'adopter_question'::text) AND (q.tenant_id = current_tenant()) AND (q.id = rewrite_adopter_words.words));
 UPDATE adopter_answer a SET body = rewrite_adopter_words.body, edited_at = now()
   WHERE ((rewrite_adopter_words.kind = 'adopter_answer'::text) AND (a.tenant_id = current_tenant()) AND (a.id = rewrite_adopter_words.words));
END

CREATE OR REPLACE FUNCTION public.rewrite_idea(id uuid, sentence text, why text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE idea i SET sentence = rewrite_idea.sentence, why = rewrite_idea.why, edited_at = clock_timestamp()
   WHERE ((i.tenant_id = current_tenant()) AND (i.id = rewrite_idea.id));
END

CREATE OR REPLACE FUNCTION public.rewrite_reply(id uuid, body text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE reply r SET body = rewrite_reply.body, edited_at = now()
   WHERE ((r.tenant_id = current_tenant()) AND (r.id = rewrite_reply.id));
END

CREATE OR REPLACE FUNCTION public.rewrite_resource(id uuid, title text, summary text, body text, made_by text, involved text, core text, adaptable text, citation text, links jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update resource_version v set concealed = true
     where v.tenant_id = current_tenant() and v.resource_id = rewrite_resource.id;
    update resource r
       set title = rewrite_resource.title, summary = rewrite_resource.summary, body = rewrite_resource.body,
           made_by = rewrite_resource.made_by, involved = rewrite_resource.involved, core = rewrite_resource.core,
           adaptable = rewrite_resource.adaptable, citation = rewrite_resource.citation, links = rewrite_resource.links,
           edited_at = clock_timestamp()
     where r.tenant_id = current_tenant() and r.id = rewrite_resource.id;
  end $function$

CREATE OR REPLACE FUNCTION public.rewrite_thread(id uuid, title text, body text, changed text, why text, involved text, happened text, citation text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE thread t SET title = rewrite_thread.title, body = rewrite_thread.body, changed = rewrite_thread.changed, why = rewrite_thread.why, involved = rewrite_thread.involved, happened = rewrite_thread.happened, citation = rewrite_thread.citation, edited_at = now()
   WHERE ((t.tenant_id = current_tenant()) AND (t.id = rewrite_thread.id));
END

CREATE OR REPLACE FUNCTION public.search_any(sort text, items text[])
 RETURNS tsquery
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (string_agg(quote_literal(search_label(search_any.sort, item.item)), ' | '::text))::tsquery AS string_agg
    FROM unnest(search_any.items) item(item);
END

CREATE OR REPLACE FUNCTION public.search_excerpt(words text, language text, asked text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
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
    roots := tsvector_to_array(to_tsvector('simple', welsh_roots(regexp_replace(asked, '(^|\s)-("[^"]*"|\S+)', ' ', 'g'))));
    select string_agg(quote_literal(form), ' | ')::tsquery into forms
      from (select distinct match[1] as form from regexp_matches(lower(words), '[^[:space:][:punct:]\\]+', 'g') match) written
     where tsvector_to_array(to_tsvector('simple', welsh_roots(form))) && roots;
    return ts_headline('simple', words, coalesce(forms, plainto_tsquery('simple', '')), options);
  end $function$

CREATE OR REPLACE FUNCTION public.search_folded(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE STRICT
RETURN translate(lower(regexp_replace(words, '\S{200,}'::text, ' '::text, 'g'::text)), 'ÂÀÁÄÊÈÉËÎÌÍÏÔÒÓÖÛÙÚÜŴẀẂẄŶỲÝŸâàáäêèéëîìíïôòóöûùúüŵẁẃẅŷỳýÿ’'::text, 'aaaaeeeeiiiioooouuuuwwwwyyyyaaaaeeeeiiiioooouuuuwwwwyyyy'''::text)

CREATE OR REPLACE FUNCTION public.search_is_rare(wanted tsquery)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
 SET jit TO 'off'
AS $function$
  begin
    return (select count(*) < 1000 from (select from search_entry e where e.vector @@ wanted limit 1000) few);
  end $function$

CREATE OR REPLACE FUNCTION public.search_key()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN "left"(encode(decode(md5((current_tenant())::text), 'hex'::text), 'base64'::text), 5)

CREATE OR REPLACE FUNCTION public.search_label(sort text, value text)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (((search_key() || '#'::text) || sort) || CASE length(value) WHEN 36 THEN "right"(value, 12) ELSE value END)

CREATE OR REPLACE FUNCTION public.search_matches(words text, groups uuid[], kinds text[], theme uuid, author uuid, since timestamp with time zone, before_at timestamp with time zone, before_id uuid, most integer)
 RETURNS SETOF search_hit
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$

CREATE OR REPLACE FUNCTION public.search_nil()
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
RETURN '00000000-0000-0000-0000-000000000000'::uuid

CREATE OR REPLACE FUNCTION public.search_probe(asked tsquery, wanted tsquery, groups uuid[], since timestamp with time zone, before_at timestamp with time zone, before_id uuid, most integer)
 RETURNS SETOF search_hit
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
 SET jit TO 'off'
AS $function$
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
  end $function$

CREATE OR REPLACE FUNCTION public.search_relabelled(vector tsvector, sort text, old_ids uuid[], new_ids uuid[])
 RETURNS tsvector
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (ts_delete(vector, ARRAY( SELECT search_label(search_relabelled.sort, (id.id)::text) AS search_label
            FROM unnest(search_relabelled.old_ids) id(id))) || array_to_tsvector(ARRAY( SELECT search_label(search_relabelled.sort, (id.id)::text) AS search_label
            FROM unnest(search_relabelled.new_ids) id(id))));
END

CREATE OR REPLACE FUNCTION public.search_tagged(lexemes text, language text)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN regexp_replace(lexemes, '''((?:[^'']|'''')*)'''::text, (((''''::text || search_key()) || "left"(language, 1)) || '\1'''::text), 'g'::text)

CREATE OR REPLACE FUNCTION public.search_vector(title text, words text, language text, kind text, group_id uuid, author_id uuid, theme_ids uuid[], at timestamp with time zone)
 RETURNS tsvector
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT ((search_tagged((
         CASE language
             WHEN 'cy'::text THEN (setweight(to_tsvector('simple'::regconfig, welsh_roots(title)), 'A'::"char") || to_tsvector('simple'::regconfig, welsh_roots(words)))
             ELSE (setweight(to_tsvector('english'::regconfig, search_folded(title)), 'A'::"char") || to_tsvector('english'::regconfig, search_folded(words)))
         END)::text, language))::tsvector || array_to_tsvector((ARRAY[search_label('l'::text, language), search_label('k'::text, kind), search_label('g'::text, (COALESCE(group_id, search_nil()))::text), search_label('a'::text, (COALESCE(author_id, search_nil()))::text), search_label('w'::text, (search_week(at))::text)] || ARRAY( SELECT search_label('t'::text, (theme.theme)::text) AS search_label
            FROM unnest(search_vector.theme_ids) theme(theme)))));
END

CREATE OR REPLACE FUNCTION public.search_week(at timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN (floor((EXTRACT(epoch FROM at) / (604800)::numeric)))::integer

CREATE OR REPLACE FUNCTION public.search_words(words text)
 RETURNS tsquery
 LANGUAGE plpgsql
 STABLE
AS $function$
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

CREATE OR REPLACE FUNCTION public.stray_cases(member uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 WITH one_admin AS MATERIALIZED (
          SELECT m.id
            FROM (appointment a
              JOIN member m ON (((m.tenant_id = a.tenant_id) AND (m.id = a.member_id))))
           WHERE ((a.tenant_id = current_tenant()) AND (a.role = 'admin'::text) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL) AND (m.on_break_since IS NULL))
           ORDER BY m.id
          LIMIT 1
         ), one_of_group AS MATERIALIZED (
          SELECT a.group_id,
             (min((m.id)::text))::uuid AS id
            FROM ((appointment a
              JOIN member m ON (((m.tenant_id = a.tenant_id) AND (m.id = a.member_id))))
              LEFT JOIN community_group g ON (((g.tenant_id = a.tenant_id) AND (g.id = a.group_id))))
           WHERE ((a.tenant_id = current_tenant()) AND (m.left_at IS NULL) AND (m.suspended_at IS NULL) AND (m.on_break_since IS NULL) AND ((a.role = 'lead'::text) OR ((a.role = ANY (ARRAY['champion'::text, 'deputy'::text])) AND sees_group(m.id, g.*))))
           GROUP BY a.group_id
         ), one AS MATERIALIZED (
          SELECT one_admin.id,
             NULL::uuid AS group_id,
             true AS of_all
            FROM one_admin
         UNION ALL
          SELECT near.id,
             near.group_id,
             false
            FROM one_of_group near
           WHERE (NOT (EXISTS ( SELECT
                    FROM one_admin)))
         ), possible AS (
          SELECT c.*::moderation_case AS it
            FROM (one
              JOIN moderation_case c ON (((c.tenant_id = current_tenant()) AND (c.author_id = one.id))))
           WHERE (c.waits AND (one.of_all OR (NOT (c.group_id IS DISTINCT FROM one.group_id))))
         UNION ALL
          SELECT c.*::moderation_case AS c
            FROM ((one
              JOIN report r ON (((r.tenant_id = current_tenant()) AND (r.reporter_id = one.id))))
              JOIN moderation_case c ON (((c.tenant_id = r.tenant_id) AND (c.id = r.case_id))))
           WHERE (c.waits AND (one.of_all OR (NOT (c.group_id IS DISTINCT FROM one.group_id))))
         UNION ALL
          SELECT c.*::moderation_case AS c
            FROM moderation_case c
           WHERE ((c.tenant_id = current_tenant()) AND c.waits AND (NOT (EXISTS ( SELECT
                    FROM one_admin))) AND (NOT (EXISTS ( SELECT
                    FROM one_of_group near
                   WHERE (NOT (near.group_id IS DISTINCT FROM c.group_id))))))
         )
  SELECT COALESCE(array_agg((possible.it).id), '{}'::uuid[]) AS "coalesce"
    FROM possible
   WHERE (EXISTS ( SELECT
            FROM case_moderators(possible.it) m(member_id, nearness, told)
           WHERE ((m.member_id = stray_cases.member) AND (m.nearness = 3))));
END

CREATE OR REPLACE FUNCTION public.study_themes()
 RETURNS TABLE("position" integer, name_en text, name_cy text)
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 VALUES (1,'Therapeutic relationships'::text,'Perthnasoedd therapiwtig'::text), (2,'Working in partnership'::text,'Gweithio mewn partneriaeth'::text), (3,'Risk and safety'::text,'Risg a diogelwch'::text);
END

CREATE OR REPLACE FUNCTION public.take_mail_turns(to_provider text, by_worker text, wanted integer, a_minute integer, most_lines integer)
 RETURNS TABLE(mails integer, lines integer)
 LANGUAGE plpgsql
AS $function$
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
      end $function$

CREATE OR REPLACE FUNCTION public.take_subject_id()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
      begin
        insert into subject_id (tenant_id, id) values (new.tenant_id, new.id) on conflict do nothing;
        if not found then return null; end if;
        return new;
      end $function$

CREATE OR REPLACE FUNCTION public.tenants_with_actions_to_remind(day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT a.tenant_id
    FROM (action a
      JOIN member m ON (((m.tenant_id = a.tenant_id) AND (m.id = a.owner_id))))
   WHERE ((a.away IS NULL) AND (a.finished_at IS NULL) AND ((a.due_on <= (tenants_with_actions_to_remind.day + 14)) OR (m.left_at IS NOT NULL) OR (m.suspended_at IS NOT NULL)));
END

CREATE OR REPLACE FUNCTION public.tenants_with_reviews_to_remind(day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT r.tenant_id
    FROM resource r
   WHERE ((r.away IS NULL) AND (r.remind_on <= tenants_with_reviews_to_remind.day));
END

CREATE OR REPLACE FUNCTION public.tenants_with_waiting_cases(before timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT DISTINCT c.tenant_id
    FROM moderation_case c
   WHERE (c.waits AND (c.waiting_since < tenants_with_waiting_cases.before));
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
           WHERE ((f.tenant_id = c.id) AND (f.dispatched_at IS NULL) AND (NOT f.concealed))));
END

CREATE OR REPLACE FUNCTION public.tenants_without_findings(findings text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.id
    FROM community c
   WHERE (( SELECT count(*) AS count
            FROM resource r
           WHERE ((r.tenant_id = c.id) AND (r.finding = ANY (tenants_without_findings.findings)))) < cardinality(tenants_without_findings.findings));
END

CREATE OR REPLACE FUNCTION public.thread_away(thread_id uuid, how text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update thread set away = how where tenant_id = current_tenant() and id = thread_away.thread_id;
    update reply r set thread_away = how is not null
     where r.tenant_id = current_tenant() and r.thread_id = thread_away.thread_id;
    perform facts_away(array(
      select thread_away.thread_id
      union all
      select r.id from reply r where r.tenant_id = current_tenant() and r.thread_id = thread_away.thread_id
         and r.away is null), how is not null);
  end $function$

CREATE OR REPLACE FUNCTION public.threads_under_care(ids uuid[])
 RETURNS SETOF thread
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT t.tenant_id,
     t.id,
     t.group_id,
     t.author_id,
     t.kind,
     t.title,
     t.body,
     t.changed,
     t.why,
     t.involved,
     t.happened,
     t.language,
     t.reply_count,
     t.created_at,
     t.last_post_at,
     t.edited_at,
     t.closed_at,
     t.citation,
     t.theme_ids,
     t.mentions,
     t.answer_id,
     t.pinned_at,
     t.closed_reason,
     t.closed_by,
     t.away
    FROM thread t
   WHERE ((t.tenant_id = current_tenant()) AND (t.id = ANY (threads_under_care.ids)));
END

CREATE OR REPLACE FUNCTION public.welsh_roots(words text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE STRICT
AS $function$
  declare
    roots text := search_folded(words);
  begin
    roots := regexp_replace(roots, '(?<![-[:alnum:]])-?(?:y|yr|a|ac|ag|i|o|yn|ym|yng|ei|eu|fy|dy|ar|at|am|na|nac|ni|nid|mae|yw|sy|sydd|r|n)\M(?!-)', ' ', 'g');
    roots := regexp_replace(roots, '\m(?=[a-z]{4})(?:ngh|ng|ch(?!w)|c(?!h)|g)', 'g', 'g');
    roots := regexp_replace(roots, '\mg(?=[aeiouwylr][a-z]{2})', '', 'g');
    roots := regexp_replace(roots, '\m(?=[a-z]{4})(?:mh|ph|p|b|m|f(?!f))', 'b', 'g');
    roots := regexp_replace(roots, '\m(?=[a-z]{4})(?:nh|th|dd|t|d|n)', 'd', 'g');
    roots := regexp_replace(roots, '\mll(?=[a-z]{2})', 'l', 'g');
    roots := regexp_replace(roots, '\mrh(?=[a-z]{2})', 'r', 'g');
    roots := regexp_replace(roots, '\mh(?=[aeiouwy][a-z]{2})', '', 'g');
    roots := regexp_replace(roots, '\m([a-z]{3,}?)(?:i?wyr|i?wr)\M', '\1wr', 'g');
    return regexp_replace(roots, '\m([a-z]{3,}?)(?:iau|au|ion|on|iaid|aid|oedd|ydd|od|io|u)+\M', '\1', 'g');
  end $function$
