import { addDays, type Day } from '@/model/day/day';
import { allRows, type EventTable } from '@/model/record/eventTable';
import { busiestWindow, type TimeWindow } from './timeWindow';
import type { View } from './view';

/** How long a window is where no event has a day. */
const EMPTY_DAYS = 30;

const opening = new WeakMap<EventTable, TimeWindow>();

/**
 * Gives the window that a view asks for; where it asks for none, the busiest stretch of the whole table, or the days
 * around the one as whose knowledge nothing is shown.
 */
export function shownWindow(
  table: EventTable,
  { from, to, known }: Pick<View, 'from' | 'to' | 'known'>,
): TimeWindow {
  return from === null || to === null
    ? openingWindow(table, known ?? (0 as Day))
    : { start: from, end: addDays(to, 1) };
}

/** Of the whole table: a filter does not move the reader. Found once, and always the same object. */
function openingWindow(table: EventTable, otherwise: Day): TimeWindow {
  const start = addDays(otherwise, -EMPTY_DAYS / 2);
  const window = opening.get(table) ??
    busiestWindow(table, allRows(table)) ?? { start, end: addDays(start, EMPTY_DAYS) };
  opening.set(table, window);
  return window;
}
