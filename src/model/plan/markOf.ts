import { firstDayOf } from '@/model/day/calendarUnit';
import { addDays, type Day, daysBetween, type Span } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import type { Position } from '@/model/record/lists';

/**
 * How an event is drawn. A *disc* stands in the middle of the one day it is known to; a *bar* fills a span
 * all of which the event lasted. The others say only that it lies somewhere in their days: a *soft* bar
 * between two days that a source names, a *unit* in a whole month, year or decade, a *part* in days that a
 * source names by a word, as in 'early September'. `start` and `end` are half open; `null` is a side that no
 * source closes.
 */
export interface Mark {
  shape: 'disc' | 'bar' | 'soft' | 'unit' | 'part';
  start: Day | null;
  end: Day | null;
  approximate: boolean;
}

/** How far a bar runs on where no source closes it, in days: beyond any window that one looks at. */
const OPEN_DAYS = 36_525;

/** Chooses the mark for a date: nothing coarser than a day ever gets an invented day. */
export function markOf(position: Position, date: Edtf): Mark {
  const { start, end } = date.span;
  return { shape: shapeOf(position, date), start, end, approximate: date.approximate || date.uncertain };
}

function shapeOf(position: Position, { precision, span: { start, end } }: Edtf): Mark['shape'] {
  if (start !== null && end !== null && daysBetween(start, end) === 1) return 'disc';
  if (position === 'throughout') return 'bar';
  if (precision === 'interval' || start === null || end === null) return 'soft';
  const isMonths = [start, end].every((day) => firstDayOf('month', day) === day);
  return isMonths ? 'unit' : 'part';
}

/** The days that a mark covers on the drawing, an open side run far beyond; half open. */
export function drawnSpan({ start, end }: Span): { start: Day; end: Day } {
  if (start === null && end === null) return { start: 0 as Day, end: 1 as Day };
  const from = start ?? addDays(end as Day, -OPEN_DAYS);
  return { start: from, end: end ?? addDays(from, OPEN_DAYS) };
}
