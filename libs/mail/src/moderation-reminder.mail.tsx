import { translator, type Language } from '#platform';
import { Button, Hint, Paragraph, Title } from './mail-elements.js';
import { renderLetter } from './mail-layout.js';
import type { Mail, Nation } from './mail.js';
import { blocks, lines, link, paragraph, title } from './plain-text.js';
import { say, type Words } from './words.js';

/** A community in which something waits. */
export interface ReminderPlace {
  name: Record<Language, string>;
  nation: Nation;
  /** How many reports. */
  count: number;
  /** Since when the longest of them waits. */
  oldest: Date;
  /** null for a network coordinator: nobody in the community can look at them. */
  link: Record<Language, string> | null;
}

/** Tells somebody that reports wait for them. It says nothing of what was reported, by whom or why. */
export interface ReminderLetter {
  to: string;
  places: readonly ReminderPlace[];
  now: Date;
  languages: readonly Language[];
  messageId: string;
}

export function moderationReminderMail(letter: ReminderLetter): Mail {
  const { to, languages, places, messageId } = letter;
  const rendered = renderLetter({
    languages,
    nations: [...new Set(places.map(({ nation }) => nation))],
    subject: 'mail.reminder.title',
    preheader: 'mail.reminder.preheader',
    html: (language) => <Reminder {...letter} language={language} />,
    text: (language) => reminderText(letter, language),
  });
  const subject = languages.map((language) => say(subjectOf(letter), language)).join(' / ');
  return { to, ...rendered, subject, messageId, headers: { 'Auto-Submitted': 'auto-generated' } };
}

function Reminder({ language, ...letter }: ReminderLetter & { language: Language }) {
  const t = translator(language);
  return (
    <>
      <Title>{t('mail.reminder.title')}</Title>
      {letter.places.map((place, position) => (
        <div key={position}>
          <Paragraph>{say(lineOf(place, letter.now), language)}</Paragraph>
          {place.link && <Button href={place.link[language]}>{t('mail.reminder.button')}</Button>}
        </div>
      ))}
      {isForSomebodyWhoLooks(letter) && <Hint>{t('mail.reminder.break')}</Hint>}
    </>
  );
}

function reminderText(letter: ReminderLetter, language: Language): string {
  const t = translator(language);
  return blocks(
    title(t('mail.reminder.title')),
    ...letter.places
      .flatMap((place) => [
        paragraph(say(lineOf(place, letter.now), language)),
        place.link && lines(t('mail.reminder.openAddress'), link(place.link[language])),
      ])
      .map((part) => part ?? undefined),
    isForSomebodyWhoLooks(letter) && paragraph(t('mail.reminder.break')),
  );
}

const isForSomebodyWhoLooks = ({ places }: ReminderLetter) => places.some((place) => place.link !== null);

/** It shows on locked screens: numbers, and no word of what or where. */
function subjectOf({ places, now }: ReminderLetter): Words {
  const count = places.reduce((sum, place) => sum + place.count, 0);
  const oldest = Math.min(...places.map((place) => place.oldest.getTime()));
  const { unit, ...age } = ageOf(new Date(oldest), now);
  return { key: `mail.reminder.subject.${unit}`, parameters: { count, ...age } };
}

function lineOf({ name: community, count, oldest, link: address }: ReminderPlace, now: Date): Words {
  if (!address) return { key: 'mail.reminder.nobody', parameters: { community, count } };
  const { unit, ...age } = ageOf(oldest, now);
  return { key: `mail.reminder.place.${unit}`, parameters: { community, count, ...age } };
}

type Age = { unit: 'new' } | { unit: 'hours'; hours: number } | { unit: 'days'; days: number };

function ageOf(since: Date, now: Date): Age {
  const hours = Math.floor((now.getTime() - since.getTime()) / 3_600_000);
  if (hours < 2) return { unit: 'new' };
  return hours < 48 ? { unit: 'hours', hours } : { unit: 'days', days: Math.floor(hours / 24) };
}
