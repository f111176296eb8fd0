/** Work that runs once at a time, and once more where it was asked for meanwhile. */
export class Lane {
  private again = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly alone: (work: () => Promise<void>) => Promise<void>,
    private readonly work: () => Promise<void>,
  ) {}

  run(): Promise<void> {
    this.again = true;
    this.running ??= this.alone(async () => {
      while (this.again) {
        this.again = false;
        await this.work();
      }
    })
      .finally(() => {
        this.running = null;
      })
      // Asked for after the last look, while the turn was being given back.
      .then(() => (this.again ? this.run() : undefined));
    return this.running;
  }

  /** When the work that is under way here has ended. */
  idle(): Promise<void> {
    return this.running ?? Promise.resolve();
  }
}
