import { describe, expect, test } from '@jest/globals';
import { displayKey, displayName } from './display-name.js';

const read = (name: string, email = 'someone.else@people.example') => displayName(email)(name);
const refusal = (name: string, email?: string) => {
  const result = read(name, email);
  return 'refusal' in result ? result.refusal.code : null;
};

describe('a name that looks like another has the same key', () => {
  test.each([
    ['Robin', 'robin'],
    ['Robin', 'ROBIN'],
    ['Robin', 'R o b i n'],
    ['Robin', 'Robin!'],
    ['Robin', '“Robin”'],
    ['Robin', 'R0bin'],
    ['Robin', 'Rob1n'],
    ['Robin', 'Rоbin'],
    ['Robin', 'Rοbin'],
    ['Robin', 'Ｒｏｂｉｎ'],
    ['Robin', '𝓡𝓸𝓫𝓲𝓷'],
    ['Robin', 'Röbin'],
    ['Robin', 'Robín'],
    ['Robin', 'Ꭱobin'],
    ['Heron', 'Ηеrοn'],
    ['Heron', 'НЕRОN'],
    ['Heron', 'Hеrоп'],
    ['Marten', 'Мarten'],
    ['Marten', 'rnarten'],
    ['Willow', 'VVillow'],
    ['Willow', 'WiIIow'],
    ['Willow', 'Wi||ow'],
    ['Ash', 'Αѕһ'],
    ['Siân', 'Sian'],
    ['Llŷr', 'Llyr'],
    ['Тоня', 'тоня'],
    ['Sparrow', 'Ѕраrrоԝ'],
    ['Cocoa', 'Сосоа'],
    ['Straße', 'STRASSE'],
  ])('%s and %s', (one, other) => expect(displayKey(other)).toBe(displayKey(one)));

  test.each([
    ['Robin', 'Robyn'],
    ['Robin', 'Robin 2'],
    ['Heron', 'Hero'],
    ['Ash', 'Asha'],
    ['Wren', 'Wrens'],
    ['小川', '小山'],
  ])('but not %s and %s', (one, other) => expect(displayKey(other)).not.toBe(displayKey(one)));
});

describe('a name', () => {
  test.each([
    'Robin',
    'Siân o’r Bala',
    'Mary-Jane',
    'Élodie',
    '小川',
    'Надія',
    'Nguyễn',
    'Owl 7',
    'محمد',
    'Ng',
  ])('can be %s', (name) => expect(read(name)).toEqual({ value: name }));

  test('is tidied: blanks around it, blanks in a row, accents put together', () =>
    expect(read('  Zoe\u0308   Brook ')).toEqual({ value: 'Zoë Brook' }));

  test.each([
    ['nothing', '   '],
    ['nothing at all', ''],
  ])('is not %s', (_, name) => expect(refusal(name)).toBe('EMPTY'));

  test.each([
    ['a zero-width space', 'Ro\u200Bbin'],
    ['a joiner', 'Ro\u200Dbin'],
    ['nothing but joiners', '\u200B\u200C\u200D'],
    ['a Hangul filler', '\u3164\u3164'],
    ['blank Braille', '\u2800\u2800'],
    ['a turned direction', 'Ro\u202Enib'],
    ['an isolate', '\u2067Robin'],
    ['a soft hyphen', 'Ro\u00ADbin'],
    ['a line break', 'Robin\nAdmin'],
    ['a NUL', 'Ro\0bin'],
    ['a no-break space', 'Robin\u00A0Hood'],
    ['a variation selector', 'Robin\uFE0F'],
    ['tag letters', 'Robin\u{E0041}'],
    ['a private sign', 'Robin\uE000'],
    ['half a character', 'Robin\uD83D'],
    ['a pile of accents', 'R\u0300\u0301\u0302\u0303obin'],
    ['an accent without a letter', '\u0301Robin'],
    ['an enclosing circle', 'R\u20DDobin'],
    ['punctuation only', '...!!!'],
    ['one full stop', '.'],
    ['an emoji only', '🌹🌹'],
  ])('is not readable with %s', (_, name) => expect(refusal(name)).toBe('NAME_NOT_READABLE'));

  test('has 2 to 40 characters, counted as people count', () => {
    expect(refusal('R')).toBe('TOO_SHORT');
    expect(refusal('小'.repeat(40))).toBeNull();
    expect(refusal('𠮷'.repeat(40))).toBeNull();
    expect(refusal('x'.repeat(41))).toBe('TOO_LONG');
    expect(refusal('x'.repeat(10_000))).toBe('TOO_LONG');
  });

  test.each(['jane.smith', 'Jane Smith', 'JANESMITH', 'jane_smith', 'Jаne Smith', 'jane.smith+news'])(
    'does not give the mailbox away: %s',
    (name) => expect(refusal(name, 'jane.smith+news@people.example')).toBe('NAME_IS_ADDRESS'),
  );

  test.each(['a@b.example', 'me: a@b.example', 'a＠b.example'])('holds no address: %s', (name) =>
    expect(refusal(name)).toBe('NAME_IS_ADDRESS'),
  );
});
