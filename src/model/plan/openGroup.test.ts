import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf, isoOf } from '@/model/day/day';
import { filterEvents } from '@/model/filter/filterEvents';
import type { Dataset } from '@/model/record/dataset';
import { allRows } from '@/model/record/eventTable';
import { NONE_LANE, OTHERS_LANE } from '@/model/view/laneColumn';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import type { TimeWindow } from '@/model/view/timeWindow';
import { EMPTY_VIEW, parseView, type View, writeView } from '@/model/view/view';
import { LaneIndex } from './LaneIndex';
import { lanesOf } from './lanes';
import { MARCH_3, MARCH_5, marchGroup, table } from './marchGroup.fixture';
import { openGroup } from './openGroup';
import { isGroup, type PlannedGroup, planTimeline, rowsOf } from './planTimeline';

const MONTH = { start: MARCH_3 as Day, end: (MARCH_3 + 31) as Day };
const IN_LIST = { view: 'list', only: 'start-14', lane: ['meeting'], apart: [] };

describe('opens a group to its events', () => {
  const cases: [name: string, change: Partial<PlannedGroup>, opened: object][] = [
    ['a window of their days', { places: { from: 0, to: 3, without: [] } }, { from: MARCH_3, to: MARCH_5 }],
    [
      'what stands beside it does not count',
      { places: { from: 0, to: 4, without: [0, 3] } },
      { ...IN_LIST, from: MARCH_5, to: MARCH_5 },
    ],
    [
      'one day as a list',
      { places: { from: 1, to: 3, without: [] } },
      { ...IN_LIST, from: MARCH_5, to: MARCH_5 },
    ],
    [
      'long ones as a list',
      { unit: 'long', places: { list: () => [0, 1] } },
      { ...IN_LIST, only: 'long-14', from: MARCH_3, to: MARCH_3 + 6 },
    ],
  ];
  for (const [name, change, opened] of cases)
    test(name, () => expect(openGroup(table, marchGroup(change), MONTH, ['meeting'])).toEqual(opened));

  test('as a list where the window is no longer than they are', () => {
    const week = { start: MARCH_3 as Day, end: (MARCH_3 + 7) as Day };
    expect(openGroup(table, marchGroup(), week, ['meeting'])).toEqual({
      ...IN_LIST,
      from: MARCH_3,
      to: MARCH_3 + 6,
    });
  });
});

test('what stands apart is named', () => {
  const { apart } = openGroup(
    table,
    marchGroup({ places: { from: 1, to: 3, without: [] }, apart: [0, 3] }),
    MONTH,
    ['meeting'],
  );
  expect(apart).toEqual([table.idOf(0), table.idOf(3)]);
});

/** Expects of every group that opens in a list that the list holds its events and no others; gives how many there are of each kind. */
function openLists(dataset: Dataset, window: TimeWindow, pinned: readonly number[]): Map<string, number> {
  const { table } = dataset;
  const index = new LaneIndex(table, allRows(table));
  const found = new Map<string, number>();
  const planned = planTimeline(
    table,
    [{ id: 'meeting', index }],
    { ...window, width: 600, height: 330 },
    pinned,
  );
  for (const group of planned.filter(isGroup)) {
    const asked: View = { ...EMPTY_VIEW, ...openGroup(table, group, window, ['meeting']) };
    // As a link holds it.
    const { view: opened, problems } = parseView(writeView(asked));
    expect(problems).toEqual([]);
    if (opened.view !== 'list') continue;
    const kind = opened.only?.split('-')[0] ?? '';
    found.set(kind, (found.get(kind) ?? 0) + 1);
    expect([...filterEvents(dataset, opened).rows]).toEqual(rowsOf(group).sort((a, b) => a - b));
  }
  return found;
}

test('every group that opens in a list opens to exactly its own: long ones, short ones, whatever stands apart', () => {
  const start = dayOf(1994, 3, 1) ?? (0 as Day);
  const anyDay = fc.oneof(fc.integer({ min: -20, max: 80 }), fc.integer({ min: 0, max: 1 }));
  const anyEvent = fc
    .tuple(
      anyDay,
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 60 })),
      fc.nat(9),
    )
    .map(([from, length, side]) => {
      const [first, last] = [from, from + length].map((day) => isoOf(addDays(start, day)));
      return { edtf: side === 0 ? `../${last}` : side === 1 ? `${first}/..` : `${first}/${last}` };
    });
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.array(anyEvent, { minLength: 100, maxLength: 200 }),
      fc.array(fc.nat(99), { maxLength: 3 }),
      fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 900 })),
      (events, pinned, length) => {
        const window = { start, end: addDays(start, length) };
        for (const [kind, count] of openLists(madeTalks(events), window, pinned))
          seen.set(kind, (seen.get(kind) ?? 0) + count);
      },
    ),
    { numRuns: 60 },
  );
  expect(seen.get('long')).toBeGreaterThan(10);
  expect(seen.get('start')).toBeGreaterThan(10);
});

/**
 * Plans the day of a row in lanes of what passes the filters of `view`, and expects of each group there that the list
 * which it opens holds its rows and no others. Gives lane and count of the groups.
 */
function openAll(dataset: Dataset, view: View, row: number): [lane: string, count: number][] {
  const { table } = dataset;
  const cut = lanesOf(dataset, filterEvents(dataset, view).rows, view.lanes);
  const lanes = cut.map((lane) => ({ id: lane.id, index: new LaneIndex(table, lane.rows) }));
  const start = table.start[row] as Day;
  const window = { start, end: (start + 1) as Day };
  const groups = planTimeline(table, lanes, { ...window, width: 600, height: 330 })
    .filter(isGroup)
    .filter((group) => group.start === start);
  for (const group of groups) {
    const keeps = cut.find(({ id }) => id === group.lane)?.keeps ?? [];
    const opened = { ...view, ...openGroup(table, group, window, keeps) };
    expect([...filterEvents(dataset, opened).rows]).toEqual(rowsOf(group));
  }
  return groups.map(({ lane, count }) => [lane, count]);
}

test('sixty events of a day open to exactly those of their lane', () => {
  const days = ['1994-03-04', '1994-03-05', '1994-03-06'];
  const made = days.flatMap((edtf) =>
    Array.from({ length: 60 }, (_, at) => ({
      edtf,
      kind: at % 3 === 0 ? ('call' as const) : ('meeting' as const),
    })),
  );
  // One that goes on through these days stands beside the groups.
  const dataset = madeTalks([...made, { edtf: '1994-02-01/1994-03-20' }]);
  expect(openAll(dataset, EMPTY_VIEW, 61)).toEqual([
    ['meeting', 40],
    ['call', 20],
  ]);
});

test('events of one day opened from the lane of another participant are still those of the one asked for', () => {
  const dataset = madeTalks(
    Array.from({ length: 180 }, (_, at) => ({
      who: at % 3 === 0 ? ['anna', 'boris'] : [at % 3 === 1 ? 'anna' : 'boris'],
    })),
  );
  const asked: View = { ...EMPTY_VIEW, lanes: 'who', who: ['anna'] };
  expect(openAll(dataset, asked, 0)).toEqual([
    ['anna', 120],
    ['boris', 60],
  ]);
  // Any of several, and one more: no choice of participants alone could ask for that.
  const two = madeTalks(
    Array.from({ length: 180 }, (_, at) => ({ who: [at % 2 === 0 ? 'anna' : 'boris', 'carl'] })),
  );
  expect(openAll(two, { ...asked, who: ['anna', 'boris'], match: 'any' }, 0)).toEqual([
    ['carl', 180],
    ['anna', 90],
    ['boris', 90],
  ]);
});

describe('lanes for which there is no filter open to exactly their events', () => {
  const countries = [...'abcdefghijklmnop'].map((id) => ({
    id: `city-${id}`,
    name: `City ${id}`,
    country: { name: `Country ${id}` },
    evidence: ['met'],
  }));
  const nowhere = { id: 'nowhere', name: 'Nowhere', evidence: ['met'] };
  const made = Array.from({ length: 700 }, (_, at) => ({
    place: { place: at % 7 === 0 ? 'nowhere' : `city-${'aaabcdefghijklmnop'[at % 18]}`, evidence: ['met'] },
  }));
  const dataset = madeTalks(made, { places: [...countries, nowhere] });
  const groups = new Map(openAll(dataset, { ...EMPTY_VIEW, lanes: 'country' }, 0));
  test('a country', () => expect(groups.get('country-a')).toBeGreaterThan(20));
  test('those without a country', () => expect(groups.get(NONE_LANE)).toBe(100));
  test('those whose country has no lane', () => expect(groups.get(OTHERS_LANE)).toBeGreaterThan(100));
  test('also where what has no lane is filtered otherwise', () => {
    const asked: View = { ...EMPTY_VIEW, lanes: 'country', not: ['nobody'], place: ['city-a', 'nowhere'] };
    expect(openAll(dataset, asked, 0).map(([lane]) => lane)).toEqual(['country-a', NONE_LANE]);
  });
});
