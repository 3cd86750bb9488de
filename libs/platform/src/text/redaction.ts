import { invalid } from '../errors/app-error.js';
import { ErrorCode } from '../errors/error-code.js';
import { plainTextOf } from './markdown.js';

/** Stands where a passage stood until all of them are out, so that none is looked for in the words put there instead. */
const GAP = '\uE002';

export interface Text {
  text: string;
  /** A title is plain, everything else Markdown. */
  markdown: boolean;
  /** Longer than that it can’t be kept. */
  most: number;
}

/**
 * Takes passages out of all the texts, wherever they stand: as they are written, or as they are read on the page.
 * @param instead what stands there then
 * @throws AppError INVALID with PASSAGE_NOT_FOUND on `passages` where one is in none of the texts
 */
export function redacted(texts: readonly Text[], passages: readonly string[], instead: string): string[] {
  const wanted = passages.map(tidied).filter(Boolean);
  if (wanted.length === 0) throw invalid([{ field: 'passages', code: ErrorCode.EMPTY }]);
  let now = texts.map(({ text }) => text);
  const problems = wanted.flatMap((passage) => {
    const after = now.map((text, index) => without(passage, text, texts[index]!.markdown));
    const found = after.some((text, index) => text !== now[index]);
    now = after;
    return found ? [] : [{ field: 'passages', code: ErrorCode.PASSAGE_NOT_FOUND }];
  });
  if (problems.length > 0) throw invalid(problems);
  return now.map((text, index) => text.replaceAll(GAP, instead).slice(0, texts[index]!.most));
}

function without(passage: string, text: string, markdown: boolean): string {
  const words = passage.split(BETWEEN).filter(Boolean);
  const source = words.length > 0 ? text.replace(asWritten(words), GAP) : text;
  if (!markdown) return source;
  // Marks inside a word, or an escaped sign: what can be read without them goes, and the formatting with it.
  const plain = plainTextOf(source);
  return plain.includes(passage) ? plain.replaceAll(passage, GAP) : source;
}

/**
 * Between the words of a passage there may be line ends, and the signs of emphasis and quotations. Those signs are in
 * no word, or there would be more ways to look for a row of them than there is time.
 */
const asWritten = (words: string[]): RegExp => new RegExp(words.map(escaped).join(BETWEEN.source), 'gu');

const BETWEEN = /[\s>*_~`]+/;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const tidied = (passage: string): string => passage.normalize('NFC').replace(/\s+/g, ' ').trim();
