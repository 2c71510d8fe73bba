import { addDays, type Day, daysBetween, type Span } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';

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
 * of equally busy ones the latest. An event without an end counts where it starts. `null` where no event
 * has a known end or start.
 */
export function busiestWindow(dataset: Dataset, events: readonly DiplomaticEvent[]): TimeWindow | null {
  // A longer span lies whole in no such stretch, so what starts too early for one always ends in time.
  const spans = knownSpans(dataset, events).filter(({ start, end }) => daysBetween(start, end) <= BUSY_DAYS);
  const starts = spans.map((span) => span.start).sort((a, b) => a - b);
  const ends = spans.map((span) => span.end).sort((a, b) => a - b);
  let best: { start: Day; count: number } | null = null;
  let ended = 0;
  for (const [before, start] of starts.entries()) {
    if (start === starts[before - 1]) continue;
    while (ended < ends.length && (ends[ended] ?? start) <= start + BUSY_DAYS) ended += 1;
    if (best === null || ended - before >= best.count) best = { start, count: ended - before };
  }
  if (best === null) return windowOf(dataset, events);
  const first = best.start;
  const end = spans.reduce(
    (last, span) =>
      span.start >= first && span.end <= first + BUSY_DAYS && span.end > last ? span.end : last,
    first,
  );
  return withAir({ start: first, end });
}

/** The window that holds all of these events, with air around it; `null` where none has a known day. */
export function windowOf(dataset: Dataset, events: readonly DiplomaticEvent[]): TimeWindow | null {
  const spans = knownSpans(dataset, events);
  if (spans.length === 0) return null;
  const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
  const end = spans.reduce((most, span) => Math.max(most, span.end), Number.NEGATIVE_INFINITY);
  return withAir({ start: start as Day, end: end as Day });
}

/** Which events lie wholly before a window, and which wholly after it, each in order of time. */
export function outsideWindow(
  dataset: Dataset,
  events: readonly DiplomaticEvent[],
  window: TimeWindow,
): { earlier: DiplomaticEvent[]; later: DiplomaticEvent[] } {
  const spanOf = (event: DiplomaticEvent): Span =>
    dataset.dates.get(event.id)?.span ?? { start: null, end: null };
  return {
    earlier: events.filter((event) => (spanOf(event).end ?? Number.POSITIVE_INFINITY) <= window.start),
    later: events.filter((event) => (spanOf(event).start ?? Number.NEGATIVE_INFINITY) >= window.end),
  };
}

/**
 * The window of the same length that shows `span`: unchanged if it shows it, centred on it if not. Of a
 * span with an open side it shows the one day that is known, and of no known day nothing.
 */
export function windowShowing(window: TimeWindow, span: Span): TimeWindow {
  const known = knownDays(span);
  if (known === null) return window;
  const { start, end } = known;
  if (start < window.end && end > window.start) return window;
  const middle = Math.floor((start + end) / 2);
  const length = daysBetween(window.start, window.end);
  const first = addDays(middle as Day, -Math.floor(length / 2));
  return { start: first, end: addDays(first, length) };
}

function knownSpans(dataset: Dataset, events: readonly DiplomaticEvent[]): TimeWindow[] {
  return events.flatMap((event) => {
    const span = dataset.dates.get(event.id)?.span;
    return span === undefined ? [] : (knownDays(span) ?? []);
  });
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
