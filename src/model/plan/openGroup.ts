import { addDays, type Day } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import type { Lane } from './lanes';
import type { PlannedGroup } from './planTimeline';

/** A window that is longer than this part of the present one would show the same group again. */
const CLOSER = 0.8;

/**
 * The change of the view that opens a group to its events: a window that holds them, where they are drawn in more
 * detail. No window is closer than one day, and long events would only stand together again: those open in the list,
 * which keeps to exactly them. So does a group that fills the present window already.
 */
export function openGroup(
  table: EventTable,
  group: PlannedGroup,
  window: TimeWindow,
  keeps: Lane['keeps'],
): Partial<View> {
  const { index, places, stretch } = group;
  const apart = group.apart.map((place) => table.idOf(index.rows[place] ?? 0));
  const inList = (rule: 'start' | 'long'): Partial<View> => ({
    view: 'list',
    lane: [...keeps],
    // A month has a part of a day; no event does.
    only: `${rule}-${Math.floor(stretch.days)}`,
    apart,
  });
  // All days of the plan, not those that they reach over: of one that is short it depends on them whether it is among them.
  if ('list' in places) return { ...inList('long'), from: stretch.from, to: addDays(stretch.to, -1) };
  const without = new Set(places.without);
  let [low, high] = [places.from, places.to - 1];
  while (without.has(low)) low += 1;
  while (without.has(high)) high -= 1;
  // In order of time: the first and the last say it all.
  const [first = 0, last = 0] = [low, high].map((place) => table.start[index.rows[place] ?? 0]);
  const days = { from: first as Day, to: last as Day };
  const isCloser = last > first && last + 1 - first <= CLOSER * (window.end - window.start);
  return isCloser ? days : { ...inList('start'), ...days };
}
