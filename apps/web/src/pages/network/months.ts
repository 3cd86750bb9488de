import type { Language } from '#platform';

const formats = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  cy: new Intl.DateTimeFormat('cy-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** @param month YYYY-MM */
export const monthInWords = (month: string, language: Language): string =>
  formats[language].format(new Date(`${month}-01T00:00:00Z`));
