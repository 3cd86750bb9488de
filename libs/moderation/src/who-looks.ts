import sql from 'sql-template-tag';
import { Member, viewingMember } from '#people';
import { entities } from '#platform';

/**
 * Names for somebody who reports something, before or after they do: those nearest to it, apart from its author and
 * themselves. Who else has reported it makes no difference, or a name that is missing would tell.
 */
export async function whoWillLook(
  groupId: string | null,
  authorId: string,
): Promise<{ members: Member[]; areAdmins: boolean }> {
  const nearness = new Map<string, number>();
  const found = await entities(
    Member,
    sql`
    select m.*, min(case when a.role = 'admin' and a.group_id is null then 2 else 1 end) as nearness
      from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
      left join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
     where m.left_at is null and m.suspended_at is null and m.on_break_since is null
       and m.id <> ${authorId} and m.id <> ${viewingMember().id}
       and (a.role = 'admin' or (${groupId}::uuid is null and a.role = 'lead')
            or (a.group_id = ${groupId}::uuid and sees_group(m.id, g)))
     group by m.tenant_id, m.id order by m.display_name, m.id`,
    ({ id }, row) => nearness.set(id, row.nearness as number),
  );
  const carers = found.filter(({ id }) => nearness.get(id) === 1);
  return carers.length > 0 ? { members: carers, areAdmins: false } : { members: found, areAdmins: true };
}
