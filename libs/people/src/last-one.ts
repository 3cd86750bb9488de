import sql from 'sql-template-tag';
import { AppError, ErrorCode, query, queryOne } from '#platform';
import { takeTurn } from './turn.js';
import type { RoleName } from './viewer.js';

export interface Duty {
  role: RoleName;
  groupId: string | null;
}

/**
 * Refuses what would leave the community without an admin, or an open group without anybody who looks after it.
 * Until the transaction ends nobody else changes who has which duty: two admins can't remove each other.
 * @param duty the one that would end; all of them where it is missing
 * @throws AppError LAST_ADMIN, LAST_CHAMPION
 */
export async function refuseIfLast(memberId: string, duty?: Duty): Promise<void> {
  await takeTurn();
  const concerns = (role: RoleName) => !duty || duty.role === role;
  if (concerns('admin') && (await isOnlyAdmin(memberId))) throw new AppError(ErrorCode.LAST_ADMIN);
  if ((concerns('champion') || concerns('deputy')) && (await leavesGroupAlone(memberId, duty?.groupId)))
    throw new AppError(ErrorCode.LAST_CHAMPION);
}

async function isOnlyAdmin(memberId: string): Promise<boolean> {
  const row = await queryOne<{ is_last: boolean }>(sql`
    select exists (select from appointment where role = 'admin' and member_id = ${memberId})
       and not exists (
         select from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
          where a.role = 'admin' and m.id <> ${memberId} and m.left_at is null and m.suspended_at is null) as is_last`);
  return row!.is_last;
}

async function leavesGroupAlone(memberId: string, groupId: string | null | undefined): Promise<boolean> {
  const [alone] = await query(sql`
    select from appointment a join community_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
     where a.member_id = ${memberId} and a.role in ('champion', 'deputy') and g.closed_at is null
       and (${groupId ?? null}::uuid is null or g.id = ${groupId ?? null}::uuid)
       and not exists (
         select from appointment b join member m on m.tenant_id = b.tenant_id and m.id = b.member_id
          where b.group_id = a.group_id and b.role in ('champion', 'deputy')
            and m.id <> ${memberId} and m.left_at is null and m.suspended_at is null)`);
  return alone !== undefined;
}
