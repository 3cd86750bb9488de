import type { ClientBase } from 'pg';
import { factRows, groupFollowRows, threadFollowRows } from './activity-rows.js';
import { actIn, asOwner } from './as-owner.js';
import { castOf, foundedAt, type Cast } from './cast.js';
import type { DemoCommunity } from './content/content.js';
import { demoCommunities } from './content/index.js';
import { conversationsOf } from './conversations.js';
import { replyRows, revisionRows, threadRow } from './discussion-rows.js';
import { idMadeAt } from './ids.js';
import { insert } from './insert.js';
import { auditRows, groundRulesRow, localWordRows, networkRoleRows, urgentHelpRows } from './keeping-rows.js';
import { tellFollowers } from './notifications.js';
import {
  appointmentRows,
  communityRow,
  groupMemberRows,
  groupRequestRows,
  groupRows,
  memberRows,
} from './people-rows.js';

type Options = Readonly<{ ownerUrl: string; now: Date }>;

/** Writes the demo communities that aren’t there yet. @returns whether there were any */
export const fillDemo = ({ ownerUrl, now }: Options): Promise<boolean> =>
  asOwner(ownerUrl, (client) => fillMissing(client, now));

export async function fillMissing(client: ClientBase, now: Date): Promise<boolean> {
  const { rows } = await client.query<{ slug: string }>('select slug from community');
  const there = new Set(rows.map(({ slug }) => slug));
  const missing = demoCommunities.filter(({ slug }) => !there.has(slug));
  for (const community of missing) await write(client, community, now);
  return missing.length > 0;
}

async function write(client: ClientBase, content: DemoCommunity, now: Date): Promise<void> {
  const tenantId = idMadeAt(foundedAt(content, now));
  const cast = castOf(content, now);
  const groupIds = new Map(content.groups.map(({ key }) => [key, idMadeAt(foundedAt(content, now))]));
  const conversations = conversationsOf(content, { cast, groupIds, now });
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
  await insert(client, 'thread', conversations.map(threadRow));
  await insert(client, 'reply', conversations.flatMap(replyRows));
  await insert(client, 'revision', conversations.flatMap(revisionRows));
  await insert(client, 'follow', groupFollowRows(content.groups, groupIds, cast));
  await insert(
    client,
    'follow',
    conversations.flatMap((conversation) => threadFollowRows(conversation, cast)),
  );
  await insert(client, 'fact', conversations.flatMap(factRows));
  await insert(client, 'fact', auditRows(tenantId, content, cast, now));
  await tellFollowers(client, tenantId, now);
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
