/** Some mail programs cut a mail off at about this size, and its urgent help with it. */
export const largestMail = 100_000;

/** Bytes that words take once they are encoded for sending (quoted-printable, the longer of the usual two). */
export function sizeOnTheWire(words: string): number {
  const bytes = Buffer.byteLength(words);
  const escaped = words.match(/[=\n]/g)?.length ?? 0;
  const beyondAscii = bytes - (words.match(/[\x00-\x7F]/g)?.length ?? 0);
  const encoded = bytes + 2 * (escaped + beyondAscii);
  return encoded + Math.ceil(encoded / 70) * 3;
}
