import { ErrorCode } from './error-code.js';

/** One wrong input field. `field` is its name inside `input`. */
export interface Problem {
  field: string;
  code: ErrorCode;
  parameters?: Record<string, string | number>;
}

/** A refusal that its reader can act on. Carries codes and numbers; words are found in the catalogue. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly problems: Problem[] = [],
  ) {
    super(code);
    this.name = 'AppError';
  }
}

/** The same answer whether the thing does not exist or may not be seen. */
export const notFound = () => new AppError(ErrorCode.NOT_FOUND);

export const forbidden = () => new AppError(ErrorCode.FORBIDDEN);

export const invalid = (problems: Problem[]) => new AppError(ErrorCode.INVALID, problems);
