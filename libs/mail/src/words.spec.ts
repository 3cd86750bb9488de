import { describe, expect, test } from '@jest/globals';
import { isMessageKey, translator } from '#platform';
import { say, singleLine } from './words.js';

describe('people’s own words on one line', () => {
  test('stay as they are when they fit', () =>
    expect(singleLine(' A  plan\r\nof mine ', 20)).toBe('A plan of mine'));

  test('end at a word when they are too long', () => {
    expect(singleLine('The first page is mine to write', 20)).toBe('The first page is…');
  });

  test('never end inside a character, and are never longer than asked', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let length = 12; length < 60; length++) {
      const cut = singleLine(family.repeat(10), length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut.slice(0, -1).replaceAll(family, '')).toBe('');
    }
  });
});

describe('a sentence in each language', () => {
  const group = { en: 'Risk and safety', cy: 'Risg a diogelwch' };

  test('has names and dates of that language', () => {
    const late = new Date('2025-06-30T23:30:00Z');
    const words = { key: 'digest.byline.thread', parameters: { author: 'Wren', group, date: late } } as const;
    expect(say(words, 'en')).toBe('Started by Wren in Risk and safety on 1 July');
    expect(say(words, 'cy')).toBe('Dechreuwyd gan Wren ar 1 Gorffennaf. Grŵp: Risg a diogelwch');
  });

  test.each([
    [1, '1 new reply in Risk and safety, on 2 May', '1 ateb newydd, ar 2 Mai. Grŵp: Risg a diogelwch'],
    [
      3,
      '3 new replies in Risk and safety, the latest on 2 May',
      '3 ateb newydd, yr olaf ar 2 Mai. Grŵp: Risg a diogelwch',
    ],
  ])('counts %i', (count, english, welsh) => {
    const words = {
      key: 'digest.byline.replies',
      parameters: { count, group, date: new Date('2025-05-02') },
    } as const;
    expect(say(words, 'en')).toBe(english);
    expect(say(words, 'cy')).toBe(welsh);
  });

  test('mutates what follows a number in Welsh', () => {
    const minutes = (count: number) => translator('cy')('mail.signIn.valid', { count });
    expect([1, 2, 3, 6, 15].map((count) => minutes(count).split(' ').slice(-2).join(' '))).toEqual([
      '1 funud.',
      '2 funud.',
      '3 munud.',
      '6 munud.',
      '15 munud.',
    ]);
  });
});

test('every section of a digest has a heading and a reason', () => {
  for (const section of ['lookAfter', 'unanswered', 'follow', 'practiceChanges']) {
    expect(isMessageKey(`digest.${section}.heading`)).toBe(true);
    expect(isMessageKey(`digest.${section}.why`)).toBe(true);
  }
});
