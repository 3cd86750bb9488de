import sql from 'sql-template-tag';
import { query } from '#platform';
import { refuseIfLast } from './last-one.js';
import { refuseUnlessStillAdmin } from './turn.js';
import { withdrawInvitationsOf } from './withdraw-invitations.js';

/**
 * Shuts somebody out who is here; their duties rest until it is lifted. Whoever calls it leaves the trace.
 * @returns whether they were not suspended before
 * @throws AppError LAST_ADMIN, FORBIDDEN
 */
export async function suspend(memberId: string, adminId: string): Promise<boolean> {
  await refuseIfLast(memberId, { role: 'admin', groupId: null });
  // Of two admins who suspend each other, the second to come is none any more.
  await refuseUnlessStillAdmin(adminId);
  const [suspended] = await query(sql`
    update member set suspended_at = now()
     where tenant_id = current_tenant() and id = ${memberId}
       and suspended_at is null and left_at is null returning id`);
  if (!suspended) return false;
  await withdrawInvitationsOf(memberId);
  return true;
}
