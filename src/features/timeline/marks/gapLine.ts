import type { Box } from '@/features/timeline/vis/box';

/** A horizontal line in the layer over the drawing, in pixels; its words stand on it. */
export interface GapLine {
  left: number;
  width: number;
  /** Its middle. */
  top: number;
}

/** Air between a line and what stands beside it. */
const AIR = 8;
/** Half of a disc: a disc stands with its middle on its day. */
const HALF_DISC = 11;
/** What of a line must be seen at both sides of its words. */
const TAILS = 32;

/**
 * Finds room for a line from one mark to a later one: on the row of the earlier mark up to the day of the
 * later, else on the row of the later up to its label. `null` where other marks stand in the way, or where it
 * would be too short for `words`, a width in pixels.
 */
export function gapLine(earlier: Box, later: Box, others: Iterable<Box>, words: number): GapLine | null {
  const left = earlier.left + earlier.width + AIR;
  const day = later.isFlipped ? later.left + later.width - HALF_DISC : later.left + HALF_DISC;
  const onSameRow = Math.abs(earlier.top - later.top) < earlier.height;
  const candidates = [
    { row: earlier, right: onSameRow ? later.left - AIR : day },
    { row: later, right: later.left - AIR },
  ];
  const boxes = [...others];
  for (const { row, right } of candidates) {
    if (right - left < words + TAILS) continue;
    const isFree = boxes.every(
      (box) => box === earlier || box === later || !isInTheWay(box, row, left - AIR, right + AIR),
    );
    if (isFree) return { left, width: right - left, top: row.top + row.height / 2 };
  }
  return null;
}

function isInTheWay(box: Box, row: Box, left: number, right: number): boolean {
  const isBeside = box.reach.right < left || box.reach.left > right;
  const isAboveOrBelow = box.top + box.height <= row.top || box.top >= row.top + row.height;
  return !isBeside && !isAboveOrBelow;
}
