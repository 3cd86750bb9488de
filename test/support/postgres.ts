import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type Postgres } from '../../apps/launcher/src/embedded-postgres.js';

/** What is lost when the machine crashes doesn't matter to a test. */
const fast = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/** One server for a whole run, gone afterwards with all its data. */
export async function startTestPostgres(): Promise<Postgres> {
  const directory = await mkdtemp(join(tmpdir(), 'impact-postgres-'));
  await openToServer(directory);
  const { ownerUrl, stop } = await startPostgres({ directory, settings: fast });
  return {
    ownerUrl,
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** mkdtemp makes a folder for its maker alone; run by root, the server is another user. */
async function openToServer(directory: string): Promise<void> {
  if (process.getuid?.() === 0) await chmod(directory, 0o755);
}
