import { validate as isUuid } from 'uuid';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Member } from '#people';
import { entities, notFound, query } from '#platform';

/** Somebody who is here: neither gone nor suspended. @throws AppError NOT_FOUND */
export function present(memberId: string): Promise<Member> {
  return somebody(memberId, sql`and suspended_at is null`);
}

/** Somebody who is not gone: who is suspended can still lose what they have. @throws AppError NOT_FOUND */
export function presentOrSuspended(memberId: string): Promise<Member> {
  return somebody(memberId, empty);
}

/**
 * Ids of those who look after a group now, other than `besides`; also of who may not read it: whom a notice
 * goes to must not give away anybody's perspective.
 */
export async function carersOf(groupId: string, besides?: string): Promise<string[]> {
  return idsOf(
    await query(sql`
      select distinct m.id from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
       where a.group_id = ${groupId} and m.left_at is null and m.suspended_at is null
         and m.on_break_since is null and m.id is distinct from ${besides ?? null}::uuid`),
  );
}

/** Those of them who may read the group. */
export async function readersAmong(memberIds: string[], groupId: string): Promise<string[]> {
  return idsOf(
    await query(sql`
      select m.id from member m join community_group g on g.tenant_id = m.tenant_id and g.id = ${groupId}
       where m.tenant_id = current_tenant() and m.id = any(${memberIds}::uuid[]) and sees_group(m.id, g)`),
  );
}

/** Ids of the admins who are at hand, other than `besides`. */
export async function adminsAtHand(besides?: string): Promise<string[]> {
  return idsOf(
    await query(sql`
      select m.id from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
       where a.role = 'admin' and m.left_at is null and m.suspended_at is null and m.on_break_since is null
         and m.id is distinct from ${besides ?? null}::uuid`),
  );
}

async function somebody(memberId: string, which: Sql): Promise<Member> {
  const [member] = isUuid(memberId)
    ? await entities(
        Member,
        sql`
        select * from member
         where tenant_id = current_tenant() and id = ${memberId} and left_at is null ${which}`,
      )
    : [];
  if (!member) throw notFound();
  return member;
}

const idsOf = (rows: Record<string, unknown>[]) => rows.map(({ id }) => id as string);
