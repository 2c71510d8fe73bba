import type { Dataset } from './dataset';

const LETTERS = 26;

/** The letter by which the receipts of a source are told from those of another, in the order of the dataset; `null` where it has no other. */
export function sourceLetter({ sources }: Dataset, id: string): string | null {
  const at = [...sources.keys()].indexOf(id);
  return at < 0 || sources.size < 2 ? null : letterOf(at);
}

/** A to Z, then AA, AB … */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % LETTERS));
  return at < LETTERS ? last : letterOf(Math.floor(at / LETTERS) - 1) + last;
}
