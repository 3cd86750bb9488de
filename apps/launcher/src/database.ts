import { migrate } from '#platform';
import { join } from 'node:path';
import { appUrlBeside } from './app-role.js';
import { startPostgres } from './embedded-postgres.js';
import { Refusal } from './refusal.js';
import type { Settings } from './settings.js';

export type Database = Readonly<{ ownerUrl: string; stop(): Promise<void> }>;

/** The given server, or the embedded one. */
export async function openDatabase(
  { ownerUrl, config }: Settings,
  options: { ifRunning: 'restart' | 'share'; onLost?: (reason: Error) => void },
): Promise<Database> {
  if (ownerUrl) return { ownerUrl, stop: async () => {} };
  return startPostgres({ directory: join(config.dataDir, 'postgres'), ...options });
}

/** Brings tables and roles up to date; answers the application's URL and the migrations that ran now. */
export async function prepareDatabase(ownerUrl: string, { appUrl: given, config }: Settings) {
  const appUrl = given ?? (await appUrlBeside(ownerUrl, config.dataDir));
  return { appUrl, applied: await migrateOrRefuse({ ownerUrl, appUrl }) };
}

/** @throws Refusal that says in words what is wrong with the database */
export async function migrateOrRefuse(urls: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  try {
    return await migrate(urls);
  } catch (error) {
    throw new Refusal(
      `The database at ${placeOf(urls.ownerUrl)} can’t be used: ${inWords(error as Problem)}`,
    );
  }
}

type Problem = Error & { code?: string };

const words: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there.',
  ENOTFOUND: 'there is no such host.',
  EAI_AGAIN: 'there is no such host.',
  ETIMEDOUT: 'it doesn’t answer.',
  '28P01': 'user and password don’t fit.',
  '28000': 'it doesn’t let this user in.',
  '3D000': 'there is no such database.',
  '42501': 'the owner’s role may not create tables and roles there.',
};

const inWords = ({ code, message }: Problem): string => words[code ?? ''] ?? message;

/** Never the user's password. */
function placeOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}
