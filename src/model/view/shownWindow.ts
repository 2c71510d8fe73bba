import { addDays, type Day } from '@/model/day/day';
import { allRows, type EventTable } from '@/model/record/eventTable';
import { busiestWindow, type TimeWindow } from './timeWindow';
import type { View } from './view';
import { wholeTime } from './wholeTime';
import { lengthOf, zoomLimits } from './zoom';

/** How long a window is where no event has a day. */
const EMPTY_DAYS = 30;

const opening = new WeakMap<EventTable, TimeWindow>();

/**
 * Gives the window that a view asks for; where it asks for none, the busiest stretch of the whole table, or the days
 * around the one as whose knowledge nothing is shown. No window is longer than one can zoom out: in place of one that
 * holds all events stands what holds them, in place of one that holds some of them its part that is nearest to them.
 */
export function shownWindow(
  table: EventTable,
  { from, to, known }: Pick<View, 'from' | 'to' | 'known'>,
): TimeWindow {
  if (from === null || to === null) return openingWindow(table, known ?? (0 as Day));
  const asked = { start: from, end: addDays(to, 1) };
  const whole = wholeTime(table);
  const { most } = zoomLimits(whole);
  const isElsewhere = whole === null || asked.end <= whole.start || asked.start >= whole.end;
  if (isElsewhere || lengthOf(asked) <= most) return asked;
  if (asked.start <= whole.start && asked.end >= whole.end) return whole;
  const start = Math.min(Math.max(asked.start, whole.start), asked.end - most) as Day;
  return { start, end: addDays(start, most) };
}

/** Of the whole table: a filter does not move the reader. Found once, and always the same object. */
function openingWindow(table: EventTable, otherwise: Day): TimeWindow {
  const start = addDays(otherwise, -EMPTY_DAYS / 2);
  const window = opening.get(table) ??
    busiestWindow(table, allRows(table)) ?? { start, end: addDays(start, EMPTY_DAYS) };
  opening.set(table, window);
  return window;
}
