import type { Dataset } from './dataset';

/**
 * The letter by which the receipts of a source are told from those of another, in the order of the dataset: A to Z, then
 * 10, 11 …; `null` where it has no other.
 */
export function sourceLetter({ sources }: Dataset, id: string): string | null {
  const at = [...sources.keys()].indexOf(id);
  return at < 0 || sources.size < 2 ? null : (at + 10).toString(36).toUpperCase();
}
