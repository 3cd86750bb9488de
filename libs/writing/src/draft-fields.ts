import { ErrorCode, excerptOf, type Reader } from '#platform';

const FIELDS_MAX = 100_000;
const BEGINNING = 100;

/** An object of strings as JSON, as it came: what somebody typed isn’t tidied before they have finished. */
export const draftFields: Reader<string> = (value) => {
  if (value.length > FIELDS_MAX)
    return {
      refusal: {
        code: ErrorCode.TOO_LONG,
        parameters: { max: FIELDS_MAX, over: value.length - FIELDS_MAX },
      },
    };
  return parsed(value) && !/[\0\p{Surrogate}]/u.test(value)
    ? { value }
    : { refusal: { code: ErrorCode.BROKEN_TEXT } };
};

/** Of its title, or else of the longest thing in it. */
export function beginningOf(fields: string): string {
  const { title = '', ...others } = parsed(fields) ?? {};
  const longest = Object.values(others).reduce((one, other) => (other.length > one.length ? other : one), '');
  return cut(excerptOf(title.trim() === '' ? longest : title));
}

function parsed(json: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && Object.values(value).every((field) => typeof field === 'string')
      ? (value as Record<string, string>)
      : null;
  } catch {
    return null;
  }
}

const cut = (text: string): string =>
  text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
