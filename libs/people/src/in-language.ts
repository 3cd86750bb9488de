import { viewer } from './viewer.js';

/** The community's own words in the language of the request. */
export const inLanguage = (english: string, welsh: string): string =>
  viewer().language === 'cy' ? welsh : english;
