import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { ErrorCode, query, refused, type Reader } from '#platform';

const MOST = 20;

/** Members who are here and may read its group, each once, for `readInput`. */
export async function readFacilitators(
  typed: readonly string[],
  groupId: string | null,
): Promise<ReturnType<Reader<string[]>>> {
  const ids = [...new Set(typed.map((id) => id.toLowerCase()))];
  if (ids.length === 0) return refused(ErrorCode.EMPTY);
  if (ids.length > MOST) return refused(ErrorCode.TOO_MANY, { max: MOST });
  const found = await query(sql`
    select from member m left join community_group g on g.tenant_id = m.tenant_id and g.id = ${groupId}
     where m.tenant_id = current_tenant() and m.id = any(${ids.filter((id) => isUuid(id))}::uuid[])
       and m.left_at is null and m.suspended_at is null and (${groupId}::uuid is null or sees_group(m.id, g))`);
  return found.length === ids.length ? { value: ids } : refused(ErrorCode.BAD_CHOICE);
}

/** All of them, and no others. */
export async function putFacilitators(workshopId: string, memberIds: readonly string[]): Promise<void> {
  await query(sql`delete from workshop_facilitator where workshop_id = ${workshopId}`);
  await query(sql`
    insert into workshop_facilitator (workshop_id, member_id)
    select ${workshopId}, id from unnest(${memberIds}::uuid[]) id`);
}
