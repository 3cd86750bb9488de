import sql from 'sql-template-tag';
import { followed } from '#activity';
import { entities, inOrder, query, type Batch } from '#platform';
import { Group } from './group.entity.js';
import { Member } from './member.entity.js';
import { viewingMember, type RoleName } from './viewer.js';

export const memberById: Batch<Member> = async (ids) =>
  inOrder(
    ids,
    await entities(Member, sql`select * from member where id = any(${ids}::uuid[])`),
    ({ id }) => id,
  );

export const groupById: Batch<Group> = async (ids) =>
  inOrder(
    ids,
    await entities(
      Group,
      sql`
      select * from community_group
       where id = any(${ids}::uuid[]) and id = any(${viewingMember().visibleGroups}::uuid[])`,
    ),
    ({ id }) => id,
  );

export const rolesOfMember: Batch<RoleName[]> = async (ids) => {
  const rows = await query<{ member_id: string; roles: RoleName[] }>(sql`
    select member_id, array_agg(distinct role) as roles from appointment
     where member_id = any(${ids}::uuid[]) group by member_id`);
  return inOrder(ids, rows, (row) => row.member_id).map((row) => row?.roles ?? []);
};

export const championsOfGroup: Batch<Member[]> = async (ids) => {
  const champions = new Map<string, Member[]>();
  await entities(
    Member,
    sql`select m.*, a.group_id from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
         where a.role = 'champion' and a.group_id = any(${ids}::uuid[]) and m.left_at is null
         order by m.display_name`,
    (member, row) => {
      const group = row.group_id as string;
      champions.set(group, [...(champions.get(group) ?? []), member]);
    },
  );
  return ids.map((id) => champions.get(id) ?? []);
};

/** Whether the viewer follows each of the subjects. */
export const viewerFollows: Batch<boolean> = (ids) => followed(viewingMember().id, ids);
