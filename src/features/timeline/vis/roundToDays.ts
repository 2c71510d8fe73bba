import { addDays, dayAt } from '@/model/day/day';
import type { TimeWindow } from '@/model/view/timeWindow';

const HALF_DAY = 12 * 3_600_000;

/** The whole days of a window in time, rounded at both ends, so that a day's half does not count. */
export function roundToDays(start: Date, end: Date): TimeWindow {
  const first = dayAt(new Date(start.getTime() + HALF_DAY));
  const last = dayAt(new Date(end.getTime() + HALF_DAY));
  return { start: first, end: last > first ? last : addDays(first, 1) };
}
