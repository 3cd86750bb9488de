import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder the command was given in. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A problem that the person at the keyboard can solve: shown as its words alone. */
export class Refusal extends Error {}

/** Runs a command of ours; what goes wrong is said in words, without a stack trace. */
export async function command(run) {
  try {
    process.chdir(project);
    checkNode();
    await run();
  } catch (error) {
    console.error(`\n${inWords(error)}`);
    process.exit(1);
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
}

function inWords(error) {
  if (process.env.DEBUG && error instanceof Error) return error.stack;
  const denied = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error?.code) && error.path;
  return denied ? `Can't write to ${error.path} (${error.code}).` : String(error?.message ?? error);
}
