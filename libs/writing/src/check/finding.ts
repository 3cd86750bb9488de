/** What people write by accident about themselves or others. */
export const FindingKind = {
  NHS_NUMBER: 'nhs_number',
  DATE_OF_BIRTH: 'date_of_birth',
  PHONE: 'phone',
  POSTCODE: 'postcode',
  EMAIL: 'email',
} as const;
export type FindingKind = (typeof FindingKind)[keyof typeof FindingKind];

/** Where it stands, in UTF-16 units of the text. */
export interface Span {
  start: number;
  end: number;
}

/** All matches of a pattern that pass. */
export function spansOf(text: string, pattern: RegExp, passes: (match: RegExpExecArray) => boolean): Span[] {
  return [...text.matchAll(pattern)]
    .filter(passes)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
