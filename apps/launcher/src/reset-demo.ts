import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, prepareDatabase } from './database.js';
import { filesFolderOf } from './files-folder.js';
import { resetDemo } from './demo/reset.js';
import { Refusal } from './refusal.js';
import { readSettings } from './settings.js';
import { writable } from './writable.js';

/** `npm run demo:reset`: makes the demo afresh, also while the site runs. */
const settings = readSettings(process.env);
const { dataDir, demo } = settings.config;
if (!demo) throw new Refusal('This is not a demo (DEMO is false): nothing was changed.');
await writable(dataDir);
const database = await openDatabase(settings, { ifRunning: 'share' });
try {
  await prepareDatabase(database.ownerUrl, settings);
  await resetDemo({
    ownerUrl: database.ownerUrl,
    now: new Date(),
    filesFolder: filesFolderOf(settings.config),
  });
  await emptyMailbox(join(dataDir, 'mailbox'));
  console.log('The demo is as new.');
} finally {
  await database.stop();
}

async function emptyMailbox(directory: string): Promise<void> {
  const files = await readdir(directory).catch(() => []);
  const mails = files.filter((file) => file.endsWith('.eml'));
  await Promise.all(mails.map((mail) => rm(join(directory, mail), { force: true })));
}
