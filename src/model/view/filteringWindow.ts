import { addDays } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from './timeWindow';
import type { View } from './view';

/**
 * Gives the window that leaves out what does not lie in it; `null` where none does. On the timeline it is
 * never a filter: there it is what one looks at, and what lies beside it is one step away.
 */
export function filteringWindow({ only, from, to, view }: View): TimeWindow | null {
  if (only === null || from === null || to === null || view === null || view === 'timeline') return null;
  return { start: from, end: addDays(to, 1) };
}

/** Whether an event lies in a window with one day at least, or may lie there. */
export function liesIn(table: EventTable, row: number, { start, end }: TimeWindow): boolean {
  return (table.start[row] ?? 0) < end && (table.end[row] ?? 0) > start;
}

/** Whether an event begins in a window, as those of a counted group do, or may begin there. */
export function beginsIn(table: EventTable, row: number, { start, end }: TimeWindow): boolean {
  const begins = table.start[row] ?? 0;
  return start <= begins && begins < end;
}
