import { expect, test } from '@jest/globals';
import { foundIn, marksOf, unasked } from './findings.js';

const text = 'Ring me on 020 7946 0958 about it';
const phone = foundIn('body', text, [{ kind: 'PHONE', start: 11, end: 24 }]);

test('shows a finding with the words around it, cut at words', () => {
  expect(phone).toEqual([
    { field: 'body', kind: 'PHONE', before: 'Ring me on ', words: '020 7946 0958', after: ' about it' },
  ]);
  const long = `${'many '.repeat(20)}AB1 2CD${' words'.repeat(20)}`;
  const [{ before, after } = { before: '', after: '' }] = foundIn('body', long, [
    { kind: 'POSTCODE', start: 100, end: 107 },
  ]);
  expect([before, after]).toEqual([
    expect.stringMatching(/^…( many)+ $/),
    expect.stringMatching(/^( words)+ …$/),
  ]);
});

test('asks once, wherever it then stands, and again for something else', () => {
  const marks = marksOf(phone);
  expect(unasked(phone, '')).toBe(true);
  expect(unasked(phone, marks)).toBe(false);
  expect(unasked(foundIn('title', `At ${text}`, [{ kind: 'PHONE', start: 14, end: 27 }]), marks)).toBe(false);
  expect(unasked(foundIn('body', text, [{ kind: 'POSTCODE', start: 11, end: 24 }]), marks)).toBe(true);
  expect(marks).not.toContain('7946');
});
