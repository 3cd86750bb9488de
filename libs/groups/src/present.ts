import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Member } from '#people';
import { AppError, entities, ErrorCode, notFound, query, queryOne } from '#platform';

/** Somebody who is here: neither gone nor suspended. @throws AppError NOT_FOUND */
export async function present(memberId: string): Promise<Member> {
  const [member] = isUuid(memberId)
    ? await entities(
        Member,
        sql`
        select * from member
         where tenant_id = current_tenant() and id = ${memberId} and left_at is null and suspended_at is null`,
      )
    : [];
  if (!member) throw notFound();
  return member;
}

/** @throws AppError NOT_FOR_YOUR_PERSPECTIVE where the group is not for people with theirs */
export async function refuseMisfit({ perspective }: Member, groupId: string): Promise<void> {
  const row = await queryOne<{ fits: boolean }>(sql`
    select fits_group(${perspective}::text, g) as fits from community_group g where g.id = ${groupId}`);
  if (!row!.fits) throw new AppError(ErrorCode.NOT_FOR_YOUR_PERSPECTIVE);
}

/** Ids of those who look after a group now, other than `besides`. */
export async function carersOf(groupId: string, besides?: string): Promise<string[]> {
  return idsOf(
    await query(sql`
      select distinct m.id from appointment a
        join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
        join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
       where a.group_id = ${groupId} and m.on_break_since is null and sees_group(m.id, g)
         and m.id is distinct from ${besides ?? null}::uuid`),
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

const idsOf = (rows: Record<string, unknown>[]) => rows.map(({ id }) => id as string);
