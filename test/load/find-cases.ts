import { readdir } from 'node:fs/promises';
import type { Case } from './case.js';

/** Every file in cases/ is one. */
export async function findCases(): Promise<Case[]> {
  const folder = new URL('cases/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  const found = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<{ default: Case }>),
  );
  return found.map((file) => file.default);
}
