/**
 * A part of a mail's HTML or text, with how it is sent. Encoded once, into however many mails it is put: each piece
 * begins on a line of its own on the wire (a soft line break, which readers don't see, ends the one before).
 */
export class Piece {
  private encoded: string | undefined;

  constructor(readonly words: string) {}

  get wire(): string {
    return (this.encoded ??= this.words && `${quotedPrintable(this.words)}=\r\n`);
  }
}

export const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join('');

export function wireOf(pieces: readonly Piece[]): string {
  let wire = '';
  for (const piece of pieces) wire += piece.wire;
  return `${wire}\r\n`;
}

/** RFC 2045, 6.7: lines of 76 characters at most, and nothing in them but ASCII. */
export function quotedPrintable(words: string): string {
  const escaped = Buffer.from(words, 'utf8').toString('latin1').replace(special, escape);
  return escaped.split('\r\n').map(shortLines).join('\r\n');
}

/** What isn't printable ASCII, the escape itself, line ends, and blanks at the end of a line. */
const special = /[^\t\n\r -<>-~]|=|\r\n|\n|\r|[\t ](?=\r|\n|$)/g;

const escape = (found: string): string =>
  found === '\r\n' || found === '\n' || found === '\r'
    ? '\r\n'
    : `=${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function shortLines(line: string): string {
  if (line.length < LONGEST) return line;
  const lines: string[] = [];
  let from = 0;
  while (line.length - from >= LONGEST) {
    const to = endOfLine(line, from + LONGEST - 1);
    lines.push(line.slice(from, to));
    from = to;
  }
  lines.push(line.slice(from));
  return lines.join('=\r\n');
}

/** Never in the middle of an escape. */
function endOfLine(line: string, end: number): number {
  if (line[end - 1] === '=') return end - 1;
  return line[end - 2] === '=' ? end - 2 : end;
}

const LONGEST = 76;
