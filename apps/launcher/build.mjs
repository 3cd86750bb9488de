import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileCode } from './build/code.mjs';
import { compileElements } from './build/elements.mjs';
import { generateQueries, isQuery } from './build/queries.mjs';
import { differences, snapshot } from './build/snapshot.mjs';
import { compileStyles } from './build/styles.mjs';
import { exclusively } from './exclusively.mjs';
import { project } from './project.mjs';

const recordFile = join(project, 'dist/.build.json');
const settings = ['package-lock.json', '.swcrc', 'apps/launcher/build/code.mjs'];

/** Brings dist up to date with the sources, compiling only what changed. Answers the paths that did. */
export async function ensureBuilt(say, { queries = false } = {}) {
  const onWait = () => say('Another command is building; waiting for it …');
  return exclusively('build', () => build(say, queries), { onWait });
}

async function build(say, queriesAnyway) {
  const before = await lastRecord();
  const files = await snapshot();
  const changed = differences(before.files, files);
  if (changed.length > 0)
    say(changed.length === 1 ? `Building ${changed[0]} …` : `Building ${changed.length} files …`);
  await compile(changed, files);
  if (queriesAnyway || (before.known && changed.some(isQuery))) {
    await generateQueries(say);
    const generated = await snapshot();
    await compile(differences(files, generated), generated);
    Object.assign(files, generated);
  }
  if (changed.length > 0 || queriesAnyway) await remember({ settings: before.settings, files });
  return changed;
}

async function compile(changed, files) {
  await Promise.all([
    compileCode(changed, files),
    compileStyles(changed, files),
    compileElements(changed, files),
  ]);
}

/** What dist was made from. With other settings than now, it counts as made from nothing. */
async function lastRecord() {
  const now = createHash('sha256');
  for (const path of settings) now.update(await readFile(join(project, path)));
  const wanted = now.digest('hex');
  const record = await readFile(recordFile, 'utf8').then(JSON.parse, () => undefined);
  return {
    known: record !== undefined,
    settings: wanted,
    files: record?.settings === wanted ? record.files : {},
  };
}

async function remember(record) {
  await mkdir(dirname(recordFile), { recursive: true });
  await writeFile(recordFile, JSON.stringify(record));
}
