import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exclusively } from './exclusively.mjs';
import { project, Refusal } from './project.mjs';

/** Installs the dependencies unless node_modules already is what package-lock.json says. */
export async function ensureInstalled(say) {
  if (await isInstalled()) return;
  const onWait = () => say('Another command is installing; waiting for it …');
  await exclusively('install', async () => ((await isInstalled()) ? undefined : install(say)), { onWait });
}

/** npm writes node_modules/.package-lock.json last of all: what it lists is there, whole. */
async function isInstalled() {
  const wanted = await packagesIn('package-lock.json');
  const present = await packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || present[path]?.version === version || (!present[path] && (optional || peer)),
  );
}

async function packagesIn(lockFile) {
  try {
    return JSON.parse(await readFile(join(project, lockFile), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * `npm ci` refuses a lock file that lacks other systems' optional binaries, which a registry mirror may not
 * carry; this installs just what the lock file says too, and adds such a binary where it exists.
 */
async function install(say) {
  say('Installing dependencies (a minute or two, the first time) …');
  const flags = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: project,
      stdio: 'inherit',
      shell: process.platform === 'win32' && !npm,
    });
    child.on('error', reject).on('exit', resolve);
  });
  if (code !== 0) throw new Refusal('The dependencies could not be installed: see what npm says above.');
}
