import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './project.mjs';

/**
 * Runs something that only one process may do at a time in this project.
 * The lock is a listening socket, so the system takes it away with the process, also after kill -9.
 */
export async function exclusively(name, run, { onWait = () => {} } = {}) {
  const address = addressOf(name);
  let lock = await listen(address);
  if (!lock) onWait();
  while (!lock) {
    await gone(address);
    lock = await listen(address);
  }
  try {
    return await run();
  } finally {
    await new Promise((resolve) => lock.close(resolve));
  }
}

function addressOf(name) {
  const id = `impact-communities-${name}-${createHash('sha256').update(project).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

function listen(address) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
  });
  const close = server.close.bind(server);
  server.close = (done) => {
    sockets.forEach((socket) => socket.destroy());
    return close(done);
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server));
  });
}

/** Waits until whoever holds the lock lets go; a socket file left by a crash is removed. */
function gone(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.on('close', resolve).on('error', (error) => {
      if (error.code === 'ECONNREFUSED' && !address.startsWith('\0'))
        rm(address, { force: true }).then(resolve);
    });
    socket.resume();
  });
}
