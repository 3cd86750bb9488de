import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compiled, forkApart, type ProgramName } from '../programs.js';
import { end } from '../supervised.js';

type Options = Readonly<{
  name: ProgramName;
  environment: NodeJS.ProcessEnv;
  packages: string[];
  say: (line: string) => void;
}>;

const graceToReplace = 150;
const warm = fileURLToPath(new URL('./warm.js', import.meta.url));

/**
 * A program whose successor already waits with every package loaded: nearly all the time a start takes
 * goes into loading packages, and they don't change with a save.
 */
export class Developed {
  private running: ChildProcess;
  private next: ChildProcess | undefined;

  constructor(private readonly options: Options) {
    this.running = this.run(this.warmUp());
  }

  /** Answers false when what runs now has ended by itself. */
  get ended(): Promise<false> {
    return new Promise((resolve) => this.running.once('exit', () => resolve(false)));
  }

  async replace(): Promise<void> {
    this.running.removeAllListeners('exit');
    await end(this.running, graceToReplace);
    this.running = this.run(this.next ?? this.warmUp());
    this.next = undefined;
  }

  /** Not while the site is starting: it would only slow that down. */
  prepareNext(): void {
    this.next ??= this.warmUp();
  }

  async stop(): Promise<void> {
    this.running.removeAllListeners('exit');
    await Promise.all([end(this.running, 5_000), this.next && end(this.next, 0)]);
  }

  private warmUp(): ChildProcess {
    return forkApart(warm, this.options.environment, this.options.packages);
  }

  private run(child: ChildProcess): ChildProcess {
    const { name, say } = this.options;
    child.send(compiled(name));
    return child.once('exit', () => say(`The ${name} ended; it starts again when you save.`));
  }
}
