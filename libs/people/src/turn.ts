import sql, { type Sql } from 'sql-template-tag';
import { forbidden, query, queryOne } from '#platform';

/**
 * Who does what and who is where change one at a time: until the transaction ends nobody else changes it, nor
 * leaves or is suspended. Whatever a change depends on is read after this, never before.
 */
export async function takeTurn(): Promise<void> {
  await query(sql`select from community where id = current_tenant() for no key update`);
}

/** Whether somebody is an admin here at this moment, neither gone nor suspended. A break doesn't matter. */
export const isStillAdmin = (memberId: string): Promise<boolean> => isStill(memberId, sql`a.role = 'admin'`);

/** Who was dismissed, or is no longer here, since they asked changes nothing. @throws AppError FORBIDDEN */
export async function refuseUnlessStillAdmin(actorId: string): Promise<void> {
  if (!(await isStillAdmin(actorId))) throw forbidden();
}

/** The same for a group, which admins and those who look after it answer for. @throws AppError FORBIDDEN */
export async function refuseUnlessStillAnswering(actorId: string, groupId: string): Promise<void> {
  if (!(await isStill(actorId, sql`(a.role = 'admin' or a.group_id = ${groupId})`))) throw forbidden();
}

async function isStill(memberId: string, duty: Sql): Promise<boolean> {
  const row = await queryOne<{ still: boolean }>(sql`
    select exists (
      select from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
       where a.tenant_id = current_tenant() and m.id = ${memberId}
         and m.left_at is null and m.suspended_at is null and ${duty}) as still`);
  return row!.still;
}
