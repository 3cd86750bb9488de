import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors/app-error.js';
import { ErrorCode } from '../errors/error-code.js';
import type { Language } from '../i18n/language.js';
import { translator } from '../i18n/translate.js';

/** What a caller is told: a code, words, the wrong fields. Anything unexpected is INTERNAL and says no more. */
export function presentError(error: GraphQLError, language: Language): GraphQLFormattedError {
  const cause = error.originalError;
  const t = translator(language);
  if (cause instanceof AppError) {
    const problems = cause.problems.map((problem) => ({
      ...problem,
      message: t(`error.${problem.code}`, problem.parameters),
    }));
    return {
      message: t(`error.${cause.code}`),
      path: error.path,
      locations: error.locations,
      extensions: { code: cause.code, ...(problems.length > 0 && { problems }) },
    };
  }
  if (isCallersMistake(error)) return { ...error.toJSON(), extensions: { code: ErrorCode.BAD_REQUEST } };
  return { message: t('error.INTERNAL'), path: error.path, extensions: { code: ErrorCode.INTERNAL } };
}

export const isUnexpected = (error: GraphQLError) =>
  !(error.originalError instanceof AppError) && !isCallersMistake(error);

/** GraphQL's own complaints about a document or its variables have no cause, and speak to programmers. */
const isCallersMistake = (error: GraphQLError) =>
  error.originalError === undefined || error.originalError instanceof GraphQLError;
