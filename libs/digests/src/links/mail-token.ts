import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** What somebody may do who has a link from their own mail. */
export type MailToken =
  /** Choose how often they get mail: from one community, or from all (null). */
  | { for: 'choosing'; accountId: string; communityId: string | null }
  /** Say that they have read one digest. */
  | { for: 'reading'; accountId: string; digestId: string };

/** Nothing is kept of a link: it says what it is for, signed. It works for as long as its key is there. */
export function signToken(token: MailToken, key: Buffer): string {
  const words = Buffer.concat([
    Buffer.of(kinds.indexOf(token.for)),
    idBytes(token.accountId),
    idBytes(aboutOf(token)),
  ]);
  return Buffer.concat([words, signature(words, key)]).toString('base64url');
}

/** @returns null for what none of the keys has signed */
export function readToken(text: string, keys: readonly Buffer[]): MailToken | null {
  if (!/^[\w-]{66}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  const [words, given] = [bytes.subarray(0, WORDS), bytes.subarray(WORDS)];
  if (
    bytes.toString('base64url') !== text ||
    !keys.some((key) => timingSafeEqual(signature(words, key), given))
  )
    return null;
  const accountId = stringify(words, 1);
  const about = stringify(words, 17);
  if (kinds[words[0]!] === 'reading') return { for: 'reading', accountId, digestId: about };
  return { for: 'choosing', accountId, communityId: about === NONE ? null : about };
}

const kinds: MailToken['for'][] = ['choosing', 'reading'];

const WORDS = 1 + 16 + 16;
const SIGNATURE = 16;
const NONE = '00000000-0000-0000-0000-000000000000';

const aboutOf = (token: MailToken): string =>
  token.for === 'reading' ? token.digestId : (token.communityId ?? NONE);

/** Ids of demo data and of tests need not be of any version. */
const idBytes = (id: string): Uint8Array => (id === NONE ? new Uint8Array(16) : parse(id));

const signature = (words: Buffer, key: Buffer): Buffer =>
  createHmac('sha256', key).update(words).digest().subarray(0, SIGNATURE);
