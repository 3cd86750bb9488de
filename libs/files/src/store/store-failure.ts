import { AppError } from '#platform';

/** The store couldn't do it. Says which store, not what was in it. */
export class StoreFailure extends Error {
  constructor(
    readonly reason: 'full' | 'away',
    cause: unknown,
  ) {
    super(`The store of files is ${reason} (${nameOf(cause)})`, { cause });
    this.name = 'StoreFailure';
  }
}

/** Whoever sends bytes to a store fails with an AppError; anything else is the store's own failure. */
export const ofSender = (error: unknown): boolean => error instanceof AppError;

const nameOf = (cause: unknown): string => {
  const { code, name } = (cause ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
};
