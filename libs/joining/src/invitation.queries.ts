import sql, { type Sql } from 'sql-template-tag';
import { Member, type RoleName } from '#people';
import { hydrate, query } from '#platform';
import { Invitation, type InvitationState } from './invitation.node.js';

export const INVITATION_DAYS = 14;

interface InvitationRow {
  id: string;
  email: string;
  role: RoleName | null;
  group_id: string | null;
  inviter: Record<string, unknown> | null;
  state: InvitationState;
  created_at: Date;
  sent_at: Date | null;
  expires_at: Date;
}

/** Invitations of the community as its admins see them. */
export async function invitations(tail: Sql): Promise<Invitation[]> {
  const rows = await query<InvitationRow>(sql`
    select i.id, i.email, i.role, i.group_id, i.created_at, i.sent_at, i.expires_at, to_jsonb(m) as inviter,
           case when i.accepted_at is not null then 'accepted'
                when i.withdrawn_at is not null then 'withdrawn'
                when i.expires_at <= now() then 'expired'
                when i.refused_at is not null then 'refused'
                when i.sent_at is null then 'waiting'
                else 'sent' end as state
      from invitation i left join member m on m.tenant_id = i.tenant_id and m.id = i.invited_by
     where i.tenant_id = current_tenant() ${tail}`);
  return rows.map(invitationOf);
}

const invitationOf = (row: InvitationRow): Invitation =>
  Object.assign(new Invitation(), {
    id: row.id,
    email: row.state === 'accepted' ? null : row.email,
    role: row.role,
    groupId: row.group_id,
    invitedBy: row.inviter && hydrate(Member, row.inviter),
    state: row.state,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
  });
