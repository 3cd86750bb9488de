import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The application's own login beside the owner's; its password is made once and kept in the data folder. */
export async function appUrlBeside(ownerUrl: string, dataDir: string): Promise<string> {
  const url = new URL(ownerUrl);
  const database = url.pathname.slice(1) || url.username;
  url.username = `${database}_app`;
  url.password = await keptPassword(join(dataDir, 'app-role.json'));
  return url.href;
}

async function keptPassword(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  if (typeof kept?.password === 'string') return kept.password;
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, `${JSON.stringify({ password })}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}
