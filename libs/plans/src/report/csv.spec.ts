import { expect, test } from '@jest/globals';
import { csvOf } from './csv.js';

const MARK = '\uFEFF';

test('rows end with CRLF, and quotes, commas and lines are kept in quotes', () => {
  expect(csvOf([['a', 'b,c', 'd"e', 'f\ng'], ['h']])).toBe(`${MARK}a,"b,c","d""e","f\ng"\r\nh\r\n`);
});

test('numbers and days are written as they are, nothing is nothing', () => {
  expect(csvOf([[-5, { day: '2026-12-01' }, null, '']])).toBe(`${MARK}-5,2026-12-01,,\r\n`);
});

test.each(['=1+1', '+44', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\n=1', '\uFF1D1', '\uFEFF=1', '\tword'])(
  'text that could be a formula is none: %j',
  (text) => {
    expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/);
  },
);

test('text inside which a formula stands is left alone', () => {
  expect(csvOf([['a=1', '1-2', 'x@y']])).toBe(`${MARK}a=1,1-2,x@y\r\n`);
});

test('what is read back by the rules of RFC 4180 is what was written', () => {
  const rows = [
    ['one', 'two "quoted"', 'three\r\nlines\r\nhere'],
    ['', ',', '""'],
  ];
  expect(read(csvOf(rows))).toEqual(rows);
});

/** The grammar of the RFC, and nothing of ours. */
function read(csv: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const text = csv.slice(1);
  while (field.lastIndex < text.length) {
    const [, quoted, plain, end] = field.exec(text)!;
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}
