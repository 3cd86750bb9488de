import { isMessageKey, type Translate } from '#platform';
import type { ErrorCode, Failure, Problem } from '../graphql/failure.js';

/** What is true and what to do about it; a field may have words of its own, whichever row of a list it is in. */
export function problemInWords(t: Translate, { field, code, parameters }: Problem): string {
  const own = `error.${code}.${field.replace(/\.\d+/g, '')}`;
  return isMessageKey(own) ? t(own, parameters) : codeInWords(t, code, parameters);
}

export function codeInWords(t: Translate, code: ErrorCode, parameters: Problem['parameters'] = {}): string {
  const key = `error.${code}`;
  return t(isMessageKey(key) ? key : 'error.INTERNAL', parameters);
}

/** Problems at fields that the form shows; the rest is said without a link. */
export const problemsAt = (failure: Failure, fields: readonly string[]): Problem[] =>
  failure.problems.filter((problem) => fields.includes(problem.field));
