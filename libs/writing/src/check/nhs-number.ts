import { digitsOf, spansOf, type Span } from './finding.js';

const GROUPED = /(?<!\d)\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/g;
/** In pairs, or however somebody reads it out. */
const LOOSE = /(?<!\d[ .-]?)(?:\d[ .-]?){9}\d(?![ .-]?\d)/g;

export const nhsNumbers = (text: string): Span[] =>
  [GROUPED, LOOSE].flatMap((pattern) => spansOf(text, pattern, ([found]) => isNhsNumber(digitsOf(found))));

/** Ten digits, the last of which is right for the others (modulus 11). Ten times one digit is nobody’s. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
