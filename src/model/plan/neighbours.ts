import { firstAtLeast } from '@/lib/firstAtLeast';

/** The rows right before and after a row among ascending `rows`; `null` at either end, and where it is left out of them. */
export function neighbours(
  rows: Uint32Array,
  row: number | undefined,
): { previous: number | null; next: number | null; isLeftOut: boolean } {
  const at = row === undefined ? -1 : firstAtLeast(rows, row);
  const isLeftOut = row === undefined || rows[at] !== row;
  const near = (step: number) => (isLeftOut ? null : (rows[at + step] ?? null));
  return { previous: near(-1), next: near(1), isLeftOut };
}
