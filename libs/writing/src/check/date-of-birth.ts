import { spansOf, type Span } from './finding.js';

const MONTHS = [
  'january|jan|ionawr|ion',
  'february|feb|chwefror|chwef',
  'march|mar|mawrth|fawrth',
  'april|apr|ebrill|ebr',
  'may|mai|fai',
  'june|jun|mehefin|fehefin|meh',
  'july|jul|gorffennaf|orffennaf|gorff',
  'august|aug|awst',
  'september|sept|sep|medi|fedi',
  'october|oct|hydref|hyd',
  'november|nov|tachwedd|dachwedd|tach',
  'december|dec|rhagfyr|ragfyr|rhag',
];

const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;
const YEAR = `(?<year>(?:18|19|20)\\d{2}|['’]?\\d{2})(?![\\d:])`;
/** 3, 3rd, 3ydd; “3rd of”, “3 o”. */
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th|af|il|ydd|edd|ed|fed|eg)?`;

const NUMBERS =
  /(?<![\d./-])(?<day>\d{1,2})(?<between> ?[/.-] ?)(?<month>\d{1,2})\k<between>(?<year>(?:18|19|20)\d{2}|\d{2})(?!\d|[./-]\d)/g;
const ISO = /(?<![\d./-])(?<year>(?:18|19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d|[./-]\d)/g;
const WORDS = new RegExp(`(?<!\\d)${DAY}(?: of| o)?[ -]{1,2}${MONTH},?[ -]{1,2}${YEAR}`, 'gi');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH} ${DAY},? ${YEAR}`, 'giu');

/** Words that say that a date is one of birth. */
const BIRTH =
  /(?<!\p{L})(?:born|dob|d\.o\.b|birth|birthday|b\.|ganed|ganwyd|geni|eni|ngeni|pen-blwydd|penblwydd)(?!\p{L})/iu;

/**
 * Dates on which somebody may have been born: not in the future, and not this year or last, of which people talk for
 * other reasons, unless a word beside it says that it is a birth.
 */
export function datesOfBirth(text: string, today: Date): Span[] {
  const passes = (match: RegExpExecArray) => {
    const born = dateFrom(match, today);
    if (!born || born > today) return false;
    if (saysBirth(text, match)) return true;
    return born.getUTCFullYear() <= today.getUTCFullYear() - 2 && !mayBeVersion(match);
  };
  return [NUMBERS, ISO, WORDS, MONTH_FIRST].flatMap((pattern) => spansOf(text, pattern, passes));
}

/** The day, if the calendar has it and somebody alive can have been born on it. */
function dateFrom({ groups = {} }: RegExpExecArray, today: Date): Date | null {
  const year = fullYear(groups.year!.replace(/\D/g, ''), today);
  const [day, month] = [Number(groups.day), monthFrom(groups.month!)];
  const american = month > 12 && day <= 12;
  const date = american ? utc(year, day, month) : utc(year, month, day);
  return date && today.getUTCFullYear() - year <= 120 ? date : null;
}

const monthFrom = (typed: string): number =>
  /^\d/.test(typed)
    ? Number(typed)
    : 1 + MONTHS.findIndex((names) => names.split('|').includes(typed.toLowerCase()));

function fullYear(typed: string, today: Date): number {
  if (typed.length === 4) return Number(typed);
  const century = today.getUTCFullYear() - (today.getUTCFullYear() % 100);
  return Number(typed) + (Number(typed) > today.getUTCFullYear() % 100 ? century - 100 : century);
}

function utc(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

function saysBirth(text: string, { index, 0: found }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + found.length, index + found.length + 25);
  return BIRTH.test(before) || BIRTH.test(after);
}

/** “1.2.13” counts something, “03.04.85” is a day. */
const mayBeVersion = ({ 0: found, groups = {} }: RegExpExecArray): boolean =>
  groups.year!.length === 2 && /[.-]/.test(groups.between ?? '') && !/^\d\d\D+\d\d\D/.test(found);
