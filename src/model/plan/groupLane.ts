import { CALENDAR_UNITS, type CalendarUnit, daysOf, firstDayOf } from '@/model/day/calendarUnit';
import type { Day } from '@/model/day/day';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { LaneIndex } from './LaneIndex';
import type { LongStretch } from './LongEvents';

/** What a crowded lane has room for. */
interface Room {
  /** The days to plan, half open. */
  from: Day;
  to: Day;
  /** Pixels of a day. */
  pixels: number;
  /** So many days are drawn at once. */
  drawn: number;
  /** How many things may be drawn at once. */
  share: number;
  /** Places that stand as themselves. */
  pinned: readonly number[];
}

/** Several events of a lane that stand as one number; an event is known by its place in the lane. */
export interface LaneGroup {
  /** What it gathers: events that begin in one unit of the calendar, or long ones that go on through the window. */
  unit: CalendarUnit | 'long';
  /** The days it stands for on the drawing, half open. */
  start: Day;
  end: Day;
  count: number;
  /** The stretch it is planned in: what is long there. */
  stretch: LongStretch;
  /** The places of events that would be among its own, but stand as themselves. */
  apart: readonly number[];
  /** The places of its events: a range without some, or, of long ones, a list that is made when it is asked for. */
  places: { from: number; to: number; without: readonly number[] | Uint32Array } | { list: () => number[] };
}

interface Grouped {
  /** Places drawn as themselves. */
  single: number[];
  groups: LaneGroup[];
}

/** A group's ring and its number need this many pixels, so that no two touch. */
const LEAST_PIXELS = 48;
/** An event that spans more units than these is long: it is drawn over its time, not counted where it began. */
const LONG_UNITS = 2;
/** So much of a lane's share is for long events, which fill a row each; of a share of less than this all share one bar. */
const LONG_PART = 8;
const LEAST_WITH_LONG = 12;
/** Groups of so few are drawn as single events while there is room … */
const FEW = 3;
/** … and more of them in a long stretch, such as the week of a phone, whose days are too narrow for rings: an event for each disc that has room in it. */
const DISC_PIXELS = 28;

/** Plans a lane whose events do not fit one by one: on the shortest unit of the calendar that fits. */
export function groupLane(index: LaneIndex, room: Room): Grouped {
  const units = CALENDAR_UNITS.filter(
    (unit) => unit === 'millennium' || daysOf(unit) * room.pixels >= LEAST_PIXELS,
  );
  for (const unit of units) {
    // Looking for the long events takes a while: not on a unit that has too many stretches anyway.
    if (unit !== units.at(-1) && atOnce(filledUnits(unit, index, room), room) > room.share) continue;
    const parts = partsOn(unit, index, room);
    const things = thingsOf(parts, room);
    if (things <= room.share || unit === units.at(-1))
      return arranged(index, parts, room.pixels, room.share - things);
  }
  return { single: [], groups: [] };
}

/** The units of the calendar that have events which begin in them. */
function filledUnits(unit: CalendarUnit, index: LaneIndex, { from, to }: Room): TimeWindow[] {
  const filled: TimeWindow[] = [];
  for (let start = firstDayOf(unit, from); start < to; ) {
    const end = firstDayOf(unit, start, 1);
    if (index.placeFrom(end) > index.placeFrom(start)) filled.push({ start, end });
    start = end;
  }
  return filled;
}

/** How many of some units, which follow one another, touch as many days as are drawn at once. */
function atOnce(units: readonly TimeWindow[], { drawn }: Room): number {
  let [first, most] = [0, 0];
  units.forEach(({ start }, at) => {
    while ((units[first]?.end ?? start) <= start - drawn) first += 1;
    most = Math.max(most, at + 1 - first);
  });
  return most;
}

interface Parts {
  /** Whole units of the calendar, and what is long on them. */
  stretch: LongStretch;
  pinned: number[];
  /** Long events that stand as themselves, and how many share a bar. */
  long: number[];
  others: number;
  buckets: LaneGroup[];
}

function thingsOf({ pinned, long, others, buckets }: Parts, room: Room): number {
  return pinned.length + long.length + Number(others > 0) + atOnce(buckets, room);
}

/** Cuts the lane into long events and the buckets of one unit, with whole units at both ends. */
function partsOn(unit: CalendarUnit, index: LaneIndex, room: Room): Parts {
  const stretch = {
    from: firstDayOf(unit, room.from),
    to: firstDayOf(unit, (room.to - 1) as Day, 1),
    days: LONG_UNITS * daysOf(unit),
  };
  const [first, last] = [index.placeFrom(stretch.from), index.placeFrom(stretch.to)];
  const isLong = (place: number) => index.long.has(stretch, place);
  const isIn = (place: number) => (place >= first && place < last) || isLong(place);
  const pinned = [...new Set(room.pinned)].filter(isIn);
  const count = index.long.count(stretch) - pinned.filter(isLong).length;
  const most = room.share < LEAST_WITH_LONG ? 0 : Math.floor(room.share / LONG_PART);
  // A single one left over stays too: its bar would fill a row as well.
  const kept = count <= most + 1 ? count : most;
  const long = index.long
    .longest(stretch, kept + pinned.length)
    .filter((place) => !pinned.includes(place))
    .slice(0, kept);
  return {
    stretch,
    pinned,
    long,
    others: count - kept,
    buckets: bucketsOf(unit, index, stretch, pinned),
  };
}

/** The events that begin in each unit, without the long ones and the pinned. */
function bucketsOf(
  unit: CalendarUnit,
  index: LaneIndex,
  stretch: LongStretch,
  pinned: readonly number[],
): LaneGroup[] {
  const { from, to, days } = stretch;
  const buckets: LaneGroup[] = [];
  for (let start = from; start < to; ) {
    const end = firstDayOf(unit, start, 1);
    const [first, last] = [index.placeFrom(start), index.placeFrom(end)];
    const long = index.long.longer(days, first, last);
    const apart = pinned.filter((place) => place >= first && place < last && !index.long.has(stretch, place));
    const without = apart.length > 0 ? [...long, ...apart] : long;
    const count = last - first - without.length;
    const places = { from: first, to: last, without };
    if (count > 0) buckets.push({ unit, start, end, count, stretch, apart, places });
    start = end;
  }
  return buckets;
}

/** Draws the smallest buckets as single events while what is left of the lane's share lasts. */
function arranged(index: LaneIndex, parts: Parts, pixels: number, spare: number): Grouped {
  const single = [...parts.pinned, ...parts.long];
  const groups: LaneGroup[] = [];
  let left = spare;
  const order = parts.buckets.toSorted((a, b) => a.count - b.count || a.start - b.start);
  for (const bucket of order) {
    const more = bucket.count - 1;
    const few = Math.max(FEW, ((bucket.end - bucket.start) * pixels) / DISC_PIXELS);
    if (more === 0 || (bucket.count <= few && more <= left)) {
      left -= more;
      single.push(...placesOf(bucket));
    } else groups.push(bucket);
  }
  if (parts.others > 0) groups.push(barOf(index, parts));
  return { single: single.sort((a, b) => a - b), groups: groups.sort((a, b) => a.start - b.start) };
}

/** The places of the events of a group, ascending. */
export function placesOf({ places }: Pick<LaneGroup, 'places'>): number[] {
  if ('list' in places) return places.list();
  const without = new Set(places.without);
  const all = Array.from({ length: places.to - places.from }, (_, at) => places.from + at);
  return all.filter((place) => !without.has(place));
}

/** The bar of the long events that have none of their own: as far as the plan reaches, at most. */
function barOf({ long }: LaneIndex, { stretch, others, pinned, long: kept }: Parts): LaneGroup {
  const apart = [...kept, ...pinned.filter((place) => long.has(stretch, place))];
  const list = () => long.all(stretch).filter((place) => !apart.includes(place));
  const days = long.reach(stretch, apart);
  return { unit: 'long', ...days, count: others, stretch, apart, places: { list } };
}
