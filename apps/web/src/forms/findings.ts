import { createHash } from 'node:crypto';
import type { FindingKind } from '../graphql/generated.js';

/** Something in a text by which a person could be found, with the words around it. */
export type Found = Readonly<{
  field: string;
  kind: FindingKind;
  before: string;
  words: string;
  after: string;
}>;

type Finding = { kind: FindingKind; start: number; end: number };

const AROUND = 40;

/** Where in a text each thing stands. Offsets count as JavaScript's strings do. */
export const foundIn = (field: string, text: string, findings: readonly Finding[]): Found[] =>
  findings.map(({ kind, start, end }) => ({
    field,
    kind,
    before: lastWords(text.slice(0, start)),
    words: text.slice(start, end),
    after: firstWords(text.slice(end)),
  }));

/** What a form remembers of what was asked: nothing that could be read in it. */
export const marksOf = (found: readonly Found[]): string => found.map(markOf).join(' ');

export function unasked(found: readonly Found[], seen: string): boolean {
  const known = new Set(seen.split(' '));
  return found.some((one) => !known.has(markOf(one)));
}

const markOf = ({ kind, words }: Found): string =>
  createHash('sha256')
    .update(`${kind} ${words.replace(/\s+/g, ' ')}`)
    .digest('hex')
    .slice(0, 16);

function lastWords(text: string): string {
  const line = oneLine(text);
  return line.length <= AROUND ? line : `…${line.slice(-AROUND).replace(/^\S+/, '')}`;
}

function firstWords(text: string): string {
  const line = oneLine(text);
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\S+$/, '')}…`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
