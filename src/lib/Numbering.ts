/** Gives each key an integer of its own from 1 on; one that was given is never given again. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private last = 0;

  /** The number of a key: the one that it has, else the next. */
  of(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.last += 1;
    this.numbers.set(key, this.last);
    return this.last;
  }

  /** Forgets a key; should it come again it gets another number. */
  forget(key: string): void {
    this.numbers.delete(key);
  }
}
