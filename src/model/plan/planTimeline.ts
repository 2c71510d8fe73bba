/**
 * The plan of what is drawn for a window: single events where there is room, counted groups where there is
 * not. Every event that touches the window is in exactly one drawn thing of each lane it belongs to. The
 * work grows with what is drawn, not with how many events there are, so twenty and a million take this path.
 */
import type { Day } from '@/model/day/day';
import type { EventTable } from '@/model/record/eventTable';
import { groupLane, type LaneGroup, placesOf } from './groupLane';
import type { LaneIndex } from './LaneIndex';
import { type Mark, markOf } from './markOf';

/** An event in one of its lanes. */
export interface PlannedMark {
  /** Stable for an event in a lane, as long as the dataset is open. */
  key: string;
  lane: string;
  row: number;
  mark: Mark;
}

/** Several events that stand as one number, with the lane that they stand in. */
export interface PlannedGroup extends LaneGroup {
  /** Stable for a stretch of the calendar in a lane. */
  key: string;
  lane: string;
  index: LaneIndex;
}

/** What is drawn as one thing. */
export type Planned = PlannedMark | PlannedGroup;

/** A lane with the events that it holds. */
export interface PlannedLane {
  id: string;
  index: LaneIndex;
}

/** What the plan is for: days on the screen, as fractions of days, and how many pixels they and all lanes have. */
export interface PlannedWindow {
  start: number;
  end: number;
  width: number;
  height: number;
}

/** So many single events are planned in all lanes, over the window and its margins, or so many things are drawn at once … */
const BUDGET = 80;
/** … but of many lanes, of which only some are in view, each may have so many: the years of a decade. */
const LEAST_SHARE = 20;
/** So many things are drawn at most (DESIGN.md section 6): those of the lanes that are in view at once … */
const MOST_DRAWN = 120;
/** … and of the days that are, which reach so far beyond either end of the window, in its lengths. */
export const DRAWN_BEYOND = 0.25;
/** A lane with one row of things is so high, in pixels: no more of them are in view. */
const LANE_HEIGHT = 55;
/** How far the plan reaches beyond either end of the window, in its lengths: a pan finds things drawn. */
const MARGIN = 0.3;
/** It reaches on to a whole number of such steps, in lengths of the window: within one a pan changes nothing. */
const STEP = 0.2;

/** What a plan takes from a window: the days it reaches over, half open, how many pixels one has, and the lanes in view. */
export interface PlannedStretch {
  from: Day;
  to: Day;
  /** How long the window is, in days. */
  length: number;
  pixels: number;
  /** So many lanes are in view at most. */
  lanes: number;
}

/** The stretch that is planned for a window: the same one, whole days, while a pan stays within a step. */
export function stretchOf({ start, end, width, height }: PlannedWindow): PlannedStretch {
  // Ends are sums of fractions: the length of a window that is panned differs in its last digits.
  const length = Number((end - start).toPrecision(9));
  const [margin, step] = [length * MARGIN, Math.ceil(length * STEP)];
  const from = (Math.floor((start - margin) / step) * step) as Day;
  const to = (Math.ceil((end + margin) / step) * step) as Day;
  // The first and the last of them may be in view in part.
  return { from, to, length, pixels: width / length, lanes: Math.floor(height / LANE_HEIGHT) + 2 };
}

/** Whether a drawn thing is a counted group. */
export function isGroup(planned: Planned): planned is PlannedGroup {
  return 'count' in planned;
}

/**
 * Plans what is drawn of the lanes in a window. `pinned` are rows that are always drawn as themselves: the
 * selected and the focused one. If all events of all lanes are few, all are planned, wherever they lie.
 */
export function planTimeline(
  table: EventTable,
  lanes: readonly PlannedLane[],
  window: PlannedWindow,
  pinned: readonly number[] = [],
): Planned[] {
  const single = (lane: PlannedLane, place: number) => markAt(table, lane, place);
  const pinnedIn = (lane: PlannedLane) => pinned.flatMap((row) => lane.index.placeOf(row) ?? []);
  if (lanes.reduce((sum, { index }) => sum + index.rows.length, 0) <= BUDGET) {
    return lanes.flatMap((lane) => Array.from(lane.index.rows.keys(), (place) => single(lane, place)));
  }
  const { from, to, length, pixels, lanes: inView } = stretchOf(window);
  const drawn = length * (1 + 2 * DRAWN_BEYOND);
  const wanted = lanes.map(({ index }) => placesIn(index, from, to));
  const shares = sharesOf(
    wanted.map(({ count }) => count),
    Math.max(1, Math.floor(MOST_DRAWN / Math.min(inView, lanes.length))),
  );
  return lanes.flatMap((lane, at): Planned[] => {
    const share = shares[at] ?? 0;
    const { count, places } = wanted[at] ?? { count: 0, places: () => [] };
    if (count <= share) return places().map((place) => single(lane, place));
    const grouped = groupLane(lane.index, {
      from,
      to,
      pixels,
      drawn,
      share,
      pinned: pinnedIn(lane),
    });
    return [
      ...grouped.single.map((place) => single(lane, place)),
      ...grouped.groups.map((group) => ({
        ...group,
        key: `${lane.id} ${group.unit} ${group.unit === 'long' ? '' : group.start}`,
        lane: lane.id,
        index: lane.index,
      })),
    ];
  });
}

/** The rows of the events that a drawn thing stands for. */
export function rowsOf(planned: Planned): number[] {
  if (!isGroup(planned)) return [planned.row];
  return placesOf(planned).map((place) => planned.index.rows[place] ?? 0);
}

function markAt(table: EventTable, { id, index }: PlannedLane, place: number): PlannedMark {
  const row = index.rows[place] ?? 0;
  return {
    key: `${id} ${row}`,
    lane: id,
    row,
    mark: markOf(table.positionOf(row), table.dateOf(row)),
  };
}

/** The events that touch some days: how many, and, when asked, at which places. */
function placesIn(index: LaneIndex, from: Day, to: Day): { count: number; places: () => number[] } {
  const [first, last] = [index.placeFrom(from), index.placeFrom(to)];
  return {
    count: index.long.countGoingOn(from) + last - first,
    places: () => [
      ...index.long.goingOn(from),
      ...Array.from({ length: last - first }, (_, at) => first + at),
    ],
  };
}

/** Shares the budget out: a lane that wants less than its part leaves the rest to the others, up to a limit. */
function sharesOf(wanted: readonly number[], mostShare: number): number[] {
  const shares = new Array<number>(wanted.length).fill(0);
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let left = Math.max(BUDGET, LEAST_SHARE * wanted.length);
  order.forEach((lane, at) => {
    const share = Math.min(mostShare, Math.floor(left / (order.length - at)));
    shares[lane] = share;
    left -= Math.min(share, wanted[lane] ?? 0);
  });
  return shares;
}
