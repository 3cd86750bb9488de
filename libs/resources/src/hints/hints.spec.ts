import { expect, test } from '@jest/globals';
import { hintsFor } from './hints.js';

const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ');
const found = (text: string, glossary: { term: string; meaning: string }[] = []) =>
  hintsFor(text, 'en', glossary).map(({ kind, excerpt, words: count }) => [kind, excerpt, count]);

const cpa = { term: 'CPA', meaning: 'The way care was planned' };

test('a sentence of 25 words is fine, one of 26 is long', () => {
  expect(found(`${words(25)}.`)).toEqual([]);
  expect(found(`${words(26)}.`)).toEqual([['long_sentence', `${words(26)}.`, 26]]);
});

test('the hint says where the sentence stands in the text, as it was written', () => {
  const text = `Short one.\n\n  ${words(30)}. Short again.`;
  const [hint] = hintsFor(text, 'en', []);
  expect(text.slice(hint!.start, hint!.end)).toBe(`${words(30)}.`);
});

test('lists, headings and paragraphs end a sentence; a line end inside a paragraph does not', () => {
  expect(found(`# ${words(20)}\n${words(20)}`)).toEqual([]);
  expect(found(`- ${words(20)}\n- ${words(20)}`)).toEqual([]);
  expect(found(`${words(20)}\n\n${words(20)}`)).toEqual([]);
  expect(found(`${words(20)}\n${words(20)}`)).toHaveLength(1);
});

test('addresses are no words', () => {
  expect(found(`${words(25)} https://a.example/${'b-'.repeat(40)}`)).toEqual([]);
  expect(found(`${words(24)} [here](https://a.example/one,two.three)`)).toEqual([]);
});

test('a word of the glossary is found once, whole, in whatever case', () => {
  expect(found('The cpa and the CPA.', [cpa])).toEqual([['glossary_word', 'cpa', null]]);
  expect(found('CPAs and McCPA', [cpa])).toEqual([]);
  expect(hintsFor('CPA', 'en', [cpa])[0]!.meaning).toBe('The way care was planned');
});

test('terms of several words, with signs in them, and in Welsh', () => {
  expect(
    found('A care (and)\ntreatment plan.', [{ term: 'care (and) treatment', meaning: '' }]),
  ).toHaveLength(1);
  expect(hintsFor('Mae cynllun gofal yma.', 'cy', [{ term: 'Cynllun Gofal', meaning: '' }])).toHaveLength(1);
});

test('at most fifty, in the order of the text', () => {
  const hints = hintsFor(`${words(26)}. Word. `.repeat(60), 'en', []);
  expect(hints).toHaveLength(50);
  expect(hints.map(({ start }) => start)).toEqual([...hints.map(({ start }) => start)].sort((a, b) => a - b));
});

test('a long text without any full stop takes no time', () => {
  const started = performance.now();
  hintsFor(
    'word '.repeat(5_000),
    'en',
    Array.from({ length: 500 }, (_, nth) => ({ term: `term ${nth}`, meaning: '' })),
  );
  expect(performance.now() - started).toBeLessThan(2_000);
});
