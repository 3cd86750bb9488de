import { spansOf, type Span } from './finding.js';

/** It begins where a word begins and has an end, so that no text is read twice. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}/gu;

export const emails = (text: string): Span[] => spansOf(text, ADDRESS, () => true);
