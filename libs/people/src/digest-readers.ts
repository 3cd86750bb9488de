import sql from 'sql-template-tag';
import type { DigestCommunity, DigestReader } from '#activity';
import { query, queryOne } from '#platform';
import type { DigestFrequency, MailContent, Nation } from './enums.js';

export interface DigestMember extends DigestReader {
  displayName: string;
  /** On a break there are none but those somebody asks for. */
  frequency: DigestFrequency;
  paused: boolean;
  /** The most that a mail may say to them: what the community allows, or less where they want less. */
  mailContent: MailContent;
}

interface CommunityOfDigest extends DigestCommunity {
  id: string;
  nation: Nation;
}

/** Those of the members who are members still, with what they may see now. In a unit of work of their community. */
export function digestReaders(memberIds: readonly string[]): Promise<DigestMember[]> {
  return query<DigestMember>(sql`
    select m.id as "memberId", m.display_name as "displayName",
           case when m.on_break_since is null then m.digest_frequency else 'never' end as "frequency",
           coalesce(m.digest_paused_until > (now() at time zone 'Europe/London')::date, false) as "paused",
           case when 'news' in (m.digest_content, c.mail_content) then 'news'
                when 'titles' in (m.digest_content, c.mail_content) then 'titles' else 'full' end as "mailContent",
           array(select g.id from community_group g
                  where g.tenant_id = m.tenant_id and sees_group(m.id, g)) as "visibleGroups",
           array(select a.group_id from appointment a
                  where a.tenant_id = m.tenant_id and a.member_id = m.id and a.group_id is not null
                    and m.on_break_since is null) as "championOf",
           array(select distinct a.role from appointment a
                  where a.tenant_id = m.tenant_id and a.member_id = m.id and m.on_break_since is null) as "roles",
           array(select f.subject_id from follow f
                  where f.tenant_id = m.tenant_id and f.member_id = m.id) as "follows",
           array(select u.subject_id from mute u
                  where u.tenant_id = m.tenant_id and u.member_id = m.id) as "mutes",
           array(select b.blocked_id from member_block b
                  where b.tenant_id = m.tenant_id and b.member_id = m.id) as "blocked"
      from member m join community c on c.id = m.tenant_id
     where m.tenant_id = current_tenant() and m.id = any(${memberIds}::uuid[])
       and m.left_at is null and m.suspended_at is null`);
}

/** The community that the unit of work is in, in both languages. */
export async function communityHere(): Promise<CommunityOfDigest> {
  const row = await queryOne<Omit<CommunityOfDigest, 'name'> & Record<'en' | 'cy', string>>(sql`
    select id, slug, name_en as en, name_cy as cy, nation from community where id = current_tenant()`);
  const { en, cy, ...rest } = row!;
  return { ...rest, name: { en, cy } };
}
