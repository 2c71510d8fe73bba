import type { Day } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from '@/model/view/timeWindow';

/** A gap shorter than this, in days, is the ordinary run of things. */
const SHORTEST_GAP = 3;
/** What is less than this part of a window cannot be told from the spaces between its marks. */
const LEAST_PART = 0.1;

/** Found once for a set of rows: they are asked for whenever the window rests. */
const known = new WeakMap<Uint32Array, readonly TimeWindow[]>();

/**
 * Finds the stretches of three days and more, half open and ascending, in which no event of these ascending
 * rows lies or may lie. Of an event with an open side only the day that is known counts: what may go on for
 * ever would leave no gap.
 */
export function gapsOf(table: EventTable, rows: Uint32Array): readonly TimeWindow[] {
  const found = known.get(rows) ?? findGaps(table, rows);
  known.set(rows, found);
  return found;
}

function findGaps(table: EventTable, rows: Uint32Array): TimeWindow[] {
  const gaps: TimeWindow[] = [];
  let covered = Number.POSITIVE_INFINITY;
  const cover = (start: number, end: number) => {
    if (start - covered >= SHORTEST_GAP) gaps.push({ start: covered as Day, end: start as Day });
    covered = Number.isFinite(covered) ? Math.max(covered, end) : end;
  };
  const unopened = lastDaysOfUnopened(table, rows);
  let next = 0;
  for (const row of rows) {
    const start = table.start[row] ?? 0;
    if (!Number.isFinite(start)) continue;
    for (; (unopened[next] ?? start) < start; next += 1) coverDay(cover, unopened[next] ?? 0);
    const end = table.end[row] ?? 0;
    cover(start, Number.isFinite(end) ? end : start + 1);
  }
  for (const day of unopened.slice(next)) coverDay(cover, day);
  return gaps;
}

/** The first gap further on than the middle of a window, of those one sees at its zoom; `null` without one. */
export function gapAfter(gaps: readonly TimeWindow[], window: TimeWindow): TimeWindow | null {
  return gaps.find((gap) => isSeen(gap, window) && middleOf(gap) > middleOf(window)) ?? null;
}

/** The last gap further back than the middle of a window, of those one sees at its zoom; `null` without one. */
export function gapBefore(gaps: readonly TimeWindow[], window: TimeWindow): TimeWindow | null {
  return gaps.findLast((gap) => isSeen(gap, window) && middleOf(gap) < middleOf(window)) ?? null;
}

function coverDay(cover: (start: number, end: number) => void, day: number): void {
  cover(day, day + 1);
}

/** The last day of each row without a start, ascending; they stand first in a table. */
function lastDaysOfUnopened(table: EventTable, rows: Uint32Array): number[] {
  const days: number[] = [];
  for (const row of rows) {
    if (Number.isFinite(table.start[row] ?? 0)) break;
    const end = table.end[row] ?? 0;
    if (Number.isFinite(end)) days.push(end - 1);
  }
  return days.sort((a, b) => a - b);
}

function isSeen(gap: TimeWindow, window: TimeWindow): boolean {
  return gap.end - gap.start >= (window.end - window.start) * LEAST_PART;
}

function middleOf({ start, end }: TimeWindow): number {
  return (start + end) / 2;
}
