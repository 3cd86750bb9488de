import type { Language } from '#platform';

export const HintKind = { LONG_SENTENCE: 'long_sentence', GLOSSARY_WORD: 'glossary_word' } as const;
export type HintKind = (typeof HintKind)[keyof typeof HintKind];

export interface Hint {
  kind: HintKind;
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
  excerpt: string;
  /** Of a long sentence. */
  words: number | null;
  /** Of a word in the glossary. */
  meaning: string | null;
}

export interface Term {
  term: string;
  meaning: string;
}

/** A sentence with more words than that is hard to read. */
export const LONG = 25;

/** More than that helps nobody. */
const MOST = 50;

/** What could make a text harder to read than it has to be, in its order. Hints: whoever writes decides. */
export function hintsFor(text: string, language: Language, glossary: readonly Term[]): Hint[] {
  const prose = withoutAddresses(text);
  return [...longSentences(prose, text, language), ...glossaryWords(prose, text, glossary)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .slice(0, MOST);
}

function longSentences(prose: string, text: string, language: Language): Hint[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocksOf(prose).flatMap(({ start, block }) =>
    [...sentences.segment(block)].flatMap(({ segment, index }) => {
      const count = segment.match(WORD)?.length ?? 0;
      if (count <= LONG) return [];
      const begin = start + index + segment.search(/\S/);
      const end = start + index + segment.trimEnd().length;
      return [
        {
          kind: HintKind.LONG_SENTENCE,
          start: begin,
          end,
          excerpt: text.slice(begin, end),
          words: count,
          meaning: null,
        },
      ];
    }),
  );
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** Each word of the glossary once, where it stands first. */
function glossaryWords(prose: string, text: string, glossary: readonly Term[]): Hint[] {
  const lowered = inSmallLetters(prose);
  return glossary.flatMap(({ term, meaning }) => {
    const wanted = inSmallLetters(term.trim().replace(/\s+/g, ' '));
    const start = placeOf(wanted, lowered);
    if (start < 0) return [];
    const end = start + wanted.length;
    return [
      { kind: HintKind.GLOSSARY_WORD, start, end, excerpt: text.slice(start, end), words: null, meaning },
    ];
  });
}

/** Where a whole word or several stand; -1 for nowhere. A glossary may be long: a search for each, and no pattern. */
function placeOf(wanted: string, text: string): number {
  if (wanted === '') return -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return at;
  return -1;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Each sign in its place: what gets longer by it stays as it is. */
function inSmallLetters(text: string): string {
  const lowered = text.toLowerCase();
  return (lowered.length === text.length ? lowered : text).replace(/\s/g, ' ');
}

/** Paragraphs, headings and items of lists: no sentence goes from one to the next. */
function blocksOf(prose: string): { start: number; block: string }[] {
  const blocks: { start: number; block: string }[] = [];
  let start = 0;
  for (const match of prose.matchAll(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*+>#]|\d+[.)])[ \t])|(?<=^[ \t]*#.*)\n/gm)) {
    blocks.push({ start, block: prose.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  blocks.push({ start, block: prose.slice(start) });
  // A line end inside a paragraph is a blank: it ends no sentence.
  return blocks.map(({ start: at, block }) => ({ start: at, block: block.replace(/\n/g, ' ') }));
}

/** Addresses are no words; blanks of the same length keep everything in its place. */
const withoutAddresses = (text: string): string =>
  text.replace(/(?<=\])\([^)\s]*\)|https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
