import sql from 'sql-template-tag';
import { followed, muted } from '#activity';
import { entities, inOrder, query, type Batch } from '#platform';
import { Group } from './group.entity.js';
import { Member } from './member.entity.js';
import { viewingMember, type RoleName } from './viewer.js';

export const memberById: Batch<Member> = async (ids) =>
  inOrder(
    ids,
    await entities(
      Member,
      sql`select * from member where tenant_id = current_tenant() and id = any(${ids}::uuid[])`,
    ),
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

/** Whether nobody in the community is kept out of it. */
export const groupIsForEverybody: Batch<boolean> = async (ids) => {
  const rows = await query<{ id: string }>(sql`
    select id from community_group
     where tenant_id = current_tenant() and id = any(${ids}::uuid[])
       and access = 'open' and not without_staff and perspectives = '{}'`);
  return inOrder(ids, rows, ({ id }) => id).map((row) => row !== undefined);
};

/** What they do here now: on a break, nothing. */
export const rolesOfMember: Batch<RoleName[]> = async (ids) => {
  const rows = await query<{ member_id: string; roles: RoleName[] }>(sql`
    select a.member_id, array_agg(distinct a.role) as roles
      from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
     where a.member_id = any(${ids}::uuid[]) and m.on_break_since is null group by a.member_id`);
  return inOrder(ids, rows, (row) => row.member_id).map((row) => row?.roles ?? []);
};

export const championsOfGroup: Batch<Member[]> = (ids) => carersOf(ids, 'champion');

export const deputiesOfGroup: Batch<Member[]> = (ids) => carersOf(ids, 'deputy');

/** Those who look after each group now: not who is on a break. */
async function carersOf(ids: readonly string[], role: 'champion' | 'deputy'): Promise<Member[][]> {
  const carers = new Map<string, Member[]>();
  await entities(
    Member,
    sql`select m.*, a.group_id from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
         where a.role = ${role} and a.group_id = any(${ids}::uuid[])
           and m.left_at is null and m.suspended_at is null and m.on_break_since is null
         order by m.display_name`,
    (member, row) => {
      const group = row.group_id as string;
      carers.set(group, [...(carers.get(group) ?? []), member]);
    },
  );
  return ids.map((id) => carers.get(id) ?? []);
}

/** Whether the viewer follows each of the subjects. */
export const viewerFollows: Batch<boolean> = (ids) => followed(viewingMember().id, ids);

/** Whether the viewer has muted each of the subjects. */
export const viewerMutes: Batch<boolean> = (ids) => muted(viewingMember().id, ids);
