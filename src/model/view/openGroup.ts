import { addDays, type Day } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import { type PlannedGroup, rowsOf } from './planTimeline';
import type { View } from './view';

/**
 * The change of the view that opens a group to exactly its events: a window that holds them, where they are
 * drawn in more detail. No window is closer than one day, and long events would only stand together again:
 * those open in the list, of the days of the group.
 */
export function openGroup(table: EventTable, group: PlannedGroup): Partial<View> {
  const starts = rowsOf(group).map((row) => table.start[row] ?? 0);
  const first = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = starts.reduce((most, start) => Math.max(most, start), Number.NEGATIVE_INFINITY);
  if (group.unit === 'long') return { view: 'list', from: group.start, to: addDays(group.end, -1) };
  if (first === last) return { view: 'list', from: first as Day, to: first as Day };
  return { from: first as Day, to: last as Day };
}
