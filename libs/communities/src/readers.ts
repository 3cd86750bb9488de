import { domainToASCII } from 'node:url';
import { emailAddress } from '#people';
import { ErrorCode, text, type Reader } from '#platform';

/** Text of one line. */
export const line =
  (max: number, min = 1): Reader<string> =>
  (value) =>
    text(max, min)(value.replace(/\s+/g, ' '));

/** The part of a community's address that is its own. */
export const slug: Reader<string> = (value) =>
  /^[a-z][a-z0-9-]{1,60}$/.test(value.trim())
    ? { value: value.trim() }
    : { refusal: { code: ErrorCode.BAD_SLUG } };

/** The demo's bodies have codes that no real one can have. */
export const odsCode =
  (demo: boolean): Reader<string> =>
  (value) => {
    const code = value.trim().toUpperCase();
    const fits = demo ? /^(DEMO-[A-Z0-9]{1,8}|[A-Z0-9]{3,8})$/ : /^[A-Z0-9]{3,8}$/;
    return fits.test(code) ? { value: code } : { refusal: { code: ErrorCode.BAD_ODS_CODE } };
  };

export const email: Reader<string> = (value) => {
  const address = emailAddress(value);
  return address === null ? { refusal: { code: ErrorCode.BAD_EMAIL } } : { value: address };
};

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^${LABEL}(\\.${LABEL})+$`);

/** Domains in ASCII, one on each line, each once. */
export const domains: Reader<string[]> = (value) => {
  const typed = value.split(/[\s,;]+/).filter((part) => part !== '');
  const ascii = typed.map((domain) => domainToASCII(domain.replace(/^@/, '').toLowerCase()));
  const fit = ascii.every((domain) => domain.length <= 253 && DOMAIN.test(domain)) && ascii.length <= 50;
  return fit ? { value: [...new Set(ascii)].sort() } : { refusal: { code: ErrorCode.BAD_DOMAIN } };
};
