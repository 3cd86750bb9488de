import { expect, test } from '@jest/globals';
import { translator, welshWords } from './translate.js';

const en = translator('en');
const cy = translator('cy');

test.each([
  [0, 'There are 0 to read.'],
  [1, 'There is 1 to read.'],
  [2, 'There are 2 to read.'],
])('English has two forms: %i is “%s”', (count, words) => {
  expect(en('digest.onlyCount', { count })).toBe(words);
});

test('Welsh has six forms', () => {
  const asked = [0, 1, 2, 3, 6, 10].map((count) => cy('digest.onlyCount', { count }));
  const written = ['zero', 'one', 'two', 'few', 'many', 'other'].map(
    (form) => welshWords()[`digest.onlyCount_${form}`],
  );
  expect(asked.map((words) => words.replace(/\d+/, '{{count}}'))).toEqual(written);
});

test('values stand as they are, also those that look like places for values', () => {
  expect(en('change.reply.posted', { actor: '{{title}} $& <b>', title: 'T' })).toContain('{{title}} $& <b>');
});

test('the same message with other values is another sentence', () => {
  const say = (actor: string) => en('change.reply.posted', { actor, title: 'T' });
  expect(say('Wren')).not.toBe(say('Heron'));
});

test('numbers are written as the language writes them', () => {
  expect(en('error.TOO_SHORT', { min: 1000 })).toContain(' 1,000 ');
  expect(cy('error.TOO_SHORT', { min: 1000 })).toContain(' 1,000 ');
});

test('a community’s own words take the place of the usual ones, in each language', () => {
  expect(en('practiceChange.why.hint')).toContain('care plan');
  expect(cy('practiceChange.why.hint')).toContain('cynllun gofal');
  expect(translator('en', { plan: 'wellbeing plan' })('practiceChange.why.hint')).toContain('wellbeing plan');
  expect(translator('en', { plan: 'wellbeing plan' })('practiceChange.why.hint')).toContain('safety');
});
