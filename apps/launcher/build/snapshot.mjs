import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { project } from '../project.mjs';

const folders = ['apps', 'libs', 'test'];

const isTest = (name) => /\.spec\.tsx?$/.test(name);

/** Every source file, tests apart, with a mark that changes when it is saved. */
export async function snapshot() {
  const found = await Promise.all(folders.map((folder) => marksIn(folder)));
  return Object.fromEntries(found.flat());
}

/** Paths that were added, saved or removed. */
export function differences(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
}

async function marksIn(folder) {
  const entries = await readdir(join(project, folder), { withFileTypes: true, recursive: true }).catch(
    () => [],
  );
  const files = entries.filter((entry) => entry.isFile() && !isTest(entry.name));
  const marks = await Promise.all(
    files.map((entry) => markOf(join(entry.parentPath ?? entry.path, entry.name))),
  );
  return marks.filter((mark) => mark !== undefined);
}

async function markOf(file) {
  const stats = await stat(file).catch(() => undefined);
  if (!stats) return undefined;
  const path = file.slice(project.length + 1).replaceAll('\\', '/');
  return [path, `${stats.mtimeMs}:${stats.size}`];
}
