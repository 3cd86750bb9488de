import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal } from './refusal.js';

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'it can’t be made there',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the path is too long',
};

/** Makes sure of a folder that we can write to, or says which one we can't and why. */
export async function writable(folder: string, mode?: number): Promise<void> {
  try {
    await make(resolve(folder), mode);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `Can’t write to ${folder}: ${reasons[code] ?? code}.\n` +
        'Choose another folder for the data: DATA_DIR=/path/to/folder npm start',
    );
  }
}

/** Level by level: Node's own recursive mkdir never ends where the system denies that a folder can be (/proc). */
async function make(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || (await isThere(dirname(folder)))) throw error;
    await make(dirname(folder), mode);
    await make(folder, mode);
  }
}

const isThere = (folder: string) =>
  stat(folder).then(
    () => true,
    () => false,
  );
