import { expect, test } from '@jest/globals';
import { redacted } from './redaction.js';

const out = (text: string, passage: string) =>
  redacted([{ text, markdown: true, most: 20_000 }], [passage], '[…]')[0];

test.each([
  ['Ring Wren on Monday', 'Wren', 'Ring […] on Monday'],
  ['Ring **Wren\n> Smith** on Monday', 'Wren Smith', 'Ring **[…]** on Monday'],
  ['Ring **Wren** on Monday', '**Wren** on', 'Ring **[…] Monday'],
  ['The file is wren_smith.txt', 'wren_smith.txt', 'The file is […]'],
])('of “%s” “%s” is taken out', (text, passage, left) => {
  expect(out(text, passage)).toBe(left);
});

test.each([
  ['stars', '*'.repeat(20_000), '* * * * * * * * Wren'],
  ['quotations', '> '.repeat(10_000), '> > > > > > > > Wren'],
  ['one word', 'a '.repeat(10_000), `${'a '.repeat(9_000)}Wren`],
])('looking for what isn’t there ends soon: %s', (_, text, passage) => {
  const begun = performance.now();
  expect(() => out(text, passage)).toThrow();
  expect(performance.now() - begun).toBeLessThan(5_000);
});
