import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiledFiles = fileURLToPath(new URL('../../../../', import.meta.url));
const sources = ['libs', 'apps/api/src', 'apps/worker/src', 'apps/web/src'];
const importOfPackage = /^(?:import|export)\b[^'"]*['"]([^'".#][^'"]*)['"];?$/gm;

/** Every package that the compiled api and worker import, `reflect-metadata` before those that need it. */
export async function packagesInUse(): Promise<string[]> {
  const found = new Set<string>(['reflect-metadata']);
  for (const folder of sources) {
    for (const name of await packagesIn(join(compiledFiles, folder))) found.add(name);
  }
  return [...found].filter((name) => !name.startsWith('node:'));
}

async function packagesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const code = await Promise.all(
    files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(folder, file), 'utf8')),
  );
  return code.flatMap((text) => [...text.matchAll(importOfPackage)].map(([, name = '']) => name));
}
