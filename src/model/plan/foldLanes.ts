import { firstAtLeast } from '@/lib/firstAtLeast';
import type { Lane } from './lanes';

/** Lanes of which some are folded. */
export interface FoldedLanes {
  /** Every lane, the folded ones marked as such. */
  lanes: Lane[];
  open: Lane[];
  /** How many events stand in folded lanes alone, each counted once. */
  hidden: number;
}

/** Folds the lanes of these ids; `size` is the number of rows of the table. */
export function foldLanes(lanes: readonly Lane[], fold: readonly string[], size: number): FoldedLanes {
  const marked = lanes.map((lane) => (fold.includes(lane.id) ? { ...lane, isFolded: true as const } : lane));
  const open = marked.filter((lane) => !lane.isFolded);
  return { lanes: marked, open, hidden: open.length === lanes.length ? 0 : countHidden(marked, size) };
}

/** The folded lanes that hold a row: there it is drawn nevertheless, because it is selected. */
export function foldedAround(lanes: readonly Lane[], row: number | undefined): Lane[] {
  if (row === undefined) return [];
  return lanes.filter((lane) => lane.isFolded && lane.rows[firstAtLeast(lane.rows, row)] === row);
}

function countHidden(lanes: readonly Lane[], size: number): number {
  const isSeen = new Uint8Array(size);
  for (const lane of lanes) if (!lane.isFolded) for (const row of lane.rows) isSeen[row] = 1;
  let hidden = 0;
  for (const lane of lanes) {
    if (!lane.isFolded) continue;
    for (const row of lane.rows) {
      if (isSeen[row] === 0) hidden += 1;
      isSeen[row] = 1;
    }
  }
  return hidden;
}
