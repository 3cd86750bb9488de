import type { Language } from '#platform';
import { useSite } from './site.js';

const zone = 'Europe/London';
const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB' };

type Format = 'time' | 'day';

const formats: Record<Format, Intl.DateTimeFormatOptions> = {
  time: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

const inBoth = <T,>(make: (locale: string) => T): Record<Language, T> => ({
  en: make(locales.en),
  cy: make(locales.cy),
});

const absolute = {
  time: inBoth((locale) => new Intl.DateTimeFormat(locale, { ...formats.time, timeZone: zone })),
  day: inBoth((locale) => new Intl.DateTimeFormat(locale, { ...formats.day, timeZone: zone })),
};

const relative = inBoth((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

const turns = inBoth(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }),
);

/** 1 January 2024 was a Monday. */
const weekdays = inBoth((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

/** How long ago for the last week, with the exact time for whoever asks; the date before that. */
export function Ago({ at }: { at: string }) {
  const { language, now } = useSite();
  const exact = absolute.time[language].format(new Date(at));
  return (
    <time dateTime={at} title={exact}>
      {agoInWords(new Date(at), now, language) ?? absolute.day[language].format(new Date(at))}
    </time>
  );
}

/** A day as it is, without how long ago. */
export function Day({ on }: { on: string }) {
  const { language } = useSite();
  return <time dateTime={on}>{dayInWords(on, language)}</time>;
}

/** A day inside a sentence. */
export const dayInWords = (on: string, language: Language): string =>
  absolute.day[language].format(new Date(on));

/** When something comes, inside a sentence: with its day of the week, by the clock in the UK. */
export const turnInWords = (at: string, language: Language): string => turns[language].format(new Date(at));

/** 1 is Monday, 7 is Sunday. */
export const weekdayInWords = (weekday: number, language: Language): string =>
  weekdays[language].format(new Date(Date.UTC(2024, 0, weekday)));

/** The exact time, and how long ago that is. */
export function Moment({ at }: { at: string }) {
  const { language, now } = useSite();
  const ago = agoInWords(new Date(at), now, language);
  return (
    <time dateTime={at}>
      {absolute.time[language].format(new Date(at))}
      {ago && <span className="ic-ago"> ({ago})</span>}
    </time>
  );
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function agoInWords(at: Date, now: Date, language: Language): string | null {
  const passed = now.getTime() - at.getTime();
  if (passed >= 8 * 86_400_000 || passed < -86_400_000) return null;
  for (const [unit, length] of steps) {
    const count = Math.trunc(passed / length);
    if (count !== 0) return relative[language].format(-count, unit);
  }
  return relative[language].format(0, 'second');
}
