import sql, { type Sql } from 'sql-template-tag';
import { forbidden, query, queryOne } from '#platform';

/**
 * Who does what and who is where change one at a time: until the transaction ends nobody else changes it, nor
 * leaves or is suspended. Whatever a change depends on is read after this, never before.
 */
export async function takeTurn(): Promise<void> {
  await query(sql`select from community where id = current_tenant() for no key update`);
}

/** Who was dismissed, or is no longer here, since they asked changes nothing. @throws AppError FORBIDDEN */
export async function refuseUnlessStillAdmin(actorId: string): Promise<void> {
  await refuseUnlessStill(actorId, sql`a.role = 'admin'`);
}

/** The same for a group, which admins and those who look after it answer for. @throws AppError FORBIDDEN */
export async function refuseUnlessStillAnswering(actorId: string, groupId: string): Promise<void> {
  await refuseUnlessStill(actorId, sql`(a.role = 'admin' or a.group_id = ${groupId})`);
}

async function refuseUnlessStill(actorId: string, duty: Sql): Promise<void> {
  const row = await queryOne<{ still: boolean }>(sql`
    select exists (
      select from appointment a join member m on m.tenant_id = a.tenant_id and m.id = a.member_id
       where m.id = ${actorId} and m.left_at is null and m.suspended_at is null and ${duty}) as still`);
  if (!row!.still) throw forbidden();
}
