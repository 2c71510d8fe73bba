import type { TextRange } from './textRange';

/**
 * Sorts ranges into the blocks that they touch, for each block in the order of their starts, longer ones
 * first; one that runs over several blocks is in each. Blocks are in order and without overlap; empty ranges
 * touch nothing. Takes time in proportion to ranges, blocks and what is found, not to their product.
 *
 *     rangesByBlock([{ start: 0, end: 5 }, { start: 7, end: 9 }], [{ start: 4, end: 8 }])
 *     //=> [[{ start: 4, end: 8 }], [{ start: 4, end: 8 }]]
 */
export function rangesByBlock<Range extends TextRange>(
  blocks: readonly TextRange[],
  ranges: readonly Range[],
): Range[][] {
  const byBlock: Range[][] = blocks.map(() => []);
  let first = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= range.end) continue;
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= range.start) first += 1;
    for (let at = first; at < blocks.length && (blocks[at]?.start ?? 0) < range.end; at += 1) {
      byBlock[at]?.push(range);
    }
  }
  return byBlock;
}
