import { type AgendaAxis, type Stretch, stretchOf } from './agendaAxis';
import type { AgendaEntry } from './agendaRows';

/** A status on the axis of its row. */
export interface PlacedStatus {
  entry: AgendaEntry;
  /** Of a status that is known to the day, the middle of that day: it has no length. */
  stretch: Stretch;
  /** The line on which it stands: 0 is the uppermost. What lies beyond the axis stands on none and has 0. */
  lane: number;
}

/**
 * Two marks closer than this, as a share of the axis, stand on lines of their own. A finger's target is 44 px wide, and
 * the axis of the narrowest page a little more than six of them.
 */
const LEAST_BETWEEN = 1 / 6;

/**
 * Places the dated statuses of a log, which is in order of time, so that no mark covers another: each on the uppermost
 * line that has room for it, so that of one day the later in the log stands lower.
 */
export function placeStatuses(axis: AgendaAxis, log: readonly AgendaEntry[]): PlacedStatus[] {
  const ends: number[] = [];
  return log.flatMap((entry) => {
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
}
