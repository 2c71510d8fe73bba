import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '@/model/day/day';
import { type EventTable, kindOfRow } from '@/model/record/eventTable';
import { facetValuesOf } from '@/model/record/facetValues';
import { LaneIndex } from './LaneIndex';
import { openGroup } from './openGroup';
import {
  DRAWN_BEYOND,
  isGroup,
  type Planned,
  type PlannedLane,
  type PlannedWindow,
  planTimeline,
  rowsOf,
  stretchOf,
} from './planTimeline';

const LANES = ['a', 'b', 'c'];
interface Made {
  start: number;
  length: number;
  lanes: string[];
}

/** A table of artificial rows; 0 days are an open end. */
function tableOfMade(made: readonly Made[]): EventTable {
  const sorted = made.toSorted((a, b) => a.start - b.start);
  const lengths = sorted.map(({ length }) => (length === 0 ? Number.POSITIVE_INFINITY : length));
  return {
    size: sorted.length,
    start: Float64Array.from(sorted, ({ start }) => start),
    end: Float64Array.from(sorted, ({ start }, row) => start + (lengths[row] ?? 1)),
    facets: {
      who: facetValuesOf(sorted.length, (row) => sorted[row]?.lanes ?? [], LANES),
      kind: facetValuesOf(sorted.length, (row) => [['meeting', 'call', 'talks'][row % 3] ?? '']),
    },
    positionOf: () => 'at',
    dateOf: (row: number) => ({
      span: { start: sorted[row]?.start ?? 0, end: (sorted[row]?.start ?? 0) + (sorted[row]?.length || 1) },
    }),
  } as unknown as EventTable;
}

function lanesOf(table: EventTable): PlannedLane[] {
  const { ids, offsets, values } = table.facets.who;
  return ids.map((id, value) => {
    const rows = [...Array(table.size).keys()].filter((row) =>
      values.subarray(offsets[row], offsets[row + 1]).includes(value),
    );
    return { id, index: new LaneIndex(table, Uint32Array.from(rows)) };
  });
}

const anyLength = fc.oneof(
  { weight: 8, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const anyMade = fc.record({
  start: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -9000, max: 9000 })),
  length: anyLength,
  lanes: fc.subarray(LANES, { minLength: 1 }),
});
const anyTalks = fc.oneof(
  fc.array(anyMade, { maxLength: 20 }),
  fc.array(anyMade, { minLength: 100, maxLength: 500, size: 'max' }),
);
const anyWindow = fc.record({
  start: fc.double({ min: -9500, max: 9000, noNaN: true }),
  days: fc.oneof(
    fc.double({ min: 2, max: 60, noNaN: true }),
    fc.double({ min: 2, max: 150_000, noNaN: true }),
  ),
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 120, max: 2000 }),
});

/** The things of a plan that stand in a window or so far beyond it, in its lengths. */
function within(table: EventTable, planned: readonly Planned[], { start, end }: PlannedWindow, beyond = 0) {
  const more = (end - start) * beyond;
  return planned.filter((one) => {
    const row = isGroup(one) ? 0 : one.row;
    const [from = 0, to = 0] = isGroup(one) ? [one.start, one.end] : [table.start[row], table.end[row]];
    return from < end + more && to > start - more;
  });
}

test('on a phone no length from a fortnight on has groups so long that fewer than two whole ones fit', () => {
  const table = tableOfMade(
    Array.from({ length: 40_000 }, (_, day) => ({ start: day, length: 1, lanes: [...LANES] })),
  );
  const lanes = Array.from({ length: 11 }, (_, at) => ({ ...lanesOf(table)[0], id: `${at}` }) as PlannedLane);
  for (let days = 28; days < 15_000; days = Math.ceil(days * 1.1)) {
    const window = { start: 20_000, end: 20_000 + days, width: 300, height: 800 };
    const planned = planTimeline(table, lanes, window);
    expect(within(table, planned, window, DRAWN_BEYOND).length).toBeLessThanOrEqual(120);
    const most = Math.max(...planned.map((one) => (isGroup(one) ? one.end - one.start : 1)));
    expect(days / most, `${days} days`).toBeGreaterThanOrEqual(1.9);
  }
});

test('every event of the window is in exactly one thing of each of its lanes, and things are few', () => {
  fc.assert(
    fc.property(anyTalks, anyWindow, fc.nat(500), (made, { start, days, width, height }, pin) => {
      const table = tableOfMade(made);
      const lanes = lanesOf(table);
      const window = { start, end: start + days, width, height };
      const pinned = pin < table.size ? [pin] : [];
      const planned = planTimeline(table, lanes, window, pinned);
      expect(within(table, planned, window, DRAWN_BEYOND).length).toBeLessThanOrEqual(120);
      expect(new Set(planned.map(({ key }) => key)).size).toBe(planned.length);
      for (const lane of lanes) {
        const things = planned.filter((one) => one.lane === lane.id);
        const list = things.flatMap(rowsOf);
        const drawn = new Set(list);
        expect(drawn.size, 'no event twice in a lane').toBe(list.length);
        const singles = things.filter((one) => !isGroup(one)).flatMap(rowsOf);
        const touching = [...lane.index.rows].filter(
          (row) => (table.start[row] ?? 0) < window.end && (table.end[row] ?? 0) > window.start,
        );
        expect(touching.filter((row) => !drawn.has(row))).toEqual([]);
        for (const row of pinned) {
          if (touching.includes(row)) expect(singles).toContain(row);
        }
        for (const group of things.filter(isGroup)) {
          expect(rowsOf(group)).toHaveLength(group.count);
          expect(group.count).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('of many crowded lanes, those that are in view at once have at most 120 things', () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 2, max: 30 }), fc.nat(1000), (anywhere, lanesInAll, seed) => {
      const table = tableOfMade(
        Array.from({ length: 3000 }, (_, at) => ({
          start: ((at * 7919 + seed) % 40_000) - 20_000,
          length: at % 9 === 0 ? (at % 97) * 10 + 2 : 1,
          lanes: ['a'],
        })),
      );
      const [{ index } = { index: new LaneIndex(table, new Uint32Array()) }] = lanesOf(table);
      const lanes = Array.from({ length: lanesInAll }, (_, at) => ({ id: `lane ${at}`, index }));
      const { start, days, width } = anywhere;
      // No higher than a screen: of thirty lanes at once each has four things, whatever there is.
      const window = { start, end: start + days, width, height: Math.min(anywhere.height, 1500) };
      const drawn = within(table, planTimeline(table, lanes, window), window, DRAWN_BEYOND);
      const things = lanes.map(({ id }) => drawn.filter(({ lane }) => lane === id).length);
      const most = things.sort((a, b) => b - a);
      const inView = most.slice(0, stretchOf(window).lanes);
      expect(inView.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120);
    }),
    { numRuns: 60 },
  );
});

/** Eleven lanes with an event on every fourth day of three thousand years, some of them long. */
const CROWD = tableOfMade(
  Array.from({ length: 270_000 }, (_, at) => ({
    start: at * 4 - 550_000,
    length: at % 9 === 0 ? 40 + (at % 97) * 10 : 1,
    lanes: ['a'],
  })),
);
const [{ index: CROWDED } = { index: new LaneIndex(CROWD, new Uint32Array()) }] = lanesOf(CROWD);
const ELEVEN = Array.from({ length: 11 }, (_, at) => ({ id: `lane ${at}`, index: CROWDED }));
/** The panes of a desk, of a laptop and of a phone. */
const PANES = [
  { width: 612, height: 378 },
  { width: 637, height: 378 },
  { width: 304, height: 780 },
];
const YEAR = 365.25;

test('wherever one stands in crowded lanes, each has a group in sight, and none is longer than the window', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PANES),
      fc.integer({ min: -500_000, max: 100_000 }),
      // As many short as long ones: twenty days to a thousand years.
      fc.double({ min: Math.log(20), max: Math.log(365_000), noNaN: true }),
      (pane, start, days) => {
        const window = { ...pane, start, end: start + Math.exp(days) };
        const planned = planTimeline(CROWD, ELEVEN, window);
        const inSight = within(CROWD, planned, window).filter((one) => !isGroup(one) || one.unit !== 'long');
        for (const { id } of ELEVEN) expect(inSight.some(({ lane }) => lane === id)).toBe(true);
        for (const { unit, start, end } of planned.filter(isGroup))
          if (unit !== 'long') expect(end - start).toBeLessThanOrEqual(window.end - window.start);
      },
    ),
    { numRuns: 40 },
  );
});

test('a window of eight years shows its years, on a phone two and two, and every one two groups of a lane or more', () => {
  const unitsOf = (pane: object, years: number) => {
    const window = { width: 0, height: 0, ...pane, start: 7305, end: 7305 + years * YEAR };
    return within(CROWD, planTimeline(CROWD, ELEVEN, window), window).flatMap((one) =>
      one.lane === 'lane 3' && isGroup(one) && one.unit !== 'long' ? one.unit : [],
    );
  };
  for (const pane of PANES) {
    for (const years of [3, 5, 8, 12, 20, 40]) {
      const units = unitsOf(pane, years);
      const isOfYears = years <= (pane.width > 500 ? 8 : 5);
      expect([years, ...new Set(units)]).toEqual([
        years,
        expect.stringMatching(isOfYears ? /^(half-)?year$/ : /decade|two/),
      ]);
      expect(units.length, `${years} years`).toBeGreaterThan(1);
    }
  }
});

test('windows with one stretch have one plan, and a pan keeps its stretch for most of its way', () => {
  const table = tableOfMade(
    Array.from({ length: 400 }, (_, at) => ({ start: at % 200, length: (at % 7) + 1, lanes: ['a'] })),
  );
  const lanes = lanesOf(table);
  const steps = 400;
  // Moved as a pan moves it: both ends are sums of fractions.
  const windows = Array.from({ length: steps }, (_, at) => {
    const start = 40 + (at * 20) / steps;
    return { start, end: start + 20, width: 1000, height: 330 };
  });
  const plans = new Map<string, unknown>();
  for (const window of windows) {
    const stretch = JSON.stringify(stretchOf(window));
    const plan = planTimeline(table, lanes, window).map(({ key }) => key);
    expect(plans.get(stretch) ?? plan).toEqual(plan);
    plans.set(stretch, plan);
  }
  // Either end crosses a step five times on the way of one window.
  expect(plans.size).toBeLessThanOrEqual(12);
});

test('a group stands where its events are: a long one in the window is never only drawn outside of it', () => {
  fc.assert(
    fc.property(anyTalks, anyWindow, (made, { start, days, width, height }) => {
      const table = tableOfMade(made);
      const window = { start, end: start + days, width, height };
      for (const group of planTimeline(table, lanesOf(table), window).filter(isGroup)) {
        expect(group.start).toBeLessThan(group.end);
        for (const row of rowsOf(group)) {
          const [from = 0, to = 0] = [table.start[row], table.end[row]];
          if (group.unit !== 'long') expect(from >= group.start && from < group.end).toBe(true);
          // It ends at most two units after the one in which it is counted.
          else expect(Math.max(from, group.start) < Math.min(to, group.end)).toBe(true);
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe('planTimeline', () => {
  const crowd = (count: number, length = 1) =>
    Array.from({ length: count }, (_, at) => ({ start: at % 30, length, lanes: ['a'] }));
  const window = { start: 0, end: 30, width: 1000, height: 330 };

  test('few events are all single, wherever they lie', () => {
    const table = tableOfMade([{ start: -9000, length: 1, lanes: ['a', 'b'] }, ...crowd(20)]);
    const planned = planTimeline(table, lanesOf(table), window);
    expect(planned).toHaveLength(22);
    expect(planned.some(isGroup)).toBe(false);
  });

  test('many are groups on the shortest unit that has room', () => {
    const table = tableOfMade(crowd(3000));
    const units = (width: number) => [
      ...new Set(
        planTimeline(table, lanesOf(table), { ...window, width }).map((one) => isGroup(one) && one.unit),
      ),
    ];
    expect(units(3000)).toEqual(['day']);
    expect(units(1000)).toEqual(['week']);
  });

  test('a week whose days have no room for rings is shown event by event, as long as a lane may have so many', () => {
    const everyDay = Array.from({ length: 900 }, (_, day) => ({ start: day, length: 1, lanes: ['a'] }));
    const table = tableOfMade(everyDay.filter(({ start }) => start % 7 > 0));
    const [{ index } = { index: new LaneIndex(table, new Uint32Array()) }] = lanesOf(table);
    const lanes = Array.from({ length: 11 }, (_, at) => ({ id: `lane ${at}`, index }));
    const singlesIn = (days: number) => {
      // A phone, as high as its lanes.
      const planned = planTimeline(table, lanes, { start: 401, end: 401 + days, width: 290, height: 900 });
      return planned.filter((one) => one.lane === 'lane 3' && !isGroup(one)).length;
    };
    expect(singlesIn(7)).toBe(6);
    // So narrow are their discs that they would touch.
    expect(singlesIn(16)).toBe(0);
  });

  test('a group says how many of what kinds, without what stands beside it', () => {
    const table = tableOfMade(crowd(3000));
    const lanes = lanesOf(table);
    const group = planTimeline(table, lanes, window, [0, 1]).find(isGroup);
    if (group === undefined || !('from' in group.places)) throw new Error('There is no group.');
    const { from, to, without } = group.places;
    const counted = new Map<string, number>();
    for (const row of rowsOf(group)) {
      const kind = kindOfRow(table, row);
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(group.index.kindsIn(from, to, without))).toEqual(Object.fromEntries(counted));
  });

  test('a window of 3,000 long events shows the longest, and one bar with the number of the others', () => {
    const table = tableOfMade(crowd(3000, 500));
    const later = { start: 100, end: 130, width: 1000, height: 330 };
    const planned = planTimeline(table, lanesOf(table), later);
    const groups = planned.filter(isGroup);
    expect(groups.map(({ unit, count }) => [unit, count])).toEqual([['long', 3000 - (planned.length - 1)]]);
    expect(groups[0]?.start).toBeLessThan(later.start as Day);
    expect(groups[0]?.end).toBeGreaterThan(later.end as Day);
  });

  test('of eleven crowded lanes, groups open to ever closer windows until single days', () => {
    const table = tableOfMade(
      Array.from({ length: 9000 }, (_, at) => ({ start: (at * 7919) % 11_000, length: 1, lanes: ['a'] })),
    );
    const [{ index } = { index: new LaneIndex(table, new Uint32Array()) }] = lanesOf(table);
    const lanes = Array.from({ length: 11 }, (_, at) => ({ id: `lane ${at}`, index }));
    let now = { start: 0 as Day, end: 11_000 as Day };
    for (let opened = 0; opened < 9; opened += 1) {
      const planned = planTimeline(table, lanes, { ...now, width: 612, height: 330 });
      const inside = planned.filter(isGroup).filter(({ start, end }) => start < now.end && end > now.start);
      const [group] = inside.sort((a, b) => b.count - a.count);
      if (group === undefined) break;
      const { view, from, to } = openGroup(table, group, now, ['a']);
      // What no closer window shows apart stands in the list: the events of a day or two.
      if (view === 'list') expect((to ?? 0) - (from ?? 0)).toBeLessThan(2);
      if (view === 'list') break;
      now = { start: from as Day, end: addDays(to as Day, 1) };
    }
    expect(now.end - now.start).toBeLessThan(9);
  });
});
