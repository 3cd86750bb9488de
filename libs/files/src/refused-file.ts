import { ErrorCode, invalid, type AppError } from '#platform';

/** Something is wrong with one file; its name is said, because several may come at once. */
export const refusedFile = (
  code: ErrorCode,
  name: string,
  parameters: Record<string, string | number> = {},
): AppError => invalid([{ field: 'file', code, parameters: { name, ...parameters } }]);

export const tooBig = (name: string, maxBytes: number): AppError =>
  refusedFile(ErrorCode.FILE_TOO_BIG, name, { max: Math.floor(maxBytes / 1024 / 1024) });
