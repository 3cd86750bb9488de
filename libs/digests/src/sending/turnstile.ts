/** Lets through so many at once; the others wait in their order. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private room: number) {}

  get isEmpty(): boolean {
    return this.inside === 0 && this.waiting.length === 0;
  }

  widen(room: number): void {
    this.room = room;
    this.letIn();
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.room) await new Promise<void>((enter) => this.waiting.push(enter));
    else this.inside++;
    try {
      return await work();
    } finally {
      this.inside--;
      this.letIn();
    }
  }

  /** Whoever is let in is counted at once. */
  private letIn(): void {
    while (this.inside < this.room && this.waiting.length > 0) {
      this.inside++;
      this.waiting.shift()!();
    }
  }
}
