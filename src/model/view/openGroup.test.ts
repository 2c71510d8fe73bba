import { describe, expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { filterEvents } from './filterEvents';
import { LaneIndex } from './LaneIndex';
import { lanesOf, NONE_LANE, OTHERS_LANE } from './lanes';
import { madeTalks } from './madeTalks.fixture';
import { MARCH_3, MARCH_5, marchGroup, table } from './marchGroup.fixture';
import { type LaneView, openGroup } from './openGroup';
import { isGroup, type PlannedGroup, planTimeline, rowsOf } from './planTimeline';
import { EMPTY_VIEW, type View } from './view';

const IN_LIST = { view: 'list', only: 'window', kind: ['meeting'] };

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
      { ...IN_LIST, from: MARCH_3, to: MARCH_3 + 6 },
    ],
  ];
  const MONTH = { start: MARCH_3 as Day, end: (MARCH_3 + 31) as Day };
  for (const [name, change, opened] of cases)
    test(name, () => expect(openGroup(table, marchGroup(change), MONTH, EMPTY_VIEW)).toEqual(opened));

  test('as a list where the window is no longer than they are', () => {
    const week = { start: MARCH_3 as Day, end: (MARCH_3 + 7) as Day };
    expect(openGroup(table, marchGroup(), week, EMPTY_VIEW)).toEqual({
      ...IN_LIST,
      from: MARCH_3,
      to: MARCH_3 + 6,
    });
  });
});

describe('leaves in the list the lane of the group', () => {
  const cases: [name: string, present: Partial<LaneView>, lane: string, left: Partial<View>][] = [
    ['a kind', {}, 'call', { kind: ['call'] }],
    ['an agenda item', { lanes: 'topic' }, 'gas', { topic: ['gas'] }],
    ['a place', { lanes: 'place' }, 'minsk', { place: ['minsk'] }],
    ['one of those asked for', { lanes: 'who', who: ['a', 'b'] }, 'b', { who: ['b'] }],
    ['the only one asked for', { lanes: 'who', who: ['a'] }, 'a', { who: ['a'] }],
    ['one with the only one asked for', { lanes: 'who', who: ['a'] }, 'c', { who: ['a', 'c'], match: 'all' }],
    [
      'one with all who are asked for',
      { lanes: 'who', who: ['a', 'b'], match: 'all' },
      'c',
      { who: ['a', 'b', 'c'], match: 'all' },
    ],
    [
      'one of all who are asked for',
      { lanes: 'who', who: ['a', 'b'], match: 'all' },
      'b',
      { who: ['a', 'b'], match: 'all' },
    ],
    ['a country, for which there is no filter', { lanes: 'country' }, 'BY', {}],
    ['those without a value', { lanes: 'place' }, NONE_LANE, {}],
    ['those without a lane of their own', { lanes: 'who' }, OTHERS_LANE, {}],
  ];
  const ONE_DAY = { places: { from: 1, to: 3, without: [] } };
  const WINDOW = { start: MARCH_3 as Day, end: (MARCH_3 + 31) as Day };
  for (const [name, present, lane, left] of cases)
    test(name, () =>
      expect(
        openGroup(table, marchGroup({ ...ONE_DAY, lane }), WINDOW, { ...EMPTY_VIEW, ...present }),
      ).toEqual({
        view: 'list',
        only: 'window',
        from: MARCH_5,
        to: MARCH_5,
        ...left,
      }),
    );
});

/**
 * Plans the day of a row in lanes of what passes the filters of `view`, and expects of each group there that the list
 * which it opens holds its rows and no others. Gives lane and count of the groups.
 */
function openAll(dataset: Dataset, view: View, row: number): [lane: string, count: number][] {
  const { table } = dataset;
  const lanes = lanesOf(dataset, filterEvents(dataset, view).rows, view.lanes).map((lane) => ({
    id: lane.id,
    index: new LaneIndex(table, lane.rows),
  }));
  const start = table.start[row] as Day;
  const window = { start, end: (start + 1) as Day };
  const groups = planTimeline(table, lanes, { ...window, width: 600, height: 330 })
    .filter(isGroup)
    .filter((group) => group.start === start);
  for (const group of groups) {
    const opened = { ...view, ...openGroup(table, group, window, view) };
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
  const dataset = madeTalks(made);
  expect(openAll(dataset, EMPTY_VIEW, 60)).toEqual([
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
});
