import { expect, test } from '@jest/globals';
import { factKinds } from '#activity';
import '#discussion';
import '#groups';
import '#ideas';
import '#moderation';
import '#network';
import '#plans';
import '#resources';
import { ErrorCode, isMessageKey } from '#platform';
import * as areas from '../../libs/platform/src/i18n/en/index.js';
import { englishWords, welshWords } from '../../libs/platform/src/i18n/translate.js';

const welshPlurals = ['zero', 'one', 'two', 'few', 'many', 'other'];

test.each(Object.values(ErrorCode))('%s has words', (code) => {
  expect(isMessageKey(`error.${code}`)).toBe(true);
});

test.each(factKinds().flatMap((kind) => [`change.${kind}`, `notification.${kind}`]))(
  '%s has words',
  (key) => {
    expect(isMessageKey(key)).toBe(true);
  },
);

test('no message is in two areas, of which one would take the place of the other', () => {
  const keys = Object.values(areas).flatMap((area) => Object.keys(area));
  expect(keys.filter((key, place) => keys.indexOf(key) < place)).toEqual([]);
});

test('every message says something in both languages', () => {
  const empty = [englishWords(), welshWords()].flatMap((words) =>
    Object.entries(words as Record<string, string>).filter(([, text]) => text.trim() === ''),
  );
  expect(empty).toEqual([]);
});

test('a Welsh message takes the same parameters as the English one', () => {
  const english = englishWords() as Record<string, string>;
  const wrong = Object.entries(welshWords()).filter(([key, welsh]) => {
    const twin = english[key] ?? english[key.replace(new RegExp(`_(${welshPlurals.join('|')})$`), '_other')];
    return twin === undefined || !isWithin(parameters(welsh), parameters(twin));
  });
  expect(wrong).toEqual([]);
});

test('what is counted in Welsh changes its beginning as its gender asks', () => {
  const welsh = welshWords();
  const counted = (stem: string, form: string) =>
    /\{\{count(?:, number)?\}\} (\p{L}+)/u.exec(welsh[`${stem}_${form}`] ?? '')?.[1];
  const stems = Object.keys(welsh).flatMap((key) => /^(.*)_one$/.exec(key)?.[1] ?? []);
  const wrong = stems.flatMap((stem) => {
    const [one, two, few, many, other] = ['one', 'two', 'few', 'many', 'other'].map((form) =>
      counted(stem, form),
    );
    if (!one || !two || !few || !many || !other) return [];
    // Un bleidlais, dwy bleidlais, tair pleidlais; un cam, tri cham, chwe cham. People are counted “o bobl”.
    const isFeminine = one !== other && other !== 'o';
    const right = isFeminine ? two === one && few === other : few === many;
    return right ? [] : [[stem, one, two, few, many, other]];
  });
  expect(wrong).toEqual([]);
});

const parameters = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);

const isWithin = (names: string[], others: string[]) => names.every((name) => others.includes(name));
