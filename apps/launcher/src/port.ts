import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './refusal.js';

/** A site that was killed a moment ago lets go of its port only when it notices. */
const patience = 3_000;

export async function untilPortIsFree(port: number): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const problem = await problemWith(port);
    if (!problem) return;
    if (problem === 'EACCES') throw refused(port, 'needs more rights than this user has');
    if (Date.now() > end) throw refused(port, 'is in use by another program');
    await pause(100);
  }
}

const refused = (port: number, reason: string) =>
  new Refusal(`Port ${port} ${reason}. Choose another: PORT=${port < 1024 ? 8080 : port + 1} npm start`);

async function problemWith(port: number): Promise<string | undefined> {
  return (await problemAt(port, undefined)) ?? (await problemAt(port, '127.0.0.1'));
}

function problemAt(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer().once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}
