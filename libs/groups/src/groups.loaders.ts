import sql from 'sql-template-tag';
import { peoplePolicy, viewer, viewingMember } from '#people';
import { entities, inOrder, query, type Batch } from '#platform';
import { GroupRequest } from './group-request.entity.js';
import { GroupSettings } from './group-settings.entity.js';

/** How groups are set up. The caller has shown that their names may be seen. */
export const settingsById: Batch<GroupSettings> = async (ids) =>
  inOrder(
    ids,
    await entities(GroupSettings, sql`select * from community_group where id::text = any(${ids})`),
    ({ id }) => id,
  );

/** Requests that the viewer made, or may answer. */
export const requestById: Batch<GroupRequest> = async (ids) =>
  inOrder(
    ids,
    (await entities(GroupRequest, sql`select * from group_request where id::text = any(${ids})`)).filter(
      ({ memberId, groupId: id }) =>
        memberId === viewer().member?.id || peoplePolicy.can('group.answer-request', { id }),
    ),
    ({ id }) => id,
  );

/** Whether the viewer was let into each group; into an open one nobody needs to be. */
export const viewerJoined: Batch<boolean> = async (ids) => {
  const rows = await query<{ group_id: string }>(sql`
    select group_id from group_member
     where member_id = ${viewingMember().id} and group_id = any(${ids}::uuid[])`);
  const joined = new Set(rows.map(({ group_id: id }) => id));
  return ids.map((id) => joined.has(id));
};

/** The viewer's latest request to join each group. */
export const ownRequestOfGroup: Batch<GroupRequest> = async (ids) =>
  inOrder(
    ids,
    await entities(
      GroupRequest,
      sql`
      select distinct on (group_id) * from group_request
       where member_id = ${viewingMember().id} and group_id = any(${ids}::uuid[])
       order by group_id, asked_at desc, id desc`,
    ),
    ({ groupId }) => groupId,
  );
