import type { ClientBase } from 'pg';
import { factRows, groupFollowRows, threadFollowRows } from './activity-rows.js';
import { actIn, asOwner } from './as-owner.js';
import { castOf, foundedAt, type Cast } from './cast.js';
import type { DemoCommunity } from './content/content.js';
import { demoCommunities } from './content/index.js';
import { answersByKey, conversationsOf, type Conversation } from './conversations.js';
import {
  markAnswers,
  reactionRows,
  readMarkRows,
  replyRows,
  revisionRows,
  threadRow,
} from './discussion-rows.js';
import { indexConversations } from './finding.js';
import { idMadeAt } from './ids.js';
import { insert, type Row } from './insert.js';
import {
  auditRows,
  glossaryRows,
  groundRulesRow,
  localWordRows,
  networkRoleRows,
  urgentHelpRows,
} from './keeping-rows.js';
import {
  caseFactRows,
  caseRows,
  decidedFactRows,
  noteRows,
  reportedCases,
  reportRows,
} from './moderation-rows.js';
import { tellFollowers } from './notifications.js';
import { carryOut } from './planning/carry-out.js';
import { gatherIdeas } from './planning/gather.js';
import { subjectsOf } from './planning/subjects.js';
import type { FilesFolder } from './sharing/files.js';
import { shelve } from './sharing/library.js';
import { offerWhatTravels } from './sharing/network.js';
import { spread, type Filled } from './sharing/spreading.js';
import {
  appointmentRows,
  communityRow,
  groupMemberRows,
  groupRequestRows,
  groupRows,
  memberRows,
} from './people-rows.js';

type Options = Readonly<{ ownerUrl: string; now: Date; filesFolder?: FilesFolder }>;

/** Writes the demo communities that aren’t there yet. @returns whether there were any */
export const fillDemo = ({ ownerUrl, now, filesFolder = null }: Options): Promise<boolean> =>
  asOwner(ownerUrl, (client) => fillMissing(client, now, filesFolder));

export async function fillMissing(
  client: ClientBase,
  now: Date,
  filesFolder: FilesFolder = null,
): Promise<boolean> {
  const { rows } = await client.query<{ slug: string }>('select slug from community');
  const there = new Set(rows.map(({ slug }) => slug));
  const missing = demoCommunities.filter(({ slug }) => !there.has(slug));
  const filled: Filled[] = [];
  for (const community of missing) filled.push(await write(client, community, now, filesFolder));
  // What one knows of another, where both are new.
  if (filled.length === demoCommunities.length) await spread(client, filled, now);
  return missing.length > 0;
}

async function write(
  client: ClientBase,
  content: DemoCommunity,
  now: Date,
  filesFolder: FilesFolder,
): Promise<Filled> {
  const tenantId = idMadeAt(foundedAt(content, now));
  const cast = castOf(content, now);
  const groupIds = new Map(content.groups.map(({ key }) => [key, idMadeAt(foundedAt(content, now))]));
  const accountIds = await accountsOf(client, cast);
  await insert(client, 'community', [communityRow(tenantId, content, now)]);
  await actIn(client, tenantId);
  await insert(client, 'member', memberRows(cast, accountIds));
  await insert(client, 'community_group', groupRows(content, groupIds, now));
  await insert(client, 'group_member', groupMemberRows(content.groups, groupIds, cast));
  await insert(client, 'appointment', appointmentRows(groupIds, cast));
  await insert(client, 'ground_rules', [groundRulesRow(content, cast, now)]);
  await insert(client, 'local_word', localWordRows(content));
  await insert(client, 'urgent_help', urgentHelpRows(content, cast, now));
  await insert(client, 'network_role', networkRoleRows(cast, accountIds), 'on conflict do nothing');
  await insert(client, 'group_request', groupRequestRows(content.groups, groupIds, cast, now));
  await insert(client, 'glossary_entry', glossaryRows(content));
  const themeIds = await themesOf(client);
  const conversations = conversationsOf(content, { cast, groupIds, themeIds, now });
  const keyed = answersByKey(conversations);
  const rowsOf = (rows: (conversation: Conversation) => Row[]) => conversations.flatMap(rows);
  await insert(
    client,
    'thread',
    conversations.map((one) => threadRow(one, cast, now)),
  );
  await insert(
    client,
    'reply',
    rowsOf((one) => replyRows(one, keyed)),
  );
  await markAnswers(client, conversations, keyed);
  await insert(
    client,
    'reaction',
    rowsOf((one) => reactionRows(one, cast, now)),
  );
  await insert(
    client,
    'read_mark',
    rowsOf((one) => readMarkRows(one, cast, now)),
  );
  await insert(client, 'revision', conversations.flatMap(revisionRows));
  await insert(client, 'follow', groupFollowRows(content.groups, groupIds, cast));
  await insert(
    client,
    'follow',
    conversations.flatMap((conversation) => threadFollowRows(conversation, cast)),
  );
  await insert(client, 'fact', conversations.flatMap(factRows));
  const cases = reportedCases(content, { conversations, cast, now });
  await insert(client, 'moderation_case', caseRows(cases));
  await insert(client, 'report', reportRows(cases));
  await insert(client, 'moderation_note', noteRows(cases));
  await insert(client, 'fact', caseFactRows(cases));
  await insert(client, 'fact', auditRows(tenantId, content, cast, now));
  await insert(client, 'fact', decidedFactRows(cases));
  const setting = { content, tenantId, cast, themeIds, now, filesFolder };
  const shelved = await shelve(client, setting);
  const travelling = await offerWhatTravels(client, setting, shelved, conversations);
  const subjects = subjectsOf(conversations, keyed, shelved);
  await gatherIdeas(client, { content, cast, themeIds, subjects, now });
  await carryOut(client, { content, cast, themeIds, subjects, now });
  await indexConversations(client, conversations);
  await tellFollowers(client, tenantId, now);
  return { slug: content.slug, tenantId, cast, travelling };
}

/** The study’s three, as every community starts with them. @returns their ids, in its order */
async function themesOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`
    insert into theme (id, name_en, name_cy, position)
    select gen_random_uuid(), name_en, name_cy, position from study_themes() order by position returning id`);
  return rows.map(({ id }) => id);
}

/** Ids by address. Somebody in both communities has one account. */
async function accountsOf(client: ClientBase, cast: Cast): Promise<Map<string, string>> {
  const accounts = [...cast.values()].map(({ email, language, joinedAt }) => ({
    id: idMadeAt(joinedAt),
    email,
    language: language ?? null,
    created_at: joinedAt,
  }));
  await insert(client, 'account', accounts, 'on conflict (email) do nothing');
  const { rows } = await client.query<{ id: string; email: string }>(
    'select id, email from account where email = any($1)',
    [accounts.map(({ email }) => email)],
  );
  return new Map(rows.map(({ id, email }) => [email, id]));
}
