import { digitsOf, spansOf, type Span } from './finding.js';

const NUMBER =
  /(?<![\p{L}\d+.])(?:(?:\+|00)44[ .()-]{0,3}(?:0\)?[ .-]{0,2})?|\(?0)[1237](?:[ .()-]{0,2}\d){8,9}(?!\d)/gu;

/** Reserved for public bodies and charities: it is nobody’s own, and often where help is. */
const PUBLIC = /^30\d/;

const STARTS_WITH_DATE = /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d{2}(?!\d)[ ]\d{1,2}$/;

/**
 * Telephone numbers of the United Kingdom that may be somebody’s own: 01, 02, 07 and 03 but 030, with 0, +44 or 0044.
 * Not the numbers of help: 999, 111, 116 123, and freephone (0800, 0808).
 */
export const phones = (text: string): Span[] =>
  spansOf(text, NUMBER, ([found]) => {
    const national = digitsOf(found)
      .replace(/^(?:0044|44)0?/, '')
      .replace(/^0/, '');
    return !PUBLIC.test(national) && !STARTS_WITH_DATE.test(found);
  });
