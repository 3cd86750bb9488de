import { isDay } from '../text/day.js';
import { ErrorCode } from './error-code.js';
import { refused, type Reader } from './read-input.js';

/** A day of the calendar, written YYYY-MM-DD. */
export const day: Reader<string> = (typed) =>
  isDay(typed.trim()) ? { value: typed.trim() } : refused(ErrorCode.BAD_DATE);

/** The last day of a span: the one on which it begins, or later. */
export const dayFrom =
  (start: string): Reader<string> =>
  (typed) => {
    const read = day(typed);
    const first = start.trim();
    return 'value' in read && isDay(first) && read.value < first
      ? refused(ErrorCode.ENDS_BEFORE_IT_STARTS)
      : read;
  };
