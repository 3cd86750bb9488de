import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './refusal.js';

/** One that was told to stop a moment ago is given the time to. */
const patience = 3_000;

/** Refuses when the site already runs on this data folder. The mark is a socket: it goes with its process. */
export async function onlyOne(dataDir: string, publicUrl: string): Promise<{ stop(): Promise<void> }> {
  const address = addressOf(dataDir);
  const end = Date.now() + patience;
  for (;;) {
    const mark = await markAt(address, publicUrl);
    if (mark) return { stop: () => new Promise((resolve) => mark.close(() => resolve())) };
    const running = await whoRunsAt(address);
    if (running && Date.now() > end) throw new Refusal(`It is already running here: ${running}.`);
    await pause(100);
  }
}

/** The site that runs on this data folder now, if one does. */
export const whoRuns = (dataDir: string): Promise<string | undefined> => whoRunsAt(addressOf(dataDir));

function addressOf(dataDir: string): string {
  const id = `impact-communities-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

function markAt(address: string, publicUrl: string) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).end(`${publicUrl} (process ${process.pid})`);
  });
  return new Promise<typeof server | undefined>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** Nobody, when a crash left a socket file behind: then it is removed. */
async function whoRunsAt(address: string): Promise<string | undefined> {
  const running = await text(connect(address)).catch(() => undefined);
  if (running === undefined && !address.startsWith('\0')) await rm(address, { force: true });
  return running;
}
