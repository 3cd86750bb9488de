import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../refusal.js';
import { serverEnvironment } from './environment.js';
import type { Folder } from './folder.js';
import { openDatabase } from './owner.js';
import { stopServer } from './running-server.js';

type Service = Readonly<{
  folder: Folder;
  password: string;
  port: number;
  settings: Readonly<Record<string, string>>;
  /** The server crashed, was started again on the same port, and that failed. */
  onLost?: (reason: Error) => void;
}>;

const patience = 120_000;
const attemptsToRevive = 10;

/** A running server: up when `open` answers, started again when it crashes, down when `stop` answers. */
export class Server {
  private process: ChildProcess | undefined;
  private stopping = false;

  constructor(private readonly service: Service) {}

  async open(): Promise<void> {
    this.process = await this.launch();
    try {
      await this.untilOpen(this.process);
    } catch (error) {
      await this.stopProcess();
      throw error;
    }
    this.process.once('exit', () => void this.revive());
    if (!isUp(this.process)) void this.revive();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.stopProcess();
  }

  /** What is left of a crashed server keeps the data locked for a moment, hence several attempts. */
  private async revive(): Promise<void> {
    let problem: Error | undefined;
    for (let attempt = 1; attempt <= attemptsToRevive && !this.stopping; attempt++) {
      problem = await this.open().then(
        () => undefined,
        (error: Error) => error,
      );
      if (!problem) return;
      await pause(100 * attempt);
    }
    if (problem && !this.stopping) this.service.onLost?.(problem);
  }

  private async stopProcess(): Promise<void> {
    if (isUp(this.process)) await stopServer(this.process.pid);
  }

  /** In a session of its own: Ctrl-C reaches us alone and we stop it last. Its log is a file, which outlives us. */
  private async launch(): Promise<ChildProcess> {
    const { folder, port, settings } = this.service;
    const log = await open(folder.log, 'w', 0o600);
    const flags = Object.entries({
      ...settings,
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    });
    const args = ['-D', folder.data, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const server = spawn(folder.programs.postgres, args, {
      ...folder.account,
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    });
    server.on('error', () => undefined).unref();
    await log.close();
    return server;
  }

  private async untilOpen(server: ChildProcess): Promise<void> {
    const { port, password, folder } = this.service;
    const end = Date.now() + patience;
    while (isUp(server)) {
      const problem = await openDatabase(port, password).then(
        () => undefined,
        (error: Error) => error,
      );
      if (!problem) return;
      if (Date.now() > end || isFinal(problem))
        throw new Refusal(`PostgreSQL doesn’t let us in: ${problem.message}`);
      await pause(25);
    }
    const log = await readFile(folder.log, 'utf8').catch(() => '');
    throw new Refusal(`PostgreSQL doesn’t start:\n${log.trim().split('\n').slice(-5).join('\n')}`);
  }
}

/** While it starts it refuses (no listener yet, or 57P03: recovering after a crash); anything else stays wrong. */
function isFinal(problem: Error & { code?: string }): boolean {
  return problem.code !== undefined && !['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(problem.code);
}

function isUp(server: ChildProcess | undefined): server is ChildProcess & { pid: number } {
  return server?.pid !== undefined && server.exitCode === null && server.signalCode === null;
}
