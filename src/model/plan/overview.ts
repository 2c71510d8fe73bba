import { addDays, type Day, daysBetween } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import type { Kind } from '@/model/record/lists';
import type { TimeWindow } from '@/model/view/timeWindow';

/** A stretch of the overview without a long gap; `start` and `end` half open, with air around its events. */
export interface OverviewStretch extends TimeWindow {
  /** How many events start in it. */
  events: number;
  /** When the first and the last of them start, in EDTF: the month where it is known, else the year. */
  first: string;
  last: string;
  /** Where it stands in the strip, as parts of its width. */
  left: number;
  width: number;
  /** How many events of each kind start in each of equal parts of the stretch. */
  bars: ReadonlyMap<Kind, number>[];
}

/** A gap longer than this is skipped, and drawn as a break. */
const LONGEST_GAP = 45;
/** Of more gaps the longest are skipped: a strip of breaks alone shows nothing. */
const MOST_BREAKS = 6;
/** Air before the first and after the last event of a stretch, in days. */
const AIR_BEFORE = 2;
const AIR_AFTER = 3;
/** A stretch is never narrower than this part of the strip. */
const LEAST_WIDTH = 0.08;
const BREAK_WIDTH = 0.06;
/** How many bars a strip without breaks has at most. */
const MOST_BARS = 120;

/**
 * Lays the whole span of some rows, ascending, out as stretches with breaks where nothing begins for long.
 * An event stands where it starts; one without a start has no place.
 */
export function overviewOf(table: EventTable, rows: Uint32Array): OverviewStretch[] {
  const started = rows.subarray(rows.findIndex((row) => Number.isFinite(table.start[row])));
  if (rows.length === 0 || !Number.isFinite(table.start[started[0] ?? 0])) return [];
  const edges = [0, ...breaksIn(table, started), started.length];
  const groups = edges.slice(0, -1).map((from, at) => started.subarray(from, edges[at + 1]));
  return placed(groups.map((group) => stretchOf(table, group))).map((stretch, at) => ({
    ...stretch,
    bars: barsOf(table, groups[at] ?? new Uint32Array(), stretch),
  }));
}

/** Where a day, or a part of one, stands in the strip, as a part of its width; the days of a break stand evenly in it. */
export function placeInOverview(stretches: readonly OverviewStretch[], day: number): number {
  return between(knotsOf(stretches), day, 'day', 'place');
}

/** The day, with the part of it that has passed, that stands at a part of the strip's width: the way back. */
export function dayInOverview(stretches: readonly OverviewStretch[], place: number): number {
  return between(knotsOf(stretches), place, 'place', 'day');
}

interface Knot {
  day: number;
  place: number;
}

/** Between two neighbours of these, days are evenly spaced. */
function knotsOf(stretches: readonly OverviewStretch[]): Knot[] {
  return stretches.flatMap(({ start, end, left, width }) => [
    { day: start, place: left },
    { day: end, place: Math.min(1, left + width) },
  ]);
}

function between(knots: readonly Knot[], value: number, from: keyof Knot, to: keyof Knot): number {
  const at = knots.findIndex((knot) => knot[from] > value);
  const [before, after] = [knots[at - 1], knots[at]];
  if (after === undefined) return knots.at(-1)?.[to] ?? 0;
  if (before === undefined) return after[to];
  const part = (value - before[from]) / (after[from] - before[from]);
  return before[to] + part * (after[to] - before[to]);
}

/** The places in `rows` at which a new stretch begins, ascending. */
function breaksIn(table: EventTable, rows: Uint32Array): number[] {
  const gaps: { at: number; days: number }[] = [];
  for (let at = 1; at < rows.length; at += 1) {
    const days = (table.start[rows[at] ?? 0] ?? 0) - (table.start[rows[at - 1] ?? 0] ?? 0);
    if (days > LONGEST_GAP) gaps.push({ at, days });
  }
  const longest = gaps.sort((a, b) => b.days - a.days).slice(0, MOST_BREAKS);
  return longest.map(({ at }) => at).sort((a, b) => a - b);
}

type Unplaced = Omit<OverviewStretch, 'left' | 'width' | 'bars'>;

function stretchOf(table: EventTable, rows: Uint32Array): Unplaced {
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const monthOf = (row: number) => /^[\dX]+(-\d\d)?/.exec(table.dateOf(row).text)?.[0] ?? '';
  const start = addDays(table.start[first] as Day, -AIR_BEFORE);
  const end = addDays(table.start[last] as Day, AIR_AFTER);
  return { start, end, first: monthOf(first), last: monthOf(last), events: rows.length };
}

function barsOf(table: EventTable, rows: Uint32Array, { start, end, width }: Omit<OverviewStretch, 'bars'>) {
  const length = daysBetween(start, end);
  const count = Math.min(length, Math.max(5, Math.floor(MOST_BARS * width)));
  const { ids, offsets, values } = table.facets.kind;
  // Bar by bar the counts of all kinds: a million entries of maps would take a tenth of a second.
  const counts = new Uint32Array(count * ids.length);
  for (const row of rows) {
    // By the middle of its day: where a part is longer than a day, most of the day lies in it.
    const bar = Math.floor((((table.start[row] ?? 0) + 0.5 - start) / length) * count);
    const at = bar * ids.length + (values[offsets[row] ?? 0] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from({ length: count }, (_, bar) => {
    const ofBar = ids.map((id, kind) => [id as Kind, counts[bar * ids.length + kind] ?? 0] as const);
    return new Map(ofBar.filter(([, events]) => events > 0));
  });
}

/** Widths follow the length in days, but a stretch stays wide enough to be pressed. */
function placed(stretches: readonly Unplaced[]): Omit<OverviewStretch, 'bars'>[] {
  const room = 1 - BREAK_WIDTH * (stretches.length - 1);
  const weights = stretches.map((stretch) => Math.sqrt(daysBetween(stretch.start, stretch.end)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const raw = weights.map((weight) => Math.max(LEAST_WIDTH, (weight / total) * room));
  const scale = room / raw.reduce((sum, width) => sum + width, 0);
  let left = 0;
  return stretches.map((stretch, index) => {
    const width = (raw[index] ?? 0) * scale;
    const at = left;
    left += width + BREAK_WIDTH;
    return { ...stretch, left: at, width };
  });
}
