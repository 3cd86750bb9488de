import { domainToASCII } from 'node:url';

const SHAPE = /^[^\s@<>,;:"()[\]\\]{1,64}@([^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]{2,})$/u;

/**
 * An address as it is stored and compared: lower case, its domain in ASCII.
 * @returns null where mail could not be sent to it
 */
export function emailAddress(typed: string): string | null {
  const tidy = typed.trim().normalize('NFC').toLowerCase();
  const domain = SHAPE.exec(tidy)?.[1];
  if (
    !domain ||
    tidy.length > 254 ||
    /[\u0000-\u001f\u007f\u0080-\u009f\u200b-\u200f\u2028-\u202e]/.test(tidy)
  )
    return null;
  const ascii = domainToASCII(domain);
  return ascii ? tidy.slice(0, -domain.length) + ascii : null;
}
