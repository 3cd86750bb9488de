import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal } from '../refusal.js';
import { serverEnvironment } from './environment.js';
import type { Folder } from './folder.js';

/** Makes the data folder if it isn't there yet, and answers the owner's password, which lies inside it. */
export async function ensureCluster(folder: Folder): Promise<string> {
  if (!(await isThere(folder.data))) await createCluster(folder);
  try {
    return (await readFile(passwordFile(folder.data), 'utf8')).trim();
  } catch {
    const { uid } = await stat(folder.data);
    throw new Refusal(
      `The database in ${folder.data} can’t be read: it belongs to the user with the number ${uid}.\n` +
        'Run this as that user, or choose another folder for the data: DATA_DIR=/path/to/folder npm start',
    );
  }
}

/** Made beside its place and moved there whole, so that a crash half-way leaves nothing that looks finished. */
async function createCluster(folder: Folder): Promise<void> {
  const part = `${folder.data}.new`;
  const password = randomBytes(24).toString('base64url');
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  await give(part, folder);
  await writeSecret(`${part}.password`, password, folder);
  await initdb(part, folder);
  await rename(`${part}.password`, passwordFile(part));
  await rename(part, folder.data);
}

async function initdb(data: string, { programs, account }: Folder): Promise<void> {
  const flags = ['--pgdata', data, '--username=owner', `--pwfile=${data}.password`, '--auth=scram-sha-256'];
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const command = [...named(), programs.initdb, ...flags, ...locale];
  const [program = programs.initdb, ...args] = command;
  const child = spawn(program, args, {
    ...account,
    cwd: '/',
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', resolve).on('error', () => resolve(-1)),
  );
  const [problem, code] = await Promise.all([text(child.stderr), ended]);
  if (code !== 0)
    throw new Refusal(`The database can’t be made in ${data}:\n${problem.trim() || `${program} failed`}`);
}

/** initdb insists on a name for the user it runs as; one without a name lends itself that of nobody. */
function named(): string[] {
  try {
    userInfo();
    return [];
  } catch {
    return ['unshare', '--user', '--map-user=65534'];
  }
}

async function writeSecret(file: string, secret: string, folder: Folder): Promise<void> {
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  await give(file, folder);
}

async function give(path: string, { account }: Folder): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

const passwordFile = (data: string) => join(data, 'owner-password');
const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
