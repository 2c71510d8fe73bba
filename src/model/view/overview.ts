import { addDays, type Day, daysBetween } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import type { TimeWindow } from './timeWindow';

/** A stretch of the overview without a long gap; `start` and `end` half open. */
export interface OverviewStretch extends TimeWindow {
  /** How many events start in it. */
  events: number;
  /** Where it stands in the strip, as parts of its width. */
  left: number;
  width: number;
  /** Events by equal parts of the stretch. */
  bars: number[];
}

/** A gap longer than this is skipped, and drawn as a break. */
const LONGEST_GAP = 45;
/** A stretch is never narrower than this part of the strip. */
const LEAST_WIDTH = 0.08;
const BREAK_WIDTH = 0.06;
/** All breaks together take no more than this part; of many, each is narrower. */
const MOST_BREAKS_WIDTH = 0.7;
/** At most this many bars in one stretch. */
const MOST_BARS = 40;

/** Lays the whole span of the events, given as ascending rows, out as stretches with breaks where nothing happens for long. */
export function overviewOf(table: EventTable, rows: Uint32Array): OverviewStretch[] {
  const days: Day[] = [];
  for (const row of rows) {
    const start = table.start[row] ?? Number.NEGATIVE_INFINITY;
    if (Number.isFinite(start)) days.push(start as Day);
  }
  const groups: Day[][] = [];
  for (const day of days) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before !== undefined && daysBetween(before, day) <= LONGEST_GAP) last.push(day);
    else groups.push([day]);
  }
  return placed(groups.map(stretchOf));
}

/** Where a day stands in the strip, as a part of its width; a day in a break stands in its break. */
export function placeInOverview(stretches: readonly OverviewStretch[], day: Day): number {
  let place = 0;
  for (const stretch of stretches) {
    if (day < stretch.start) return place === 0 ? 0 : (place + stretch.left) / 2;
    if (day < stretch.end) {
      const part = daysBetween(stretch.start, day) / daysBetween(stretch.start, stretch.end);
      return stretch.left + part * stretch.width;
    }
    place = stretch.left + stretch.width;
  }
  return 1;
}

type Unplaced = Omit<OverviewStretch, 'left' | 'width'>;

function stretchOf(days: readonly Day[]): Unplaced {
  const start = addDays(days[0] ?? (0 as Day), -2);
  const end = addDays(days.at(-1) ?? start, 3);
  const length = daysBetween(start, end);
  const bars = new Array<number>(Math.min(MOST_BARS, length)).fill(0);
  for (const day of days) {
    const at = Math.floor((daysBetween(start, day) / length) * bars.length);
    bars[at] = (bars[at] ?? 0) + 1;
  }
  return { start, end, events: days.length, bars };
}

/** Widths follow the length in days, but a stretch stays wide enough to be pressed. */
function placed(stretches: readonly Unplaced[]): OverviewStretch[] {
  const breaks = Math.max(0, stretches.length - 1);
  const breakWidth = Math.min(BREAK_WIDTH, MOST_BREAKS_WIDTH / breaks);
  const room = 1 - breakWidth * breaks;
  const weights = stretches.map((stretch) => Math.sqrt(daysBetween(stretch.start, stretch.end)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const raw = weights.map((weight) => Math.max(LEAST_WIDTH, (weight / total) * room));
  const scale = room / raw.reduce((sum, width) => sum + width, 0);
  let left = 0;
  return stretches.map((stretch, index) => {
    const width = (raw[index] ?? 0) * scale;
    const at = left;
    left += width + breakWidth;
    return { ...stretch, left: at, width };
  });
}
