import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writable } from '../writable.js';
import { accountFor, canEnter, type Account } from './account.js';
import { programs, type Programs } from './programs.js';

export type Folder = Readonly<{
  /** PostgreSQL's own data folder. */
  data: string;
  log: string;
  /** The system account the server runs as; undefined when it is our own. */
  account: Account | undefined;
  programs: Programs;
}>;

/** For what lies in a folder that only root may enter, and a server that may not run as root must reach. */
const outside = '/var/lib/impact-communities';

export async function prepareFolder(directory: string): Promise<Folder> {
  await writable(directory);
  const noted = await placeNotedIn(directory);
  const account = await accountFor(noted ?? join(directory, 'cluster'));
  const data = noted ?? (await chooseData(directory, account));
  return { data, log: join(directory, 'server.log'), account, programs: await programs(account, outside) };
}

async function chooseData(directory: string, account: Account | undefined): Promise<string> {
  if (!account || canEnter(account, directory)) return join(directory, 'cluster');
  const place = join(outside, randomBytes(6).toString('hex'));
  await writable(outside, 0o755);
  await writeFile(noteIn(directory), `${place}\n`);
  return place;
}

async function placeNotedIn(directory: string): Promise<string | undefined> {
  const note = await readFile(noteIn(directory), 'utf8').catch(() => undefined);
  return note?.trim();
}

const noteIn = (directory: string) => join(directory, 'elsewhere');
