import { addDays, type Day, daysBetween, type Span } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';

/** A stretch of whole days on the screen, half open: `end` is the first day that is not in it. */
export interface TimeWindow {
  start: Day;
  end: Day;
}

/** The longest stretch that counts as one busy time, in days. */
const BUSY_DAYS = 40;
/** Air around the events, as parts of their stretch: more after it, where the labels run on. */
const AIR_BEFORE = 0.15;
const AIR_AFTER = 0.3;

/**
 * The window to open on: the stretch of at most 40 days that holds most events whole, with air around it;
 * of equally busy ones the latest, and where none holds two the whole time. An event without an end counts where it
 * starts. `null` where no event has a known end or start. `rows` are ascending.
 */
export function busiestWindow(table: EventTable, rows: Uint32Array): TimeWindow | null {
  // A longer span lies whole in no such stretch, so what starts too early for one always ends in time.
  const { starts, ends } = shortSpans(table, rows);
  const sortedStarts = starts.toSorted();
  const sortedEnds = ends.toSorted();
  let best: { start: number; count: number } | null = null;
  let ended = 0;
  for (let before = 0; before < sortedStarts.length; before += 1) {
    const start = sortedStarts[before] ?? 0;
    if (start === sortedStarts[before - 1]) continue;
    while (ended < sortedEnds.length && (sortedEnds[ended] ?? start) <= start + BUSY_DAYS) ended += 1;
    if (best === null || ended - before >= best.count) best = { start, count: ended - before };
  }
  // Where no two events are near each other, no stretch is busy: one sees where they all lie.
  if (best === null || best.count < 2) return windowOf(table, rows);
  const first = best.start;
  let last = first;
  for (let at = 0; at < starts.length; at += 1) {
    const end = ends[at] ?? 0;
    if ((starts[at] ?? 0) >= first && end <= first + BUSY_DAYS && end > last) last = end;
  }
  return withAir({ start: first as Day, end: last as Day });
}

/** The window that holds all of these events, with air around it; `null` where none has a known day. */
export function windowOf(table: EventTable, rows: Uint32Array): TimeWindow | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  eachKnown(table, rows, (start, end) => {
    first = Math.min(first, start);
    last = Math.max(last, end);
  });
  return first < last ? withAir({ start: first as Day, end: last as Day }) : null;
}

/**
 * The window of the same length that shows `span`: unchanged if any of it lies there, on an open side too, where its
 * bar goes on; centred on it if not, or on the one day that is known of it.
 */
export function windowShowing(window: TimeWindow, span: Span): TimeWindow {
  const startsInTime = span.start === null || span.start < window.end;
  const lastsUntilThen = span.end === null || span.end > window.start;
  const known = knownDays(span);
  if (known === null || (startsInTime && lastsUntilThen)) return window;
  const { start, end } = known;
  const middle = Math.floor((start + end) / 2);
  const length = daysBetween(window.start, window.end);
  const first = addDays(middle as Day, -Math.floor(length / 2));
  return { start: first, end: addDays(first, length) };
}

/** The known days of each row that has some, and no more of them than a busy time. */
function shortSpans(table: EventTable, rows: Uint32Array): { starts: Int32Array; ends: Int32Array } {
  // Whole numbers, which are sorted in less than half the time.
  const starts = new Int32Array(rows.length);
  const ends = new Int32Array(rows.length);
  let count = 0;
  eachKnown(table, rows, (start, end) => {
    if (end - start > BUSY_DAYS) return;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  });
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Goes through the rows that have a known day: of a span with an open side the one day that is known. */
function eachKnown(table: EventTable, rows: Uint32Array, visit: (start: number, end: number) => void): void {
  for (const row of rows) {
    const from = table.start[row] ?? 0;
    const to = table.end[row] ?? 0;
    const start = from > Number.NEGATIVE_INFINITY ? from : to - 1;
    if (Number.isFinite(start)) visit(start, to < Number.POSITIVE_INFINITY ? to : start + 1);
  }
}

/** The span, or the one day that is known of an open one; `null` where none is. */
function knownDays({ start, end }: Span): TimeWindow | null {
  const first = start ?? (end === null ? null : addDays(end, -1));
  return first === null ? null : { start: first, end: end ?? addDays(first, 1) };
}

function withAir({ start, end }: TimeWindow): TimeWindow {
  const days = daysBetween(start, end);
  return {
    start: addDays(start, -Math.max(1, Math.round(days * AIR_BEFORE))),
    end: addDays(end, Math.max(2, Math.round(days * AIR_AFTER))),
  };
}
