import { translator, type Language, type MessageKey } from '#platform';

/** Something that may read differently in each language, such as a name or a link. */
export type ByLanguage<T> = T | Record<Language, T>;

/** A sentence from the catalogue; dates in it are written out in the language of the reader. */
export interface Words {
  key: MessageKey;
  parameters?: Record<string, ByLanguage<string> | number | Date>;
}

export function say({ key, parameters = {} }: Words, language: Language): string {
  const values = Object.entries(parameters).map(([name, value]) => [name, written(value, language)]);
  return translator(language)(key, Object.fromEntries(values) as Record<string, string | number>);
}

export const inLanguage = (value: ByLanguage<string>, language: Language): string =>
  typeof value === 'string' ? value : value[language];

function written(value: ByLanguage<string> | number | Date, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return dayAndMonth(value, language);
  return singleLine(inLanguage(value, language), 120);
}

/** The pattern for day and month alone has them the wrong way round in Welsh (CLDR), so the two are put in order here. */
function dayAndMonth(date: Date, language: Language): string {
  const parts = dates[language].formatToParts(date);
  const part = (type: 'day' | 'month') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')}`;
}

const day = { day: 'numeric', month: 'long', timeZone: 'Europe/London' } as const;

const dates: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', day),
  cy: new Intl.DateTimeFormat('cy', day),
};

/** People's own words as one line of well-formed text, cut at a word when it is longer than `length`. */
export function singleLine(words: string, length: number): string {
  const line = words
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(reordersText, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length <= length ? line : `${cut(line, length)}…`;
}

/** Bidirectional controls could make a title read as something it is not. */
const reordersText = /[\u202A-\u202E\u2066-\u2069]/g;

/** Never in the middle of what a person reads as one character. */
function cut(line: string, length: number): string {
  const kept = line.slice(0, graphemes.segment(line).containing(length - 1)?.index);
  const lastSpace = kept.lastIndexOf(' ');
  return lastSpace > length / 2 ? kept.slice(0, lastSpace) : kept;
}

const graphemes = new Intl.Segmenter();
