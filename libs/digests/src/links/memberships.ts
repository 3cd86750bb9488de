import sql from 'sql-template-tag';
import { query } from '#platform';

/** An account’s place in a community it belongs to. Ids alone, of communities that row-level security doesn't show. */
export interface Membership {
  communityId: string;
  memberId: string;
}

export const membershipsOf = (accountId: string): Promise<Membership[]> =>
  query<Membership>(sql`
    select tenant_id as "communityId", member_id as "memberId" from memberships_of(${accountId})`);
