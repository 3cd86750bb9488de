import { spansOf, type Span } from './finding.js';

const POSTCODE =
  /(?<![\p{L}\d])(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])|GIR) {0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/giu;

/** “vitamin b12 3rd time” has no postcode in it. */
const ORDINAL = /\d(?:st|nd|rd|th)$/;

/** Whole postcodes; the first half alone is a district. */
export const postcodes = (text: string): Span[] => spansOf(text, POSTCODE, ([found]) => !ORDINAL.test(found));
