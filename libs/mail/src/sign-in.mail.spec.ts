import { describe, expect, test } from '@jest/globals';
import { translator, type Language } from '#platform';
import { healthWords, linksIn, remoteResourcesIn, seenBeforeOpening } from './read-html.example.js';
import { signInMail } from './sign-in.mail.js';

const link = 'https://communities.example/sign-in?token=a_b-c&next=%2Fthreads';

const inLanguages = (languages: Language[]) =>
  signInMail({
    to: 'robin@example.org',
    link,
    minutes: 15,
    languages,
    messageId: '<one@communities.example>',
  });

describe.each<[Language[]]>([[['en']], [['cy']], [['en', 'cy']]])('a sign-in mail in %p', (languages) => {
  const mail = inLanguages(languages);

  test('has the link as it is, in HTML and in text, once for each way to use it', () => {
    expect(linksIn(mail.html)).toEqual(languages.flatMap(() => [link, link]));
    expect(mail.text.split('\n').filter((line) => line === link)).toHaveLength(languages.length);
  });

  test('says everything in its languages and in no other', () => {
    for (const language of ['en', 'cy'] as const) {
      const words = translator(language)('mail.signIn.notYou');
      expect(mail.html.includes(words)).toBe(languages.includes(language));
      expect(mail.text.replace(/\s+/g, ' ').includes(words)).toBe(languages.includes(language));
    }
  });

  test('shows nothing about health before it is opened', () => {
    expect(seenBeforeOpening(mail)).not.toMatch(healthWords);
    expect(seenBeforeOpening(mail).length).toBeGreaterThan(200);
  });

  test('ends with urgent help for both nations', () => {
    for (const language of languages) {
      for (const key of [
        'urgent.emergency',
        'urgent.england',
        'urgent.wales',
        'mail.notACareRecord',
      ] as const) {
        expect(mail.html).toContain(translator(language)(key));
      }
    }
  });

  test('loads nothing from elsewhere', () => expect(remoteResourcesIn(mail.html)).toEqual([]));
});

test('a mail in both languages says so, and marks each part', () => {
  const { html, subject, text } = inLanguages(['en', 'cy']);
  expect(subject).toBe('Your sign-in link / Eich dolen mewngofnodi');
  expect(html).toMatch(/<html lang="en"[^]*<td class="part" lang="en"[^]*<td class="part" lang="cy"/);
  expect(text.startsWith('Mae fersiwn Gymraeg isod.')).toBe(true);
});

test('a link that is not absolute is never mailed', () => {
  for (const wrong of [
    '/sign-in?token=a',
    'javascript:alert(1)',
    'sign-in',
    'https://',
    '//communities.example/x',
  ]) {
    expect(() =>
      signInMail({
        to: 'r@example.org',
        link: wrong,
        minutes: 15,
        languages: ['en'],
        messageId: '<1@c.example>',
      }),
    ).toThrow(TypeError);
  }
});
