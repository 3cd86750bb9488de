import sql from 'sql-template-tag';
import type { Group } from '#people';
import { queryOne } from '#platform';

/** Whether somebody sees one group and not the other. */
export async function hasMembersOutside(inside: Group, other: Group): Promise<boolean> {
  const row = await queryOne<{ found: boolean }>(sql`
    select exists (
      select from member m
        join community_group g on g.tenant_id = m.tenant_id and g.id = ${inside.id}
        join community_group o on o.tenant_id = m.tenant_id and o.id = ${other.id}
       where m.tenant_id = current_tenant() and m.left_at is null and m.suspended_at is null
         and sees_group(m.id, g) and sees_group(m.id, o) is distinct from true) as found`);
  return row!.found;
}
