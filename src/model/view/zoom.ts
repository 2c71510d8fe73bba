import { addDays, type Day, dayOf, daysBetween, daysInMonth, partsOf } from '@/model/day/day';
import type { TimeWindow } from './timeWindow';

/** The stretches of the calendar that one can zoom to. */
export const ZOOM_UNITS = ['day', 'week', 'month', 'year'] as const;
/** One of the stretches that one can zoom to. */
export type ZoomUnit = (typeof ZOOM_UNITS)[number];

/** The shortest and the longest window, in days. */
export interface ZoomLimits {
  least: number;
  most: number;
}

/** Less than a year would keep a short dataset from being seen among its months. */
const LEAST_MOST = 366;

/**
 * How near and how far a timeline goes: down to the one day, because no event is dated closer, and out to
 * the whole time of its events, `null` where no day is known.
 */
export function zoomLimits(whole: TimeWindow | null): ZoomLimits {
  return { least: 1, most: Math.max(LEAST_MOST, whole === null ? 0 : lengthOf(whole)) };
}

/** The calendar's day, week from Monday, month or year that holds a day. */
export function unitAround(unit: ZoomUnit, day: Day): TimeWindow {
  const { year, month } = partsOf(day);
  if (unit === 'day') return { start: day, end: addDays(day, 1) };
  if (unit === 'week') return from(addDays(day, -daysAfterMonday(day)), 7);
  if (unit === 'month') return from(dayOf(year, month, 1) ?? day, daysInMonth(year, month));
  const first = dayOf(year, 1, 1) ?? day;
  return { start: first, end: addDays(dayOf(year, 12, 31) ?? day, 1) };
}

/**
 * Makes a window longer or shorter by a factor, within the limits, so that `about` stays where it stands in
 * it; by at least one day. `null` where the limit is reached already.
 */
export function zoomed(
  window: TimeWindow,
  factor: number,
  about: Day,
  limits: ZoomLimits,
): TimeWindow | null {
  const length = lengthOf(window);
  const wanted =
    factor < 1
      ? Math.min(length - 1, Math.round(length * factor))
      : Math.max(length + 1, Math.round(length * factor));
  const next = Math.min(limits.most, Math.max(limits.least, wanted));
  if (factor < 1 ? next >= length : next <= length) return null;
  // The middle of the day, so that a window of one day is that day.
  const part = (about + 0.5 - window.start) / length;
  return from(Math.round(about + 0.5 - part * next) as Day, next);
}

/** Moves a window by a part of its length, at least by a day; a negative part goes back in time. */
export function panned(window: TimeWindow, part: number): TimeWindow {
  const days = Math.sign(part) * Math.max(1, Math.round(Math.abs(part) * lengthOf(window)));
  return from(addDays(window.start, days), lengthOf(window));
}

/** The window that shows days one asked for: a single day in the middle at the present zoom, more days whole. */
export function windowAt(window: TimeWindow, span: TimeWindow): TimeWindow {
  if (lengthOf(span) > 1) return span;
  return from(addDays(span.start, -Math.floor(lengthOf(window) / 2)), lengthOf(window));
}

/** The day in the middle of a window; of two the later one. */
export function middleDay({ start, end }: TimeWindow): Day {
  return Math.floor((start + end) / 2) as Day;
}

/** How many days a window holds. */
export function lengthOf({ start, end }: TimeWindow): number {
  return daysBetween(start, end);
}

function from(start: Day, length: number): TimeWindow {
  return { start, end: addDays(start, length) };
}

/** 1970-01-01 was a Thursday. */
function daysAfterMonday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
