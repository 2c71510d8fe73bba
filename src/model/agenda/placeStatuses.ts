import { type AgendaAxis, type Stretch, stretchOf } from './agendaAxis';
import type { AgendaEntry } from './agendaRows';

/** A status on the axis of its row. */
export interface PlacedStatus {
  entry: AgendaEntry;
  /** Of a status that is known to the day, the middle of that day: it has no length. */
  stretch: Stretch;
  /** The line on which it stands: 0 is the uppermost. What lies beyond the axis stands on none and has 0. */
  lane: number;
  /** The side of it on which there is room for its date; `null` where neither has any. */
  dated: 'before' | 'after' | null;
}

/**
 * Two marks closer than this, as a share of the axis, stand on lines of their own. A finger's target is 44 px wide, and
 * the axis of the narrowest page a little more than six of them.
 */
const LEAST_BETWEEN = 1 / 6;

/** So much of the axis the words of a date take, and what stands between them and a mark. */
const DATE_ROOM = 1 / 3;

/**
 * Places the dated statuses of a log, which is in order of time, so that no mark covers another: each on the uppermost
 * line that has room for it, so that of one day the later in the log stands lower.
 */
export function placeStatuses(axis: AgendaAxis, log: readonly AgendaEntry[]): PlacedStatus[] {
  const ends: number[] = [];
  const placed = log.flatMap((entry): Omit<PlacedStatus, 'dated'>[] => {
    if (entry.date === null) return [];
    const whole = stretchOf(axis, entry.date.span);
    if (whole.beyond !== null) return [{ entry, stretch: whole, lane: 0 }];
    const middle = (whole.from + whole.to) / 2;
    const stretch = entry.date.precision === 'day' ? { ...whole, from: middle, to: middle } : whole;
    const free = ends.findIndex((end) => stretch.from - end >= LEAST_BETWEEN);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = stretch.to;
    return [{ entry, stretch, lane }];
  });
  return withDates(placed);
}

/** Rather after a mark than before it, as one reads; what is written takes its room from the next one of its line. */
function withDates(placed: readonly Omit<PlacedStatus, 'dated'>[]): PlacedStatus[] {
  const taken: number[] = [];
  return placed.map((one, at) => {
    const { stretch, lane } = one;
    if (stretch.beyond !== null) return { ...one, dated: null };
    const isNext = (other: Omit<PlacedStatus, 'dated'>) =>
      other.lane === lane && other.stretch.beyond === null;
    const next = placed.slice(at + 1).find(isNext)?.stretch.from ?? 1;
    const isAfter = next - stretch.to >= DATE_ROOM;
    const isBefore = !isAfter && stretch.from - (taken[lane] ?? 0) >= DATE_ROOM;
    taken[lane] = isAfter ? stretch.to + DATE_ROOM : stretch.to;
    return { ...one, dated: isAfter ? 'after' : isBefore ? 'before' : null };
  });
}
