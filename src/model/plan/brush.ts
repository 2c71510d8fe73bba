/**
 * The window as a brush on the overview: what dragging one of its parts, or pressing a key on it, makes of it.
 * While it is dragged a window has parts of days; at rest it has whole ones.
 */
import { addDays, type Day } from '@/model/day/day';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { ZoomLimits } from '@/model/view/zoom';
import { dayInOverview, type OverviewStretch, placeInOverview } from './overview';

/** The two handles, and what lies between them. */
export const BRUSH_PARTS = ['start', 'both', 'end'] as const;
/** What one takes hold of: a handle, or the window between the two. */
export type BrushPart = (typeof BRUSH_PARTS)[number];

/** A window in days and parts of days. */
export interface LooseWindow {
  start: number;
  end: number;
}

/** A drag as it began. */
export interface BrushGrab {
  part: BrushPart;
  window: LooseWindow;
  /** Where the pointer took hold, as a part of the strip's width. */
  place: number;
}

const WEEK = 7;
const MONTH = 30;

/** The window when the pointer has come to a place: a handle stays under it, the middle moves by days. */
export function dragged(
  stretches: readonly OverviewStretch[],
  grab: BrushGrab,
  place: number,
  limits: ZoomLimits,
): LooseWindow {
  const { part, window } = grab;
  const at = Math.min(1, Math.max(0, place));
  if (part === 'both') {
    const by = dayInOverview(stretches, at) - dayInOverview(stretches, grab.place);
    return { start: window.start + by, end: window.end + by };
  }
  const edge = placeInOverview(stretches, window[part]) + at - grab.place;
  return withEdge(window, part, dayInOverview(stretches, Math.min(1, Math.max(0, edge))), limits);
}

/** The window of whole days nearest to a loose one, one day at least. */
export function settled({ start, end }: LooseWindow): TimeWindow {
  const first = Math.round(start) as Day;
  return { start: first, end: Math.max(first + 1, Math.round(end)) as Day };
}

/**
 * The window after a key on one part: arrows by a day, with Shift by a week, Page up and Page down by thirty
 * days, Home and End to the start and the end of `whole`. `null` for any other key.
 */
export function brushAfterKey(
  part: BrushPart,
  window: TimeWindow,
  key: { key: string; shiftKey: boolean },
  whole: TimeWindow,
  limits: ZoomLimits,
): TimeWindow | null {
  const length = window.end - window.start;
  const end = part === 'end' ? window.end : window.start;
  const to = edgeAfterKey(key, end, whole, part === 'end' ? 0 : part === 'both' ? length : 1);
  if (to === null) return null;
  if (part === 'both') return { start: to, end: addDays(to, length) };
  return settled(withEdge(window, part, to, limits));
}

/** Where an edge goes; from the end of the whole it keeps `room`. */
function edgeAfterKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  edge: Day,
  whole: TimeWindow,
  room: number,
): Day | null {
  const by = shiftKey ? WEEK : 1;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return addDays(edge, -by);
  if (key === 'ArrowRight' || key === 'ArrowUp') return addDays(edge, by);
  if (key === 'PageDown') return addDays(edge, -MONTH);
  if (key === 'PageUp') return addDays(edge, MONTH);
  if (key === 'Home') return whole.start;
  return key === 'End' ? addDays(whole.end, -room) : null;
}

/** The window with one edge moved: the other holds it back, by the shortest and the longest window. */
function withEdge(window: LooseWindow, part: 'start' | 'end', edge: number, limits: ZoomLimits): LooseWindow {
  if (part === 'start') {
    const start = Math.max(window.end - limits.most, Math.min(edge, window.end - limits.least));
    return { start, end: window.end };
  }
  const end = Math.min(window.start + limits.most, Math.max(edge, window.start + limits.least));
  return { start: window.start, end };
}
