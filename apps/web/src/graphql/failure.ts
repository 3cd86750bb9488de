import { ErrorCode as ErrorCodes } from '#platform';
import type { GraphQLFormattedError } from 'graphql';

export type ErrorCode = `${ErrorCodes}`;

/** One thing that is wrong with what was sent. */
export type Problem = Readonly<{
  field: string;
  code: ErrorCode;
  parameters: Record<string, string | number>;
}>;

/** Why the API refused. */
export type Failure = Readonly<{ code: ErrorCode; problems: readonly Problem[] }>;

const codes = new Set<unknown>(Object.values(ErrorCodes));

const isErrorCode = (code: unknown): code is ErrorCode => codes.has(code);

export function failureIn(errors: readonly GraphQLFormattedError[]): Failure {
  const extensions = (errors[0]?.extensions ?? {}) as { code?: unknown; problems?: Problem[] };
  return {
    code: isErrorCode(extensions.code) ? extensions.code : 'INTERNAL',
    problems: extensions.problems ?? [],
  };
}
