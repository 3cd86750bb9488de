import sql from 'sql-template-tag';
import type { DigestCommunity, DigestReader } from '#activity';
import { query, queryOne } from '#platform';
import type { Nation } from './enums.js';

export interface DigestMember extends DigestReader {
  displayName: string;
  frequency: 'daily' | 'weekly' | 'never';
}

/** Those of the members who are members still, with what they may see now. In a unit of work of their community. */
export function digestReaders(memberIds: readonly string[]): Promise<DigestMember[]> {
  return query<DigestMember>(sql`
    select m.id as "memberId", m.display_name as "displayName", m.digest_frequency as "frequency",
           array(select g.id from community_group g
                  where g.tenant_id = m.tenant_id and sees_group(m.id, g)) as "visibleGroups",
           array(select a.group_id from appointment a
                  where a.tenant_id = m.tenant_id and a.member_id = m.id and a.role = 'champion') as "championOf",
           array(select f.subject_id from follow f
                  where f.tenant_id = m.tenant_id and f.member_id = m.id) as "follows"
      from member m where m.id = any(${memberIds}::uuid[]) and m.left_at is null`);
}

/** The community that the unit of work is in, in both languages. */
export async function communityHere(): Promise<DigestCommunity & { nation: Nation }> {
  const row = await queryOne<{ slug: string; en: string; cy: string; nation: Nation }>(sql`
    select slug, name_en as en, name_cy as cy, nation from community where id = current_tenant()`);
  const { slug, en, cy, nation } = row!;
  return { slug, nation, name: { en, cy } };
}
