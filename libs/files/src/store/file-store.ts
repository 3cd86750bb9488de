import type { Readable } from 'node:stream';
import { validate as isUuid } from 'uuid';

/** Bytes from the first to the last, both included. */
export interface Span {
  first: number;
  last: number;
}

/** One thing in the store, as it lies there. */
export interface StoredObject {
  key: string;
  storedAt: Date;
}

/**
 * Keeps bytes under names that mean nothing. Who may have them is asked before, never here.
 * Every failure is a StoreFailure.
 */
export abstract class FileStore {
  /**
   * Takes all of the bytes or none: nothing can be read under the key before they are all there.
   * @param bytes fail, if they do, with an AppError, which is thrown on
   */
  abstract put(key: string, bytes: Readable): Promise<void>;

  /** Resolves when there is something to read. */
  abstract read(key: string, span?: Span): Promise<Readable>;

  /** What isn't there is gone already. */
  abstract remove(key: string): Promise<void>;

  /** Everything there is, in any order, a piece at a time. */
  abstract list(): AsyncIterable<StoredObject[]>;

  /** Throws away what was begun before then and never came to an end, because a process died. */
  abstract forgetUnfinished(before: Date): Promise<void>;
}

/** A community's objects lie together. */
export const keyOf = (tenantId: string, object: string): string => `${tenantId}/${object}`;

/** Whatever else lies in a place that is shared is not ours to touch. */
export const isKey = (key: string): boolean => {
  const [tenantId = '', object = '', ...more] = key.split('/');
  return isUuid(tenantId) && isUuid(object) && more.length === 0;
};
