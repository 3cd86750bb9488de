import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { freePort } from '../../apps/launcher/src/free-port.js';

const run = promisify(execFile);

/** A second api of a world, in a process of its own, as in production. Needs the build in dist/. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(env: Record<string, string>): Promise<ApiProcess> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
      env: { PATH: process.env.PATH, ...env, PORT: String(port), PUBLIC_URL: url },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (message !== 'ready') throw new Error(`The api ended with ${String(message)} before it was ready`);
    return new ApiProcess(child, url);
  }

  /** What it holds in memory now, in bytes. */
  async memory(): Promise<number> {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(this.child.pid)]);
    return Number(stdout) * 1024;
  }

  /** The most that it holds while `work` goes on, in bytes. */
  async peakDuring(work: () => Promise<unknown>): Promise<number> {
    let peak = 0;
    let working = true;
    const done = work().finally(() => (working = false));
    while (working) {
      peak = Math.max(peak, await this.memory());
      await Promise.race([done.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 25))]);
    }
    await done;
    return peak;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
