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
  const ids: Ids = {
    community: community.id,
    slug: community.slug,
    group: group.id,
    roomOnRequest: roomOnRequest.id,
    peerGroup: peerGroup.id,
    thread: thread.id,
    practiceChange: uuid(),
    reply: reply.id,
    member: member.id,
    outsideMember: newcomer.id,
    champion: champion.id,
    suspended: suspended.id,
    invitation: uuid(),
    communityRequest: uuid(),
    groupRequest: uuid(),
    urgentHelp: uuid(),
    session: '',
    digest: uuid(),
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
  const sessions = await sql<{ id: string }>(
    `insert into session (token_hash, account_id, kind, expires_at)
     values (sha256(gen_random_uuid()::text::bytea), $1, 'browser', now() + interval '1 day') returning id`,
    [author.accountId],
  );
  ids.session = sessions[0]!.id;
  return { community, ids, actors: { admin, author, newcomer } };
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
