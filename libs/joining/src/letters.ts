import sql from 'sql-template-tag';
import { communityHere } from '#people';
import { languages, query, queryOne, type Language } from '#platform';

interface Place {
  community: Record<Language, string>;
  nations: ('ENGLAND' | 'WALES')[];
  languages: readonly Language[];
}

interface InvitationLetterRow {
  email: string;
  invited_by: string | null;
  message: string;
  expires_at: Date;
  language: Language | null;
}

/** What an invitation that can be sent says, once its link has been given its secret. */
export async function armInvitation(id: string, tokenHash: Buffer) {
  const [armed] = await query(sql`
    update invitation set token_hash = ${tokenHash}
     where id = ${id} and sent_at is null and refused_at is null
       and accepted_at is null and withdrawn_at is null and expires_at > now() returning id`);
  if (!armed) return undefined;
  const row = await queryOne<InvitationLetterRow>(sql`
    select i.email, m.display_name as invited_by, i.message, i.expires_at, a.language
      from invitation i
      left join member m on m.tenant_id = i.tenant_id and m.id = i.invited_by and m.left_at is null
      left join account a on a.email = i.email
     where i.id = ${id}`);
  const { email: to, invited_by: invitedBy, message, expires_at: expiresAt, language } = row!;
  return { to, invitedBy, message, expiresAt, ...(await placeFor(language)) };
}

/** What somebody who asked to join is told; nothing where they have been told already. */
export async function answerLetter(id: string) {
  const row = await queryOne<{
    email: string;
    language: Language | null;
    accepted: boolean;
    slug: string;
  }>(sql`
    select a.email, a.language, r.decision = 'accepted' as accepted, c.slug
      from community_request r join account a on a.id = r.account_id join community c on c.id = r.tenant_id
     where r.tenant_id = current_tenant() and r.id = ${id} and r.decided_at is not null and r.told_at is null`);
  if (!row) return undefined;
  const { email: to, language, accepted, slug } = row;
  return { to, accepted, slug, ...(await placeFor(language)) };
}

/** Both languages where nobody knows which; Welsh first where the community is in Wales. */
async function placeFor(language: Language | null): Promise<Place> {
  const { name: community, nation } = await communityHere();
  const both: readonly Language[] = nation === 'wales' ? ['cy', 'en'] : languages;
  return {
    community,
    nations: [nation === 'wales' ? 'WALES' : 'ENGLAND'],
    languages: language ? [language] : both,
  };
}
