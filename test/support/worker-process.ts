import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A worker in a process of its own, as in production, for tests that kill it. Needs the build in dist/. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(env: Record<string, string>): Promise<WorkerProcess> {
    const child = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (message !== 'ready') throw new Error(`The worker ended with ${String(message)} before it was ready`);
    return new WorkerProcess(child);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** kill -9: nothing is tidied up. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
