import { validate as isUuid, version as uuidVersion } from 'uuid';
import { invalid, type Problem } from './app-error.js';
import { ErrorCode } from './error-code.js';

type Refusal = Omit<Problem, 'field'>;
export type Reader<T> = (value: string) => { value: T } | { refusal: Refusal };

type Values<Readers> = { [Field in keyof Readers]: Readers[Field] extends Reader<infer T> ? T : never };

/**
 * Reads the named fields of an input, all of them before it complains.
 * @throws AppError INVALID with one problem for each wrong field
 */
export function readInput<Readers extends Record<string, Reader<unknown>>>(
  input: { [Field in keyof Readers]: string },
  readers: Readers,
): Values<Readers> {
  const problems: Problem[] = [];
  const values: Partial<Values<Readers>> = {};
  for (const field of Object.keys(readers) as (keyof Readers & string)[]) {
    const result = readers[field]!(input[field]);
    if ('refusal' in result) problems.push({ field, ...result.refusal });
    else values[field] = result.value as Values<Readers>[typeof field];
  }
  if (problems.length > 0) throw invalid(problems);
  return values as Values<Readers>;
}

/**
 * Text somebody wrote: normalised (NFC, line feeds, no blanks around), at most `max` characters, at least `min`:
 * it may be empty where that is 0.
 */
export const text =
  (max: number, min = 1): Reader<string> =>
  (value) => {
    const tidy = tidied(value);
    const { length } = tidy;
    if (isBroken(value)) return refused(ErrorCode.BROKEN_TEXT);
    if (length === 0 && min > 0) return refused(ErrorCode.EMPTY);
    if (length < min) return refused(ErrorCode.TOO_SHORT, { min });
    if (length > max) return refused(ErrorCode.TOO_LONG, { max, over: length - max });
    return { value: tidy };
  };

/** The id that a client made for something new: a UUIDv7, so that rows keep their order. */
export const newId: Reader<string> = (value) =>
  isUuid(value) && uuidVersion(value) === 7 ? { value: value.toLowerCase() } : refused(ErrorCode.BAD_ID);

/** For what was read elsewhere: its place among the problems. */
export const already =
  <T>(read: ReturnType<Reader<T>>): Reader<T> =>
  () =>
    read;

export const refused = (code: ErrorCode, parameters?: Refusal['parameters']): { refusal: Refusal } => ({
  refusal: { code, ...(parameters && { parameters }) },
});

const tidied = (value: string) => value.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** Lone surrogates, NUL and the replacement character mean that bytes got lost on the way here. */
const isBroken = (value: string) =>
  /[\0\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
