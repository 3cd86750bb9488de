import { translator, type Language } from '#platform';
import { Button, Hint, Link, Paragraph, Title } from './mail-elements.js';
import { renderLetter } from './mail-layout.js';
import type { Mail, Nation } from './mail.js';
import { blocks, lines, link, paragraph, title } from './plain-text.js';
import { say, singleLine } from './words.js';

export interface InvitationLetter {
  to: string;
  community: Record<Language, string>;
  /** The display name of whoever asks; null where nobody of the community does. */
  invitedBy: string | null;
  /** What they wrote; may be empty. */
  message: string;
  link: Record<Language, string>;
  expiresAt: Date;
  languages: readonly Language[];
  nations: readonly Nation[];
  messageId: string;
}

export function invitationMail(letter: InvitationLetter): Mail {
  const { to, languages, nations, messageId } = letter;
  return {
    to,
    ...renderLetter({
      languages,
      nations,
      subject: 'mail.invitation.subject',
      preheader: 'mail.invitation.preheader',
      html: (language) => <Invitation {...letter} language={language} />,
      text: (language) => invitationText(letter, language),
    }),
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function Invitation({ language, ...letter }: InvitationLetter & { language: Language }) {
  const t = translator(language);
  const url = letter.link[language];
  return (
    <>
      <Title>{t('mail.invitation.subject')}</Title>
      <Paragraph>{whoAsks(letter, language)}</Paragraph>
      {letter.message && (
        <>
          <Paragraph>{t('mail.invitation.theyWrite')}</Paragraph>
          <Paragraph>{quoted(letter.message)}</Paragraph>
        </>
      )}
      <Paragraph>{t('mail.invitation.what')}</Paragraph>
      <Button href={url}>{t('mail.invitation.button')}</Button>
      <Paragraph>{validUntil(letter, language)}</Paragraph>
      <Hint>{t('mail.signIn.copy')}</Hint>
      <Paragraph>
        <Link href={url}>{url}</Link>
      </Paragraph>
      <Paragraph>{t('mail.invitation.notYou')}</Paragraph>
    </>
  );
}

function invitationText(letter: InvitationLetter, language: Language): string {
  const t = translator(language);
  return blocks(
    title(t('mail.invitation.subject')),
    paragraph(whoAsks(letter, language)),
    letter.message && blocks(paragraph(t('mail.invitation.theyWrite')), paragraph(quoted(letter.message))),
    paragraph(t('mail.invitation.what')),
    lines(t('mail.invitation.openAddress'), link(letter.link[language])),
    paragraph(validUntil(letter, language)),
    paragraph(t('mail.invitation.notYou')),
  );
}

function whoAsks({ invitedBy, community }: InvitationLetter, language: Language): string {
  if (invitedBy === null)
    return say({ key: 'mail.invitation.fromNobody', parameters: { community } }, language);
  return say({ key: 'mail.invitation.from', parameters: { name: invitedBy, community } }, language);
}

const validUntil = ({ expiresAt: date }: InvitationLetter, language: Language): string =>
  say({ key: 'mail.invitation.valid', parameters: { date } }, language);

const quoted = (message: string): string => `“${singleLine(message, 1_000)}”`;
