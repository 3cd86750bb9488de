import { translator, type Language, type MessageKey } from '#platform';
import { Button, Paragraph, Title } from './mail-elements.js';
import { renderLetter } from './mail-layout.js';
import type { Mail, Nation } from './mail.js';
import { blocks, lines, link, paragraph, title } from './plain-text.js';
import { say } from './words.js';

/** Tells somebody who asked to join what was decided. */
export interface AnswerLetter {
  to: string;
  community: Record<Language, string>;
  accepted: boolean;
  link: Record<Language, string>;
  languages: readonly Language[];
  nations: readonly Nation[];
  messageId: string;
}

export function answerMail(letter: AnswerLetter): Mail {
  const { to, languages, nations, messageId } = letter;
  return {
    to,
    ...renderLetter({
      languages,
      nations,
      subject: 'mail.answer.subject',
      preheader: 'mail.answer.preheader',
      html: (language) => <Answer {...letter} language={language} />,
      text: (language) => answerText(letter, language),
    }),
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function Answer({ language, ...letter }: AnswerLetter & { language: Language }) {
  const t = translator(language);
  return (
    <>
      <Title>{t('mail.answer.subject')}</Title>
      {sentences(letter).map((key) => (
        <Paragraph key={key}>{say({ key, parameters: { community: letter.community } }, language)}</Paragraph>
      ))}
      {letter.accepted && <Button href={letter.link[language]}>{t('mail.answer.button')}</Button>}
    </>
  );
}

function answerText(letter: AnswerLetter, language: Language): string {
  const t = translator(language);
  return blocks(
    title(t('mail.answer.subject')),
    ...sentences(letter).map((key) =>
      paragraph(say({ key, parameters: { community: letter.community } }, language)),
    ),
    letter.accepted && lines(t('mail.answer.openAddress'), link(letter.link[language])),
  );
}

const sentences = ({ accepted }: AnswerLetter): MessageKey[] =>
  accepted
    ? ['mail.answer.accepted', 'mail.answer.acceptedNext']
    : ['mail.answer.declined', 'mail.answer.declinedNext'];
