import { firstBy } from '@/lib/firstBy';
import { CALENDAR_UNITS, type CalendarUnit, firstDayOf, UNIT_DAYS } from '@/model/day/calendarUnit';
import type { Day } from '@/model/day/day';
import type { LaneIndex } from './LaneIndex';
import type { PlannedGroup } from './planTimeline';

/** What a crowded lane has room for. */
interface Room {
  /** The days to plan, half open. */
  from: Day;
  to: Day;
  /** Pixels of a day. */
  pixels: number;
  /** How many things may be drawn. */
  share: number;
  /** Places that stand as themselves. */
  pinned: readonly number[];
}

type Group = Pick<PlannedGroup, 'unit' | 'start' | 'end' | 'count' | 'places'>;

interface Grouped {
  /** Places drawn as themselves. */
  single: number[];
  groups: Group[];
}

/** A group's ring and its number need this many pixels, so that no two touch. */
const LEAST_PIXELS = 48;
/** An event that spans more units than these is long: it is drawn over its time, not counted where it began. */
const LONG_UNITS = 2;
/** So much of a lane's share is for long events, which fill a row each. */
const LONG_PART = 8;
/** Groups of so few are drawn as single events while there is room. */
const FEW = 3;

/** Plans a lane whose events do not fit one by one: on the shortest unit of the calendar that fits. */
export function groupLane(index: LaneIndex, room: Room): Grouped {
  const wide = CALENDAR_UNITS.filter((unit) => UNIT_DAYS[unit] * room.pixels >= LEAST_PIXELS);
  const units = wide.length > 0 ? wide : CALENDAR_UNITS.slice(-1);
  for (const unit of units) {
    // Looking for the long events takes a while: not on a unit that has too many stretches anyway.
    if (unit !== units.at(-1) && filledUnits(unit, index, room) > room.share) continue;
    const parts = partsOn(unit, index, room);
    if (things(parts) <= room.share || unit === units.at(-1)) return arranged(index, parts, room.share);
  }
  return { single: [], groups: [] };
}

/** How many units of the calendar have events that begin in them; counts no further than the lane's share. */
function filledUnits(unit: CalendarUnit, index: LaneIndex, { from, to, share }: Room): number {
  let filled = 0;
  for (let start = firstDayOf(unit, from); start < to && filled <= share; ) {
    const end = firstDayOf(unit, start, 1);
    if (index.placeFrom(end) > index.placeFrom(start)) filled += 1;
    start = end;
  }
  return filled;
}

interface Parts {
  pinned: number[];
  /** Long events that stand as themselves, and those that share a bar. */
  long: number[];
  others: number[];
  buckets: Group[];
  from: Day;
  to: Day;
}

function things({ pinned, long, others, buckets }: Parts): number {
  return pinned.length + long.length + Number(others.length > 0) + buckets.length;
}

/** Cuts the lane into long events and the buckets of one unit, with whole units at both ends. */
function partsOn(unit: CalendarUnit, index: LaneIndex, room: Room): Parts {
  const from = firstDayOf(unit, room.from);
  const to = firstDayOf(unit, (room.to - 1) as Day, 1);
  const [first, last] = [index.placeFrom(from), index.placeFrom(to)];
  const allLong = [...index.goingOn(from, first), ...index.longer(LONG_UNITS * UNIT_DAYS[unit], first, last)];
  const isIn = (place: number) => (place >= first && place < last) || allLong.includes(place);
  const pinned = [...new Set(room.pinned)].filter(isIn);
  const long = allLong.filter((place) => !pinned.includes(place));
  const { kept, rest } = longest(index, long, Math.max(1, Math.floor(room.share / LONG_PART)));
  const apart = [...pinned, ...long].sort((a, b) => a - b);
  return { pinned, long: kept, others: rest, buckets: bucketsOf(unit, index, from, to, apart), from, to };
}

function bucketsOf(
  unit: CalendarUnit,
  index: LaneIndex,
  from: Day,
  to: Day,
  apart: readonly number[],
): Group[] {
  const buckets: Group[] = [];
  let next = 0;
  for (let start = from; start < to; ) {
    const end = firstDayOf(unit, start, 1);
    const [first, last] = [index.placeFrom(start), index.placeFrom(end)];
    while ((apart[next] ?? last) < first) next += 1;
    const without: number[] = [];
    for (let place = apart[next]; place !== undefined && place < last; place = apart[next]) {
      without.push(place);
      next += 1;
    }
    const count = last - first - without.length;
    if (count > 0) buckets.push({ unit, start, end, count, places: { from: first, to: last, without } });
    start = end;
  }
  return buckets;
}

/** The longest of many, in order of time; a single one left over stays too. */
function longest(
  index: LaneIndex,
  places: readonly number[],
  most: number,
): { kept: number[]; rest: number[] } {
  if (places.length <= most + 1) return { kept: [...places], rest: [] };
  const lengths = places.map((place) => ({ place, length: index.lengthAt(place) }));
  // Two that are open have the same length; a difference of infinities is no number.
  const kept = firstBy(lengths, most, (a, b) =>
    a.length === b.length ? a.place - b.place : a.length < b.length ? 1 : -1,
  ).map(({ place }) => place);
  const isKept = new Set(kept);
  return { kept: kept.sort((a, b) => a - b), rest: places.filter((place) => !isKept.has(place)) };
}

/** Draws the smallest buckets as single events while the lane's share lasts. */
function arranged(index: LaneIndex, parts: Parts, share: number): Grouped {
  let spare = share - things(parts);
  const single = [...parts.pinned, ...parts.long];
  const groups: Group[] = [];
  const order = parts.buckets.toSorted((a, b) => a.count - b.count || a.start - b.start);
  for (const bucket of order) {
    if (bucket.count === 1 || (bucket.count <= FEW && bucket.count - 1 <= spare)) {
      spare -= bucket.count - 1;
      single.push(...placesOf(bucket));
    } else groups.push(bucket);
  }
  if (parts.others.length > 0) groups.push(barOf(index, parts));
  return { single: single.sort((a, b) => a - b), groups: groups.sort((a, b) => a.start - b.start) };
}

function placesOf({ places }: Group): number[] {
  if ('list' in places) return [...places.list];
  const all = Array.from({ length: places.to - places.from }, (_, at) => places.from + at);
  return all.filter((place) => !places.without.includes(place));
}

/** The bar of the long events that have none of their own: as far as the plan reaches, at most. */
function barOf(index: LaneIndex, { others, from, to }: Parts): Group {
  const spans = others.map((place) => index.spanAt(place));
  const start = spans.reduce((least, span) => Math.min(least, span.start), to as number);
  const end = spans.reduce((most, span) => Math.max(most, span.end), from as number);
  return {
    unit: 'long',
    start: Math.max(start, from) as Day,
    end: Math.min(end, to) as Day,
    count: others.length,
    places: { list: others },
  };
}
