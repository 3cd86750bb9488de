import sql from 'sql-template-tag';
import { query, queryOne } from './rows.js';

/**
 * Works on the rows of another community than the operation's, and comes back. Row-level security then lets it see
 * all of that community: only for acts that a policy has allowed, on a community that the act itself is about.
 */
export async function actingIn<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
  const before = await queryOne<{ tenant: string }>(
    sql`select coalesce(current_setting('app.tenant_id', true), '') as tenant`,
  );
  await actAs(tenantId);
  const result = await work().catch(async (error: unknown) => {
    // In a transaction that a statement has broken nothing more can be done, and nothing is kept.
    await actAs(before!.tenant).catch(() => undefined);
    throw error;
  });
  await actAs(before!.tenant);
  return result;
}

const actAs = (tenantId: string) => query(sql`select set_config('app.tenant_id', ${tenantId}, true)`);
