import { translator, type Language } from '#platform';
import { Button, Hint, Link, Paragraph, Title } from './mail-elements.js';
import { renderLetter } from './mail-layout.js';
import type { Mail, Nation } from './mail.js';
import { blocks, lines, link, paragraph, title } from './plain-text.js';

export interface SignInLetter {
  to: string;
  link: string;
  /** How long the link works. */
  minutes: number;
  languages: readonly Language[];
  nations?: readonly Nation[];
  messageId: string;
}

export function signInMail(letter: SignInLetter): Mail {
  const { to, languages, nations = [], messageId } = letter;
  return {
    to,
    ...renderLetter({
      languages,
      nations,
      subject: 'mail.signIn.subject',
      preheader: 'mail.signIn.preheader',
      html: (language) => <SignIn {...letter} language={language} />,
      text: (language) => signInText(letter, language),
    }),
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function SignIn({ link: url, minutes, language }: SignInLetter & { language: Language }) {
  const t = translator(language);
  return (
    <>
      <Title>{t('mail.signIn.subject')}</Title>
      <Paragraph>{t('mail.signIn.intro')}</Paragraph>
      <Button href={url}>{t('mail.signIn.button')}</Button>
      <Paragraph>{t('mail.signIn.valid', { count: minutes })}</Paragraph>
      <Hint>{t('mail.signIn.copy')}</Hint>
      <Paragraph>
        <Link href={url}>{url}</Link>
      </Paragraph>
      <Paragraph>{t('mail.signIn.notYou')}</Paragraph>
    </>
  );
}

function signInText({ link: url, minutes }: SignInLetter, language: Language): string {
  const t = translator(language);
  return blocks(
    title(t('mail.signIn.subject')),
    paragraph(t('mail.signIn.intro')),
    lines(t('mail.signIn.openAddress'), link(url)),
    paragraph(t('mail.signIn.valid', { count: minutes })),
    paragraph(t('mail.signIn.notYou')),
  );
}
