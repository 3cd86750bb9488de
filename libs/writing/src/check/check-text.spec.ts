import { describe, expect, test } from '@jest/globals';
import { checkText } from './check-text.js';
import { isNhsNumber } from './nhs-number.js';

const today = new Date('2026-11-21T12:00:00Z');

const found = (text: string) => checkText(text, today).map(({ kind, excerpt }) => [kind, excerpt]);

const finds = (kind: string, examples: string[]) =>
  test.each(examples)(`%j has a ${kind}`, (text) => {
    expect(found(text).map(([what]) => what)).toEqual([kind]);
  });

const findsNothing = (examples: string[]) =>
  test.each(examples)('%j has nothing of the kind', (text) => {
    expect(found(text)).toEqual([]);
  });

/** The last digit that makes nine digits an NHS number, where there is one. */
function checkDigit(nine: string): string | null {
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : String(digit);
}

describe('NHS numbers', () => {
  finds('nhs_number', [
    'My number is 943 476 5919.',
    '943-476-5919',
    '9434765919',
    '(943 476 5919)',
    'ward 4 943 476 5919',
    '94 34 76 59 19',
    '９４３４７６５９１９',
    '943\u00A0476\u00A05919',
    '943–476–5919',
    '9 4 3 4 7 6 5 9 1 9',
  ]);
  findsNothing([
    '943 476 5918',
    '9434765910',
    '1111111111',
    '0000000000',
    '19434765919',
    '94347659190',
    '9434765919123',
    '943\n476 5919',
    '£1,234,567,890',
  ]);

  test('of any nine digits one last digit at most is right', () => {
    for (let number = 400_000_000; number < 400_003_000; number++) {
      const nine = String(number);
      const right = [...'0123456789'].filter((digit) => isNhsNumber(nine + digit));
      expect(right).toEqual(checkDigit(nine) === null ? [] : [checkDigit(nine)]);
    }
  });

  test('one wrong digit, or two that changed places, is found out', () => {
    const number = '9434765919';
    for (let place = 0; place < 10; place++) {
      for (const digit of '0123456789')
        if (digit !== number[place])
          expect(isNhsNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBe(false);
      const swapped = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
      if (place < 9 && number[place] !== number[place + 1]) expect(isNhsNumber(swapped)).toBe(false);
    }
  });
});

describe('dates of birth', () => {
  finds('date_of_birth', [
    'She is 3/4/1985',
    '3/4/85',
    '03.04.85',
    '03-04-1985',
    '1985-04-03',
    '3 April 1985',
    '3rd of April, 1985',
    'April 3, 1985',
    '3 Apr 85',
    '3 o Fawrth 1985',
    '3ydd Gorffennaf 1985',
    '21 Rhagfyr 1960',
    'born 1.2.13',
    'DOB: 14/02/2026',
    'ganed ef ar 2 Mai 2025',
    'Dyddiad geni 2/5/2025',
    '4/30/1985',
    'on 29/2/2000 he',
    '20/11/2024',
  ]);
  findsNothing([
    'the review on 3/4/2026',
    'we met on 12 March 2025',
    'by 1 May 2031',
    'born 1/5/2027',
    '31/2/1985',
    '29 February 1985',
    'version 1.2.13',
    '192.168.1.20',
    'at 10.30 on Tuesday',
    'open 9/5',
    'in April 1985',
    '3/4/1785',
    'HS&DR 2016;4(5)',
    'doi 10.3310/hsdr04050',
    '24/7/365',
    'May 20 people came',
  ]);

  test('every day from 1930 to 2020 is found, however it is written', () => {
    for (let day = Date.UTC(1930, 0, 1); day < Date.UTC(2020, 0, 1); day += 17 * 86_400_000) {
      const [iso] = new Date(day).toISOString().split('T');
      const [year, month, date] = iso!.split('-').map(Number);
      const long = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      const welsh = new Date(day).toLocaleDateString('cy', { dateStyle: 'long', timeZone: 'UTC' });
      for (const text of [iso, `${date}/${month}/${year}`, `${date}.${month}.${year}`, long, welsh])
        expect([text, found(`a ${text}, b`)]).toEqual([text, [['date_of_birth', text]]]);
    }
  });
});

describe('telephone numbers', () => {
  finds('phone', [
    '0121 496 0000',
    '01632 960 001',
    '(020) 7946 0000',
    '020-7946-0000',
    '07700 900123',
    '07700900123',
    '+44 7700 900123',
    '+44 (0)20 7946 0000',
    '0044 7700 900123',
    '0333 496 0000',
    'ring 07700 900 123!',
    '01.21.49.60.000',
  ]);
  findsNothing([
    '999',
    'NHS 111, option 2',
    'Samaritans 116 123',
    '0800 917 4000',
    '0808 164 0123',
    '0300 123 3393',
    'text SHOUT to 85258',
    '0121 49',
    '012345678901234',
    '01-02-2026 10:30',
    'PO 1070079001234',
    '0.0123456780',
    'a09700 900123',
  ]);
});

describe('postcodes', () => {
  finds('postcode', [
    'SW1A 1AA',
    'cf10 3nq',
    'M1 1AE',
    'LL571AB',
    'at EC1A 1BB.',
    'W1A  0AX',
    'B33 8TH',
    'GIR 0AA',
  ]);
  findsNothing([
    'vitamin b12 3rd time',
    'a4 5th page',
    'SW1A',
    'Band 6',
    'QX1 1AA',
    'M1 1AC',
    'x1 1AAB',
    'F31.4',
  ]);
});

describe('e-mail addresses', () => {
  finds('email', [
    'wren@example.org',
    'Wren.O’Dell+a@mail.example.nhs.uk'.replace('’', "'"),
    '<a_b%c@x-y.example>',
  ]);
  findsNothing(['@wren', 'wren@', 'wren@ward', 'a @ b.example', 'meet @ 10.30']);
});

test('places are those of the text as it was given, also after characters of two units', () => {
  const text = '🙂 Ffoniwch 07700 900123 neu\u00A0wren@example.org, ganed 3/4/1985 yn CF10 3NQ';
  const all = checkText(text, today);
  expect(all.map(({ kind }) => kind)).toEqual(['phone', 'email', 'date_of_birth', 'postcode']);
  for (const { start, end, excerpt } of all) expect(text.slice(start, end)).toBe(excerpt);
});

test('an address is one finding, whatever else stands in it', () => {
  expect(found('9434765919@example.org')).toHaveLength(1);
});

test('a long text of almost everything takes no long time', () => {
  const pieces = ['1 ', '07', 'a', '@', '1.', '3/4/', '0 ', '+44 (', 'M1 ', '-', 'a.b@', '3 '];
  for (const piece of pieces) {
    const began = performance.now();
    checkText(piece.repeat(25_000 / piece.length), today);
    expect([piece, performance.now() - began < 1_000]).toEqual([piece, true]);
  }
});
