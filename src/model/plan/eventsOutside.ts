import { firstAtLeast } from '@/lib/firstAtLeast';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from '@/model/view/timeWindow';

/** How many of the nearest events on one side are named at most. */
const NEAREST = 20;

/** The events on one side of a window. */
export interface Side {
  count: number;
  /** The rows of the nearest ones, nearest first; all of them if there are few. */
  nearest: number[];
}

/** Finds the events of ascending `rows` that lie wholly before a window, and those wholly after it. */
export function eventsOutside(
  { start, end }: EventTable,
  rows: Uint32Array,
  window: TimeWindow,
): { earlier: Side; later: Side } {
  const begun = firstAtLeast(rows, firstAtLeast(start, window.start));
  const nearest: number[] = [];
  let count = 0;
  // A walk over all that have begun: it is done where a window comes to rest, and costs less than any index.
  for (let at = begun - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? 0;
    if ((end[row] ?? 0) > window.start) continue;
    if (count < NEAREST) nearest.push(row);
    count += 1;
  }
  const after = rows.subarray(firstAtLeast(rows, firstAtLeast(start, window.end)));
  return {
    earlier: { count, nearest },
    later: { count: after.length, nearest: [...after.subarray(0, NEAREST)] },
  };
}
