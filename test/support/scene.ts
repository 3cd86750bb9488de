import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { TestCommunity, TestMember } from './community.js';
import { kinds, Reference, type Actor, type Kind } from './every-operation.js';
import type { World } from './world.js';

export type Ids = Record<Kind, string>;

/** One thing of every kind in one community, and the people who may do something to it. */
export interface Scene {
  community: TestCommunity;
  ids: Ids;
  actors: Record<Actor, TestMember>;
}

/** What stands in everything that was written in the scene, and may be in nobody else’s answers. */
export const MARK = 'Confidential';

export async function setScene(world: World): Promise<Scene> {
  const { sql } = world.database;
  const community = await world.community(`${MARK} trust`);
  const group = await community.group({ name: `${MARK} group` });
  const peerGroup = await community.group({ name: `${MARK} peers`, access: 'closed' });
  const roomOnRequest = await community.group({ name: `${MARK} room`, access: 'on_request' });
  const admin = await community.member({ roles: ['admin'], championOf: [group, peerGroup, roomOnRequest] });
  const champion = await community.member({ championOf: [group], displayName: `${MARK} champion` });
  const author = await community.member({ groups: [peerGroup], displayName: `${MARK} author` });
  const member = await community.member({ groups: [peerGroup] });
  const newcomer = await community.member();
  const suspended = await community.member();
  await sql('update member set suspended_at = now() where id = $1', [suspended.id]);
  const thread = await author.startThread(group, { title: `${MARK} title`, body: `${MARK} body` });
  const reply = await author.reply(thread, `${MARK} reply`);
  const question = await author.startThread(group, { title: `${MARK} question`, kind: 'QUESTION' });
  const answer = await member.reply(question, `${MARK} answer`);
  const ids: Ids = {
    community: community.id,
    slug: community.slug,
    group: group.id,
    roomOnRequest: roomOnRequest.id,
    peerGroup: peerGroup.id,
    thread: thread.id,
    practiceChange: uuid(),
    reply: reply.id,
    question: question.id,
    answer: answer.id,
    idea: uuid(),
    otherIdea: uuid(),
    workshop: uuid(),
    workshopTheme: uuid(),
    openCase: uuid(),
    takenCase: uuid(),
    decidedCase: uuid(),
    report: uuid(),
    caseNote: uuid(),
    member: member.id,
    outsideMember: newcomer.id,
    champion: champion.id,
    suspended: suspended.id,
    invitation: uuid(),
    communityRequest: uuid(),
    groupRequest: uuid(),
    theme: uuid(),
    glossaryEntry: uuid(),
    draft: uuid(),
    urgentHelp: uuid(),
    session: '',
    digest: uuid(),
    file: uuid(),
    resource: uuid(),
    resourceVersion: '',
    networkOffer: uuid(),
    networkItem: uuid(),
    adoption: uuid(),
    adopterQuestion: uuid(),
    adopterAnswer: uuid(),
    plan: uuid(),
    action: uuid(),
    actionChange: uuid(),
    milestone: uuid(),
    evidence: uuid(),
    // The id of an invitation is not its secret.
    secret: createHash('sha256').update(community.id).digest('base64url'),
  };
  await author.get(
    `mutation ($input: PostPracticeChangeInput!) { postPracticeChange(input: $input) { id } }`,
    {
      input: {
        id: ids.practiceChange,
        groupId: group.id,
        title: `${MARK} change`,
        language: 'EN',
        changed: MARK,
        why: MARK,
        involved: MARK,
        happened: MARK,
      },
    },
  );
  await sql(
    `insert into invitation (tenant_id, id, email, expires_at, sent_at) values ($1, $2, $3, now() + interval '1 day', now())`,
    [community.id, ids.invitation, `${MARK.toLowerCase()}@people.example`],
  );
  await sql(`insert into community_request (tenant_id, id, account_id, message) values ($1, $2, $3, $4)`, [
    community.id,
    ids.communityRequest,
    (await (await world.community()).member()).accountId,
    MARK,
  ]);
  await sql(
    `insert into group_request (tenant_id, id, group_id, member_id, answer) values ($1, $2, $3, $4, $5)`,
    [community.id, ids.groupRequest, roomOnRequest.id, member.id, MARK],
  );
  await sql(
    `insert into urgent_help (tenant_id, id, text_en, text_cy, owner_id) values ($1, $2, $3, $3, $4)`,
    [community.id, ids.urgentHelp, MARK, admin.id],
  );
  await sql(
    `insert into glossary_entry (tenant_id, id, term_en, term_cy, meaning_en, meaning_cy) values ($1, $2, $3, $3, $3, $3)`,
    [community.id, ids.glossaryEntry, MARK],
  );
  await sql(`insert into draft (tenant_id, member_id, id, place, fields) values ($1, $2, $3, '/', $4)`, [
    community.id,
    author.id,
    ids.draft,
    JSON.stringify({ body: MARK }),
  ]);
  await sql(`insert into theme (tenant_id, id, name_en, name_cy) values ($1, $2, $3, $3)`, [
    community.id,
    ids.theme,
    MARK,
  ]);
  await sql(`insert into file (tenant_id, id, uploaded_by, name) values ($1, $2, $3, $4)`, [
    community.id,
    ids.file,
    author.id,
    `${MARK}.txt`,
  ]);
  await author.get(`mutation ($input: ShareResourceInput!) { shareResource(input: $input) { id } }`, {
    input: {
      id: ids.resource,
      kind: 'GUIDE',
      title: `${MARK} resource`,
      summary: MARK,
      body: MARK,
      links: [{ url: 'https://example.org/', label: MARK }],
      language: 'EN',
      licence: 'USE_AND_CHANGE',
      madeBy: MARK,
      involved: MARK,
      core: MARK,
      adaptable: MARK,
      citation: MARK,
      themeIds: [ids.theme],
    },
  });
  const versions = await sql<{ id: string }>('select id from resource_version where resource_id = $1', [
    ids.resource,
  ]);
  ids.resourceVersion = versions[0]!.id;
  await setNetwork(world, { community, ids, author, member });
  await setPlan(ids, admin);
  await setIdeas(world, { community, ids, author, admin });
  await setCases(world, {
    community,
    group,
    ids,
    author,
    member,
    champion,
    hidden: await author.reply(thread, MARK),
  });
  const sessions = await sql<{ id: string }>(
    `insert into session (token_hash, account_id, kind, expires_at)
     values (sha256(gen_random_uuid()::text::bytea), $1, 'browser', now() + interval '1 day') returning id`,
    [author.accountId],
  );
  ids.session = sessions[0]!.id;
  return { community, ids, actors: { admin, author, newcomer } };
}

/** A plan with an action that says where it came from, what is to be done and what shows it. */
async function setPlan(ids: Ids, admin: TestMember): Promise<void> {
  const day = '2999-12-31';
  const act = (name: string, type: string, input: object) =>
    admin.get(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, { input });
  const words = { title: `${MARK} plan`, aim: MARK, summary: MARK, language: 'EN' };
  await act('openPlan', 'OpenPlanInput', { id: ids.plan, ...words, startsOn: '2026-01-01', endsOn: day });
  await act('addAction', 'AddActionInput', {
    id: ids.action,
    planId: ids.plan,
    what: `${MARK} action`,
    why: MARK,
    involvement: MARK,
    ownerId: ids.member,
    dueOn: day,
    themeIds: [ids.theme],
    sources: [{ kind: 'thread', id: ids.thread }],
  });
  const about = { actionId: ids.action };
  await act('addMilestone', 'AddMilestoneInput', { id: ids.milestone, ...about, name: MARK });
  await act('addEvidence', 'AddEvidenceInput', { id: ids.evidence, ...about, note: MARK });
  await act('updateAction', 'UpdateActionInput', { id: ids.actionChange, ...about, words: MARK });
}

/** Something offered, something no longer published, an adoption, and a conversation with those who use it. */
async function setNetwork(
  world: World,
  scene: Pick<Scene, 'community' | 'ids'> & { author: TestMember; member: TestMember },
): Promise<void> {
  const { community, ids, author, member } = scene;
  const { sql } = world.database;
  const about = [community.id, 'thread', ids.practiceChange];
  await sql(
    `insert into network_offer (tenant_id, id, subject_kind, subject_id, offered_by) values ($1, $2, 'thread', $3, $4)`,
    [community.id, ids.networkOffer, ids.practiceChange, author.id],
  );
  await sql(
    `insert into network_item (tenant_id, id, subject_kind, subject_id, published, community_en, community_cy, title, summary,
                               words, kind, language, vector)
     values ($1, $2, 'resource', $3, false, $4, $4, $4, $4, '[]', 'guide', 'en', '')`,
    [community.id, ids.networkItem, ids.resource, MARK],
  );
  for (const [id, keeper] of [
    [ids.adoption, author.id],
    [uuid(), member.id],
  ]) {
    await sql(
      `insert into adoption (tenant_id, source_id, subject_kind, subject_id, id, setting, stage, kept, language, shared, may_ask)
       values ($1, $1, $2, $3, $4, $5, 'trying', $5, 'en', true, true)`,
      [...about, id, MARK],
    );
    await sql(`insert into adoption_keeper (tenant_id, adoption_id, member_id) values ($1, $2, $3)`, [
      community.id,
      id,
      keeper,
    ]);
    await sql(
      `insert into adoption_step (tenant_id, adoption_id, number, stage) values ($1, $2, 1, 'trying')`,
      [community.id, id],
    );
  }
  await sql(
    `insert into adopter_question (tenant_id, source_id, subject_kind, subject_id, id, asked_by, body, language, shared)
     values ($1, $1, $2, $3, $4, $5, $6, 'en', true)`,
    [...about, ids.adopterQuestion, author.id, MARK],
  );
  await sql(`insert into adopter_asked (tenant_id, question_id, member_id) values ($1, $2, $3)`, [
    community.id,
    ids.adopterQuestion,
    member.id,
  ]);
  await sql(
    `insert into adopter_answer (tenant_id, id, question_id, answered_by, body, language) values ($1, $2, $3, $4, $5, 'en')`,
    [community.id, ids.adopterAnswer, ids.adopterQuestion, author.id, MARK],
  );
}

/** A workshop where ideas are collected, and two that one person has put in. */
async function setIdeas(
  { database: { sql } }: World,
  {
    community,
    ids,
    author,
    admin,
  }: Pick<Scene, 'community' | 'ids'> & Record<'author' | 'admin', TestMember>,
): Promise<void> {
  await sql(
    `insert into workshop (tenant_id, id, title, words, language, starts_on, ends_on, tie_rule, phase, opened_by)
     values ($1, $2, $3, $3, 'en', current_date, current_date, 'lots', 'collect', $4)`,
    [community.id, ids.workshop, MARK, admin.id],
  );
  await sql(
    `insert into workshop_theme (tenant_id, id, workshop_id, theme_id, prompt, position)
     values ($1, $2, $3, $4, $5, 0)`,
    [community.id, ids.workshopTheme, ids.workshop, ids.theme, MARK],
  );
  for (const id of [ids.idea, ids.otherIdea])
    await sql(
      `insert into idea (tenant_id, id, sentence, why, language, workshop_theme_id, raised_by)
       values ($1, $2, $3, $3, 'en', $4, $5)`,
      [community.id, id, MARK, ids.workshopTheme, author.id],
    );
}

interface CaseScene extends Pick<Scene, 'community' | 'ids'> {
  group: { id: string };
  author: TestMember;
  member: TestMember;
  champion: TestMember;
  hidden: { id: string };
}

/** A case in each state: open, taken, and decided with new words asked for. */
async function setCases(world: World, scene: CaseScene): Promise<void> {
  const { community, group, ids, author, member, champion, hidden } = scene;
  const { sql } = world.database;
  const open = (id: string, subjectId: string, authorId: string) =>
    sql(
      `insert into moderation_case (tenant_id, id, subject_kind, subject_id, group_id, author_id)
       values ($1, $2, 'reply', $3, $4, $5)`,
      [community.id, id, subjectId, group.id, authorId],
    );
  const reportedBy = (reporter: TestMember, caseId: string, id: string) =>
    sql(
      `insert into report (tenant_id, id, case_id, reporter_id, reason, words) values ($1, $2, $3, $4, 'other', $5)`,
      [community.id, id, caseId, reporter.id, MARK],
    );
  await open(ids.openCase, ids.reply, author.id);
  await reportedBy(member, ids.openCase, ids.report);
  await sql(
    `insert into moderation_note (tenant_id, id, case_id, author_id, text) values ($1, $2, $3, $4, $5)`,
    [community.id, ids.caseNote, ids.openCase, champion.id, MARK],
  );
  await open(ids.takenCase, ids.answer, member.id);
  await reportedBy(author, ids.takenCase, uuid());
  await sql(`update moderation_case set taken_by = $2, taken_at = now() where id = $1`, [
    ids.takenCase,
    champion.id,
  ]);
  await open(ids.decidedCase, hidden.id, author.id);
  await reportedBy(member, ids.decidedCase, uuid());
  await sql(
    `update moderation_case set decided_at = now(), decided_by = $2, decision = 'ask_to_edit', reason = $3 where id = $1`,
    [ids.decidedCase, champion.id, MARK],
  );
  await sql(`update reply set away = 'hidden' where id = $1`, [hidden.id]);
}

/** Ids, a slug and a secret that nothing has. */
export const nothing = (): Ids =>
  Object.fromEntries(kinds.map((kind) => [kind, kind === 'slug' ? `no-${uuid()}` : uuid()])) as Ids;

/** The variables of a step with ids in place of references. Digests belong to accounts, to no community: theirs are new. */
export function filled(value: unknown, ids: Ids, fresh: boolean): unknown {
  if (value instanceof Reference)
    return value.isNew && (fresh || value.kind === 'digest') ? uuid() : ids[value.kind];
  if (Array.isArray(value)) return value.map((item) => filled(item, ids, fresh));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, ids, fresh)]));
}
