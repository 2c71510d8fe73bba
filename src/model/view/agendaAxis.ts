import { addDays, type Day, daysBetween, type Span } from '@/model/day/day';
import type { AgendaRow } from './agendaRows';

/** The days that the small time axis of the agenda shows, half-open. */
export interface AgendaAxis {
  start: Day;
  end: Day;
}

/** A stretch of an axis from 0, its first moment, to 1. An end that the source leaves open is `isOpen`. */
export interface Stretch {
  from: number;
  to: number;
  isOpen: boolean;
}

/** Gives the axis that holds every known day of every status, or `null` where no day is known. */
export function agendaAxis(rows: readonly AgendaRow[]): AgendaAxis | null {
  const days: Day[] = [];
  for (const { date } of rows.flatMap((row) => row.log)) {
    // The end of a span is the first day after it.
    if (date?.span.start != null) days.push(date.span.start, addDays(date.span.start, 1));
    if (date?.span.end != null) days.push(addDays(date.span.end, -1), date.span.end);
  }
  const sorted = days.toSorted((a, b) => a - b);
  const [start, end] = [sorted[0], sorted.at(-1)];
  if (start === undefined || end === undefined) return null;
  return { start, end };
}

/** Places a half-open span of days on an axis; an open end runs to the end of the axis. */
export function stretchOf(axis: AgendaAxis, span: Span): Stretch {
  const length = Math.max(1, daysBetween(axis.start, axis.end));
  const place = (day: Day) => Math.min(1, Math.max(0, daysBetween(axis.start, day) / length));
  return {
    from: span.start === null ? 0 : place(span.start),
    to: span.end === null ? 1 : place(span.end),
    isOpen: span.start === null || span.end === null,
  };
}
