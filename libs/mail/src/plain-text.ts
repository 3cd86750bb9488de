import { absoluteUrl } from './absolute-url.js';

const width = 72;

/** Paragraphs, headings and lists with an empty line between them; what is missing leaves no gap. */
export const blocks = (...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

/** Lines that belong together. */
export const lines = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join('\n');

export const title = (words: string): string => underlined(words, '=');

export const heading = (words: string): string => underlined(words, '-');

export const paragraph = (words: string): string => wrap(words);

export const listItem = (...parts: (string | false | undefined)[]): string => {
  const [first = '', ...rest] = lines(...parts).split('\n');
  return [`* ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
};

/** On a line of its own, never broken, so that every mail program makes it a link. */
export const link = (url: string): string => absoluteUrl(url);

export const divider = '_'.repeat(width);

function underlined(words: string, mark: string): string {
  const wrapped = wrap(words);
  const longest = Math.max(...wrapped.split('\n').map((line) => line.length));
  return `${wrapped}\n${mark.repeat(Math.min(longest, width))}`;
}

/** Breaks between words only: a word longer than a line keeps a line to itself. */
function wrap(words: string): string {
  const wrapped: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width - 2) {
      wrapped.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...wrapped, line].join('\n');
}
