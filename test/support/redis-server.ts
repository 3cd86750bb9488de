import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../apps/launcher/src/free-port.js';

export type RedisServer = Readonly<{ url: string; stop(): Promise<void> }>;

/** A redis-server of our own on loopback, which keeps nothing. */
export async function startRedisServer(program: string, wanted?: number): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'impact-redis-'));
  const port = wanted ?? (await freePort());
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    directory,
  ];
  const server = spawn(program, settings, { stdio: 'ignore', detached: true });
  const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([untilItAnswers(server, port), failed]);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await end(server);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(server: ChildProcess, port: number): Promise<void> {
  while (!(await accepts(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with code ${server.exitCode}`);
    await pause(20);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).once('connect', () => socket.end());
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
