import sql from 'sql-template-tag';
import { query } from '#platform';

/** Whoever may no longer invite has nobody come in by a link they sent before. */
export async function withdrawInvitationsOf(memberId: string): Promise<void> {
  await query(sql`
    update invitation set withdrawn_at = now()
     where tenant_id = current_tenant() and invited_by = ${memberId}
       and accepted_at is null and withdrawn_at is null`);
}
