import { ErrorCode, invalid } from '#platform';

/** All parts of the longest thing that can be posted, and its title. */
const LONGEST = 25_000;
/** More than any form has. */
const MOST = 20;

/** A text that is looked at as it stands, so that places in it are places in what was given. @throws AppError INVALID */
export function refuseTooLong(text: string): void {
  const over = text.length - LONGEST;
  if (over > 0)
    throw invalid([{ field: 'text', code: ErrorCode.TOO_LONG, parameters: { max: LONGEST, over } }]);
}

/** @throws AppError INVALID */
export function refuseTooMany(texts: readonly string[]): void {
  if (texts.length > MOST)
    throw invalid([{ field: 'texts', code: ErrorCode.TOO_MANY, parameters: { max: MOST } }]);
}
