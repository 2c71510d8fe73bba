import { addDays, type Day, dayOf, daysBetween, partsOf, type Span } from '@/model/day/day';
import { monthName, SHORT_MONTHS, sayYear } from '@/model/day/monthNames';
import type { AgendaRow } from './agendaRows';

/** The days that the time axis of the agenda shows, half-open. */
export interface AgendaAxis {
  start: Day;
  end: Day;
}

/**
 * A stretch of an axis from 0, its first moment, to 1. `open` is the side that the source leaves open. `beyond` is
 * the side on which it lies wholly outside of the axis; `null` where some of it lies inside.
 */
export interface Stretch {
  from: number;
  to: number;
  open: 'start' | 'end' | null;
  beyond: 'earlier' | 'later' | null;
}

/** A month or a year that begins on the axis, at a place from 0 to 1. */
export interface AxisTick {
  at: number;
  label: string;
  /** On which axis its name has room among the others: any, only a wide one, or none. */
  fits: 'always' | 'wide' | 'never';
}

/** More months than this are told by their years. */
const MOST_MONTHS = 14;
/** And more years than this by every fifth, tenth, fiftieth … */
const MOST_YEARS = 8;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
/** Two names closer than this, as a share of the axis, would touch. */
const LEAST_GAP = 0.09;
/** A month with its year that begins closer to the end of the axis would be cut off there. */
const ROOM_FOR_YEAR = 0.12;
/** How long an axis at least is, in rem, where the agenda is a table; and where that has 56 rem, a wide one. */
const NARROW = 26;
const WIDE = 37;
/** How long a letter of a name is, and what stands before it and behind it, in rem. */
const LETTER = 0.44;
const AROUND = 0.7;
/** A status of a single day on an axis of a single day would have no scale: so many days stand around it. */
const LEAST_DAYS = 3;

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
  const lack = LEAST_DAYS - daysBetween(start, end);
  return lack > 0
    ? { start: addDays(start, -Math.ceil(lack / 2)), end: addDays(end, Math.ceil(lack / 2)) }
    : { start, end };
}

/** Places a half-open span of days on an axis; an open end runs to the end of the axis. */
export function stretchOf(axis: AgendaAxis, span: Span): Stretch {
  const place = (day: Day) => Math.min(1, Math.max(0, shareOf(axis, day)));
  return {
    from: span.start === null ? 0 : place(span.start),
    to: span.end === null ? 1 : place(span.end),
    open: span.start === null ? 'start' : span.end === null ? 'end' : null,
    beyond:
      span.end !== null && span.end <= axis.start
        ? 'earlier'
        : span.start !== null && span.start >= axis.end
          ? 'later'
          : null,
  };
}

/** Lists the months that begin on an axis, with the year where it changes; on a long axis the years. */
export function axisTicks(axis: AgendaAxis): AxisTick[] {
  const [first, last] = [partsOf(axis.start), partsOf(addDays(axis.end, -1))];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const ticks = months <= MOST_MONTHS ? monthTicks(axis, months) : yearTicks(axis, first.year, last.year);
  const seen = ticks.filter(({ at }, index) => {
    const next = ticks[index + 1];
    // The first one begins before the axis: it gives way to a neighbour.
    return index > 0 || next === undefined || next.at - at >= LEAST_GAP;
  });
  const [narrow, wide] = [withRoom(seen, NARROW), withRoom(seen, WIDE)];
  return seen.map((tick) => ({
    ...tick,
    fits: narrow.has(tick) ? 'always' : wide.has(tick) ? 'wide' : 'never',
  }));
}

type Named = Omit<AxisTick, 'fits'>;

/** The names that leave a gap between each other; longer ones, those with a year, come first. */
function withRoom(ticks: readonly Named[], length: number): Set<Named> {
  const shown = new Set<Named>();
  const isClear = (a: Named, b: Named) => (b.at - a.at) * length >= a.label.length * LETTER + AROUND;
  const isLong = ({ label }: Named) => Number(label.includes(' '));
  for (const tick of ticks.toSorted((a, b) => isLong(b) - isLong(a))) {
    const others = [...shown];
    if (others.every((one) => (one.at < tick.at ? isClear(one, tick) : isClear(tick, one)))) shown.add(tick);
  }
  return shown;
}

function monthTicks(axis: AgendaAxis, months: number): Named[] {
  const { year, month } = partsOf(axis.start);
  return Array.from({ length: months }, (_, index) => {
    const nth = year * 12 + month - 1 + index;
    const [ofYear, ofMonth] = [Math.floor(nth / 12), (nth % 12) + 1];
    const at = beginningOf(axis, dayOf(ofYear, ofMonth, 1));
    // Where the first one gives way, the second one is the first that is seen.
    const isDated =
      index === 0 || (ofMonth === 1 && at < 1 - ROOM_FOR_YEAR) || (index === 1 && at < LEAST_GAP);
    const name = monthName(ofMonth, SHORT_MONTHS);
    return { at, label: isDated ? `${name} ${sayYear(ofYear)}` : name };
  });
}

function yearTicks(axis: AgendaAxis, first: number, last: number): Named[] {
  const step = STEPS.find((one) => (last - first) / one <= MOST_YEARS) ?? last - first;
  const years = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  );
  return years.map((year) => ({ at: beginningOf(axis, dayOf(year, 1, 1)), label: sayYear(year) }));
}

/** Of what began before the axis, the beginning of the axis. */
function beginningOf(axis: AgendaAxis, day: Day | null): number {
  return day === null ? 0 : Math.max(0, shareOf(axis, day));
}

function shareOf(axis: AgendaAxis, day: Day): number {
  return daysBetween(axis.start, day) / Math.max(1, daysBetween(axis.start, axis.end));
}
