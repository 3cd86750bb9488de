import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { messageFiles, newMessageId } from './mailbox-files.js';

export interface RunningMailbox {
  smtpUrl: string;
  stop(): Promise<void>;
}

export const mostMessages = 1_000;

/** An SMTP server for the demo: takes every mail and keeps the newest as files. Reachable from this machine only. */
export async function startMailbox({
  directory,
  port = 0,
}: {
  directory: string;
  port?: number;
}): Promise<RunningMailbox> {
  await mkdir(directory, { recursive: true });
  await removeUnfinished(directory);
  const server = new SMTPServer({
    banner: 'demo mailbox',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 10_000_000,
    onData: (stream, _session, done) => {
      keep(stream, directory).then(
        () => done(),
        () => done(new Error('The mail could not be kept')),
      );
    },
  });
  server.on('error', ignoreBrokenConnections);
  const address = await listen(server, port);
  return { smtpUrl: `smtp://127.0.0.1:${address.port}`, stop: () => stop(server) };
}

async function keep(stream: Readable, directory: string): Promise<void> {
  const message = await buffer(stream);
  const id = newMessageId(new Date());
  const unfinished = join(directory, `.${id}.${randomBytes(4).toString('hex')}.part`);
  await writeFile(unfinished, message, { mode: 0o600 });
  await rename(unfinished, join(directory, `${id}.eml`));
  await removeOldest(directory);
}

async function removeOldest(directory: string): Promise<void> {
  const surplus = (await messageFiles(directory)).slice(mostMessages);
  await Promise.all(surplus.map((file) => rm(join(directory, file), { force: true })));
}

async function removeUnfinished(directory: string): Promise<void> {
  const unfinished = (await readdir(directory)).filter((file) => file.endsWith('.part'));
  await Promise.all(unfinished.map((file) => rm(join(directory, file), { force: true })));
}

function listen(server: SMTPServer, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.server.address() as AddressInfo));
  });
}

const stop = (server: SMTPServer): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** A sender that hangs up in the middle has to try again; the mailbox goes on. */
const ignoreBrokenConnections = () => {};
