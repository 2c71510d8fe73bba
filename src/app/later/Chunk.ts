/** A part of the page in a file of its own, fetched once however many want it. */
export class Chunk<T> {
  /** `null` until it has come. */
  value: T | null = null;
  private readonly importFile: () => Promise<T>;
  private coming: Promise<T> | null = null;

  /** `importFile` imports it. */
  constructor(importFile: () => Promise<T>) {
    this.importFile = importFile;
  }

  /** Gives the part; where its script did not arrive it rejects, and the next call tries again. */
  load(): Promise<T> {
    this.coming ??= this.importFile().then(
      (value) => {
        this.value = value;
        return value;
      },
      (error: unknown) => {
        // A style sheet is not asked for twice: the next import would go on without it, to a view that nobody can read.
        if (error instanceof TypeError) this.coming = null;
        throw error;
      },
    );
    return this.coming;
  }

  /** Fetches the part before it is needed; whoever needs it tells if it does not arrive. */
  async preload(): Promise<void> {
    await this.load().catch(() => undefined);
  }
}
