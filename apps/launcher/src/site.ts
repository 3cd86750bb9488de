import { startMailbox } from '#mail';
import { join } from 'node:path';
import { openDatabase, prepareDatabase } from './database.js';
import { fillDemo } from './demo/fill.js';
import { filesFolderOf } from './files-folder.js';
import { onlyOne } from './only-one.js';
import { untilPortIsFree } from './port.js';
import type { Settings } from './settings.js';
import type { Shutdown } from './shutdown.js';
import { writable } from './writable.js';

export const say = (line: string) => console.log(line);

/** Starts everything that api and worker need, and answers the environment they run in. */
export async function prepareSite(settings: Settings, shutdown: Shutdown): Promise<NodeJS.ProcessEnv> {
  const { config } = settings;
  await writable(config.dataDir);
  await shutdown.keep(onlyOne(config.dataDir, config.publicUrl));
  await shutdown.after(untilPortIsFree(config.port));
  if (!settings.ownerUrl) say(`Starting PostgreSQL (data in ${config.dataDir}) …`);
  const onLost = (reason: Error) => shutdown.request(reason);
  const { ownerUrl } = await shutdown.keep(openDatabase(settings, { ifRunning: 'restart', onLost }));
  const databaseUrl = await migrated(ownerUrl, settings, shutdown);
  if (config.demo) await fill(ownerUrl, filesFolderOf(config), shutdown);
  const smtpUrl = settings.smtpUrl ?? (await mailboxUrl(config.dataDir, shutdown));
  say('Starting the api and a worker …');
  return environment(settings, { databaseUrl, smtpUrl });
}

async function migrated(ownerUrl: string, settings: Settings, shutdown: Shutdown): Promise<string> {
  const { appUrl, applied } = await shutdown.after(prepareDatabase(ownerUrl, settings));
  if (applied.length > 0) say(`Brought the database up to date (${applied.length} migrations).`);
  return appUrl;
}

async function fill(ownerUrl: string, filesFolder: string | null, shutdown: Shutdown): Promise<void> {
  const filled = await shutdown.after(fillDemo({ ownerUrl, now: new Date(), filesFolder }));
  if (filled) say('Filled the demo communities.');
}

async function mailboxUrl(dataDir: string, shutdown: Shutdown): Promise<string> {
  const { smtpUrl } = await shutdown.keep(startMailbox({ directory: join(dataDir, 'mailbox') }));
  return smtpUrl;
}

/** Everything is spelt out; the owner's URL stays here. */
function environment(
  { config }: Settings,
  urls: { databaseUrl: string; smtpUrl: string },
): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
  return {
    ...inherited,
    DATABASE_URL: urls.databaseUrl,
    SMTP_URL: urls.smtpUrl,
    PORT: String(config.port),
    PUBLIC_URL: config.publicUrl,
    DATA_DIR: config.dataDir,
    DEMO: String(config.demo),
    NODE_ENV: config.environment,
  };
}
