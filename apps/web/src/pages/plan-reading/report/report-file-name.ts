/** A title is cut after so many letters: some programs know no longer names. */
const MOST = 60;

/** A name made of letters, digits and hyphens only: it is safe in a header and on any computer. */
export function fileNameOf(words: readonly string[], ending: string): string {
  return `${words.map(plain).filter(Boolean).join('-')}.${ending}`;
}

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
