/**
 * Every way of moving along time that is no gesture, as one pure step from what is looked at: the toolbar and
 * the keys ask the same function, so that a button that leads nowhere says why and its key stays quiet.
 */
import { firstAtLeast } from '@/lib/firstAtLeast';
import { addDays, type Day, saySpan } from '@/model/day/day';
import { type EventTable, spanOfRow } from '@/model/record/eventTable';
import { sayCount } from '@/model/record/words';
import { sayLength, sayWindow } from '@/model/view/sayWindow';
import { type TimeWindow, windowOf, windowShowing } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { wholeTime } from '@/model/view/wholeTime';
import {
  lengthOf,
  middleDay,
  panned,
  unitAround,
  ZOOM_UNITS,
  type ZoomUnit,
  zoomed,
  zoomLimits,
} from '@/model/view/zoom';
import { sayDateOfRow } from '@/model/words/sayWhen';
import { gapAfter, gapBefore, gapsOf } from './gaps';

/** The ways of moving along time, each with a key or a button. */
export const STEPS = [
  'earlier',
  'later',
  'zoom-in',
  'zoom-out',
  ...ZOOM_UNITS,
  'all',
  'selection',
  'previous-event',
  'next-event',
  'previous-gap',
  'next-gap',
  'today',
] as const;
/** One way of moving along time. */
export type Step = (typeof STEPS)[number];

/** From where a step is taken. */
export interface Standpoint {
  table: EventTable;
  /** The rows that pass the filters, ascending. */
  rows: Uint32Array;
  window: TimeWindow;
  /** The event that is open; `undefined` without one. */
  selected: number | undefined;
  today: Day;
}

/** Where a step leads, or in a sentence why it leads nowhere. */
export type Stepped = Leads | { why: string };
/** Where a step leads. */
export interface Leads {
  change: Partial<View>;
  /** Of the event that it opens: words of the dataset, which have a direction of their own. */
  title?: string;
  /** What is on the screen then, for who does not see it move; of an event its date. */
  said: string;
  /** Whether it is a move that Back undoes; panning and zooming are none. */
  isEntry: boolean;
}

const ZOOM_FACTOR = 0.6;
const PAN_PART = 0.5;
/** Today is near if an event begins this close to it, or some before and some after, in days. */
const NEAR = 92;

/** Takes a step. */
export function stepFrom(step: Step, standpoint: Standpoint): Stepped {
  if (isUnit(step)) return unitStep(step, standpoint);
  return TAKEN[step](standpoint);
}

const TAKEN: Record<Exclude<Step, ZoomUnit>, (from: Standpoint) => Stepped> = {
  earlier: ({ window }) => moved(panned(window, -PAN_PART)),
  later: ({ window }) => moved(panned(window, PAN_PART)),
  'zoom-in': (from) => zoomStep(from, ZOOM_FACTOR),
  'zoom-out': (from) => zoomStep(from, 1 / ZOOM_FACTOR),
  all: ({ table, rows, window }) =>
    jumped(wholeTime(table, rows), window, 'No event is shown.', 'Every event that is shown is in view.'),
  selection: ({ table, selected, window }) =>
    selected === undefined
      ? { why: 'No event is open. Choose one first.' }
      : jumped(
          windowOf(table, Uint32Array.of(selected)),
          window,
          'The open event has no known day.',
          'The open event fills the view.',
        ),
  'previous-event': (from) => eventStep(from, -1),
  'next-event': (from) => eventStep(from, 1),
  'previous-gap': (from) => gapStep(from, gapBefore, 'before'),
  'next-gap': (from) => gapStep(from, gapAfter, 'after'),
  today: todayStep,
};

function isUnit(step: Step): step is ZoomUnit {
  return (ZOOM_UNITS as readonly string[]).includes(step);
}

function moved(window: TimeWindow): Leads {
  const change = { from: window.start, to: addDays(window.end, -1) };
  return { change, said: sayWindow(window), isEntry: false };
}

function jumped(to: TimeWindow | null, window: TimeWindow, none: string, there: string): Stepped {
  if (to === null) return { why: none };
  if (to.start === window.start && to.end === window.end) return { why: there };
  return { ...moved(to), isEntry: true };
}

function zoomStep(from: Standpoint, factor: number): Stepped {
  const limits = zoomLimits(wholeTime(from.table));
  const to = zoomed(from.window, factor, anchorOf(from), limits);
  if (to !== null) return moved(to);
  const most = sayLength({ start: 0 as Day, end: limits.most as Day });
  return factor < 1
    ? { why: 'This is as near as it goes: no event is dated closer than to a day.' }
    : { why: `This is as far as it goes: ${most} hold every event of the dataset.` };
}

function unitStep(unit: ZoomUnit, from: Standpoint): Stepped {
  const to = unitAround(unit, anchorOf(from));
  return jumped(to, from.window, '', `The view is this ${unit} already.`);
}

/** What stays in its place: the open event where it is in view, else the middle. */
function anchorOf({ table, selected, window }: Standpoint): Day {
  if (selected !== undefined) {
    const { start, end } = spanOfRow(table, selected);
    const day = start ?? (end === null ? null : addDays(end, -1));
    if (day !== null && window.start <= day && day < window.end) return day;
  }
  return middleDay(window);
}

/** From the open event the one before or after it; without one, the first or the last that begins in view. */
function eventStep({ table, rows, window, selected }: Standpoint, by: 1 | -1): Stepped {
  const row = selected === undefined ? undefined : rows[placeOf(rows, selected, by)];
  const to = selected === undefined ? enter(table, rows, window, by) : row;
  if (to === undefined) return { why: by > 0 ? 'No later event is shown.' : 'No earlier event is shown.' };
  return {
    change: { event: table.idOf(to), quote: null, para: null },
    title: table.titleOf(to),
    said: sayDateOfRow(table, to),
    isEntry: true,
  };
}

/** The place next to a row in ascending rows; the row itself may be hidden by a filter. */
function placeOf(rows: Uint32Array, row: number, by: 1 | -1): number {
  const at = firstAtLeast(rows, row);
  if (by < 0) return at - 1;
  return rows[at] === row ? at + 1 : at;
}

function enter(table: EventTable, rows: Uint32Array, window: TimeWindow, by: 1 | -1): number | undefined {
  return by > 0
    ? rows[firstAtLeast(rows, firstAtLeast(table.start, window.start))]
    : rows[firstAtLeast(rows, firstAtLeast(table.start, window.end)) - 1];
}

function gapStep(
  { table, rows, window }: Standpoint,
  find: typeof gapAfter,
  side: 'before' | 'after',
): Stepped {
  const gap = find(gapsOf(table, rows), window);
  if (gap === null) return { why: `No gap that one would see lies ${side} this.` };
  const air = Math.max(2, Math.round(lengthOf(gap) * 0.15));
  const to = { start: addDays(gap.start, -air), end: addDays(gap.end, air) };
  return {
    ...moved(to),
    said: `No event for ${sayCount(lengthOf(gap), 'day', 'days')}: ${saySpan(gap.start, addDays(gap.end, -1))}`,
    isEntry: true,
  };
}

function todayStep({ table, window, today }: Standpoint): Stepped {
  const first = table.start.find(Number.isFinite);
  const last = table.start.at(-1);
  const isNear = first !== undefined && last !== undefined && first - NEAR <= today && today <= last + NEAR;
  if (!isNear) return { why: 'Today is far from every event of this dataset.' };
  const to = windowShowing(window, { start: today, end: addDays(today, 1) });
  return to === window ? { why: 'Today is in view.' } : { ...moved(to), isEntry: true };
}
