import { firstAtLeast } from '@/lib/firstAtLeast';
import type { Day } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';

/** The places of a long list that are shown, half open. */
export interface Stretch {
  from: number;
  to: number;
}

/** A list shows and adds this many rows at a time: more at once would make a reader wait for what is not read. */
export const STRETCH = 500;

/**
 * The first stretch of ascending `rows` to show: all of a short list; of a long one that which begins a
 * little before `anchor`, or at the top without one.
 */
export function listStretch(rows: Uint32Array, anchor: number | undefined): Stretch {
  const at = anchor === undefined ? 0 : firstAtLeast(rows, anchor);
  const from = Math.max(0, Math.min(at - Math.floor(STRETCH / 10), rows.length - STRETCH));
  return { from, to: Math.min(rows.length, from + STRETCH) };
}

/**
 * How many items, from the first on, have room for their weights, each of which counts for at most `most`; an item weighs one
 * if nothing else is said. With `most` more room there is always one more.
 */
export function placesWithin<Item>(
  items: readonly Item[],
  room: number,
  most: number,
  weigh: (item: Item) => number = () => 1,
): number {
  let [at, sum] = [0, 0];
  for (const item of items) {
    sum += Math.min(weigh(item), most);
    if (sum > room) break;
    at += 1;
  }
  return at;
}

/**
 * The first of ascending `rows` that starts on the day or later, the last one where none does. `rows` holds at
 * least one.
 */
export function rowAtDay(table: Pick<EventTable, 'start'>, rows: Uint32Array, day: Day): number {
  // Rows stand in order of their starts.
  const row = firstAtLeast(table.start, day);
  return rows[Math.min(firstAtLeast(rows, row), rows.length - 1)] ?? 0;
}
