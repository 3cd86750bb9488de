import DataLoader from 'dataloader';
import { currentUnit, type UnitOfWork } from '../database/unit-of-work.js';

/** Fetches many things by key at once, in the order of the keys; undefined where there is none. */
export type Batch<T> = (keys: readonly string[]) => Promise<(T | undefined)[]>;

const loadersOf = new WeakMap<UnitOfWork, Map<Batch<unknown>, DataLoader<string, unknown>>>();

/** One thing by key; all keys asked for in the same tick are fetched with one call of `batch`. */
export function load<T>(batch: Batch<T>, key: string): Promise<T | undefined> {
  const unit = currentUnit();
  let loaders = loadersOf.get(unit);
  if (!loaders) loadersOf.set(unit, (loaders = new Map()));
  let loader = loaders.get(batch as Batch<unknown>) as DataLoader<string, T | undefined> | undefined;
  if (!loader) loaders.set(batch as Batch<unknown>, (loader = new DataLoader(batch) as never));
  return loader.load(key);
}

/** Rows in the order of the keys. */
export function inOrder<T>(keys: readonly string[], rows: T[], keyOf: (row: T) => string): (T | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}
