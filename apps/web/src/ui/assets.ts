import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built files, also when this runs straight from its sources (in a test). */
const folders = ['../../assets/', '../../../../dist/apps/web/assets/'];

export const assetsFolder = findFolder();

const versions = new Map<string, string>();

/** The address changes with the content, so that browsers may keep a file for ever. */
export function assetUrl(file: string): string {
  let version = versions.get(file);
  if (version === undefined) versions.set(file, (version = versionOf(file)));
  return `/assets/${file}?v=${version}`;
}

function findFolder(): string {
  const candidates = folders.map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return candidates.find((folder) => existsSync(join(folder, 'site.css'))) ?? candidates[0]!;
}

function versionOf(file: string): string {
  const content = readFileSync(join(assetsFolder, file));
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
