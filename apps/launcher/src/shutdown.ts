export class Interrupted extends Error {}

type Stoppable = { stop(): Promise<unknown> };

/** Keeps what was started and stops it in reverse order, whenever the end comes, also half-way through starting. */
export class Shutdown {
  private readonly started: Stoppable[] = [];
  private end!: (reason: Error) => void;
  private reason: Error | undefined;

  /** Rejects when it is time to stop. */
  readonly requested = new Promise<never>((_resolve, reject) => {
    this.end = reject;
  });

  constructor() {
    this.requested.catch(() => undefined);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.request(new Interrupted(signal)));
    }
    for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
    this.endWithNpm();
  }

  request(reason: Error): void {
    this.reason ??= reason;
    this.end(reason);
  }

  /** For steps that must not be left half-way: goes on unless the end was asked for meanwhile. */
  async after<T>(step: Promise<T>): Promise<T> {
    const result = await step;
    if (this.reason) throw this.reason;
    return result;
  }

  async keep<T extends Stoppable>(starting: Promise<T> | T): Promise<T> {
    const thing = await starting;
    this.started.unshift(thing);
    return this.after(Promise.resolve(thing));
  }

  get hasStarted(): boolean {
    return this.started.length > 0;
  }

  async stopAll(): Promise<void> {
    for (const thing of this.started.splice(0)) await thing.stop();
  }

  /** npm that is killed can't pass that on; what it ran then has another parent. */
  private endWithNpm(): void {
    if (!process.env.npm_lifecycle_event) return;
    const npm = process.ppid;
    setInterval(() => {
      if (process.ppid !== npm) this.request(new Interrupted('npm ended'));
    }, 250).unref();
  }
}
