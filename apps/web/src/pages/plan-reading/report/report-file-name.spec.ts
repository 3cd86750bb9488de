import { expect, test } from '@jest/globals';
import { fileNameOf } from './report-file-name.js';

test.each([
  [
    ['Board report', 'Plans that people open', '2026-11-22'],
    'board-report-plans-that-people-open-2026-11-22.csv',
  ],
  [['Adroddiad i’r bwrdd', 'Tŷ ŵyn', '2026-11-22'], 'adroddiad-i-r-bwrdd-ty-wyn-2026-11-22.csv'],
  [['Report', '"; filename="x.exe"\r\nSet-Cookie: a', '2026'], 'report-filename-x-exe-set-cookie-a-2026.csv'],
  [['Report', '計画', '2026'], 'report-2026.csv'],
  [['Report', '../../../etc/passwd', '2026'], 'report-etc-passwd-2026.csv'],
])('%j is %s', (words, name) => {
  expect(fileNameOf(words, 'csv')).toBe(name);
});

test('a long title is cut', () => {
  expect(fileNameOf(['a'.repeat(200), '2026'], 'xlsx')).toBe(`${'a'.repeat(60)}-2026.xlsx`);
});
