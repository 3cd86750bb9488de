import { readdir } from 'node:fs/promises';
import type { Case, Errand } from './case.js';

/** Every file in cases/ is one. */
export async function findCases(): Promise<(Case | Errand)[]> {
  const folder = new URL('cases/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  const found = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<{ default: Case | Errand }>),
  );
  return found.map((file) => file.default);
}
