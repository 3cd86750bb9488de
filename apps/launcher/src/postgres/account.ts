import { execFileSync, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { Refusal } from '../refusal.js';

export type Account = Readonly<{ uid: number; gid: number }>;

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the data that is there, or as the
 * system's account `postgres`, which is made if it is missing.
 */
export async function accountFor(data: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return postgresAccount() ?? makePostgresAccount();
}

export function canEnter(account: Account, directory: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...account, cwd: '/' }).status === 0;
}

function postgresAccount(): Account | undefined {
  const id = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const [uid, gid] = [id('-u'), id('-g')];
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    : undefined;
}

function makePostgresAccount(): Account {
  try {
    execFileSync('groupadd', ['--force', '--system', 'postgres'], { stdio: 'pipe' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
      stdio: 'pipe',
    });
  } catch {
    // What went wrong shows in the account not being there.
  }
  const account = postgresAccount();
  if (account) return account;
  throw new Refusal(
    'PostgreSQL may not run as root, and the account “postgres” for it could not be made.\n' +
      'Make it (useradd --system postgres), run this as an ordinary user, or give a server: DATABASE_URL=postgres://…',
  );
}
