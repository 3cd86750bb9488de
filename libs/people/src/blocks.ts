import sql from 'sql-template-tag';
import { query, type Batch } from '#platform';
import { viewingMember } from './viewer.js';

/** Whether the viewer has blocked each of the members. */
export const viewerBlocks: Batch<boolean> = async (ids) => {
  const rows = await query<{ blocked_id: string }>(sql`
    select blocked_id from member_block
     where member_id = ${viewingMember().id} and blocked_id = any(${ids}::uuid[])`);
  const blocked = new Set(rows.map((row) => row.blocked_id));
  return ids.map((id) => blocked.has(id));
};

/** Those of the members who want to hear from somebody: they have not blocked them. */
export async function withoutBlocksOf(authorId: string, memberIds: readonly string[]): Promise<string[]> {
  const rows = await query<{ member_id: string }>(sql`
    select member_id from member_block
     where blocked_id = ${authorId} and member_id = any(${memberIds}::uuid[])`);
  const deaf = new Set(rows.map((row) => row.member_id));
  return memberIds.filter((id) => !deaf.has(id));
}
