import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Launch, ProgramName } from './programs.js';
import { Refusal } from './refusal.js';

type Options = Readonly<{
  name: ProgramName;
  environment: NodeJS.ProcessEnv;
  launch: Launch;
  say: (line: string) => void;
  onGivenUp: (reason: Error) => void;
}>;

const graceToStop = 10_000;
const settled = 30_000;
const mostQuickCrashes = 5;

/** A process that is started again when it crashes, later each time, until that is hopeless. */
export class Supervised {
  private child: ChildProcess | undefined;
  private quickCrashes = 0;
  private stopping = false;

  constructor(private readonly options: Options) {
    this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child) await end(this.child, graceToStop);
  }

  private run(): void {
    const { launch, name, environment } = this.options;
    const startedAt = Date.now();
    this.child = launch(name, environment);
    this.child.once('exit', (code, signal) => {
      this.child = undefined;
      if (!this.stopping) void this.recover(Date.now() - startedAt, signal ?? `code ${code}`);
    });
  }

  private async recover(lived: number, how: string): Promise<void> {
    const { name, say, onGivenUp } = this.options;
    this.quickCrashes = lived > settled ? 1 : this.quickCrashes + 1;
    if (this.quickCrashes >= mostQuickCrashes) {
      return onGivenUp(
        new Refusal(`The ${name} ended ${mostQuickCrashes} times in a row (${how}): see above.`),
      );
    }
    const delay = 250 * 2 ** this.quickCrashes;
    say(`The ${name} ended unexpectedly (${how}); starting it again in ${delay} ms.`);
    await pause(delay);
    if (!this.stopping) this.run();
  }
}

/** Asks the process to end, and makes it when it takes too long. */
export async function end(child: ChildProcess, grace: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const force = setTimeout(() => child.kill('SIGKILL'), grace);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(force);
}
