import { datesOfBirth } from './date-of-birth.js';
import { emails } from './email.js';
import { FindingKind, type Span } from './finding.js';
import { nhsNumbers } from './nhs-number.js';
import { phones } from './phone.js';
import { postcodes } from './postcode.js';

export interface Found extends Span {
  kind: FindingKind;
  excerpt: string;
}

/** More than that helps nobody. */
const MOST = 100;

/**
 * What in a text might tell who somebody is. It may be wrong in both directions: whoever writes is asked once, and
 * decides. In the order of the text; where two overlap, the first in the order below counts.
 * @param today by which dates are recent or in the future
 */
export function checkText(text: string, today = new Date()): Found[] {
  const typed = evened(text);
  const all: [FindingKind, Span[]][] = [
    [FindingKind.NHS_NUMBER, nhsNumbers(typed)],
    [FindingKind.EMAIL, emails(typed)],
    [FindingKind.PHONE, phones(typed)],
    [FindingKind.DATE_OF_BIRTH, datesOfBirth(typed, today)],
    [FindingKind.POSTCODE, postcodes(typed)],
  ];
  const found: Found[] = [];
  for (const [kind, spans] of all)
    for (const { start, end } of spans)
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ kind, start, end, excerpt: text.slice(start, end) });
  return found.sort((one, other) => one.start - other.start).slice(0, MOST);
}

/** Other digits, blanks and hyphens as the usual ones, each for one, so that places stay. */
const evened = (text: string): string =>
  text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uFF0B]/g, '+');
