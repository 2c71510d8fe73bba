import { firstAtLeast } from '@/lib/firstAtLeast';

/** The rows right before and after a row among ascending `rows`; `null` at either end, and where it is absent. */
export function neighbours(
  rows: Uint32Array,
  row: number | undefined,
): { previous: number | null; next: number | null } {
  if (row === undefined) return { previous: null, next: null };
  const at = firstAtLeast(rows, row);
  if (rows[at] !== row) return { previous: null, next: null };
  return { previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null };
}
