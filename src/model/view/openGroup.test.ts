import { describe, expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { filterEvents } from './filterEvents';
import { LaneIndex } from './LaneIndex';
import { lanesOf, NONE_LANE, OTHERS_LANE } from './lanes';
import { madeTalks } from './madeTalks.fixture';
import { type LaneView, openGroup } from './openGroup';
import { isGroup, type PlannedGroup, planTimeline, rowsOf } from './planTimeline';
import { EMPTY_VIEW, type View } from './view';

const { table } = madeTalks([
  { edtf: '1994-03-03' },
  { edtf: '1994-03-05', kind: 'call' },
  { edtf: '1994-03-05' },
  { edtf: '1994-03-09' },
]);
const [MARCH_3, MARCH_5] = [table.start[0] ?? 0, table.start[1] ?? 0];
function groupOf(change: Partial<PlannedGroup>): PlannedGroup {
  return {
    key: 'k',
    lane: 'meeting',
    unit: 'week',
    start: MARCH_3 as Day,
    end: (MARCH_3 + 7) as Day,
    count: 4,
    index: new LaneIndex(table, allRows(table)),
    places: { from: 0, to: 4, without: [] },
    ...change,
  };
}

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
    test(name, () => expect(openGroup(table, groupOf(change), MONTH, EMPTY_VIEW)).toEqual(opened));

  test('as a list where the window is no longer than they are', () => {
    const week = { start: MARCH_3 as Day, end: (MARCH_3 + 7) as Day };
    expect(openGroup(table, groupOf({}), week, EMPTY_VIEW)).toEqual({
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
      expect(openGroup(table, groupOf({ ...ONE_DAY, lane }), WINDOW, { ...EMPTY_VIEW, ...present })).toEqual({
        view: 'list',
        only: 'window',
        from: MARCH_5,
        to: MARCH_5,
        ...left,
      }),
    );
});

test('sixty events of a day open to exactly those of their lane', () => {
  const days = ['1994-03-04', '1994-03-05', '1994-03-06'];
  const made = days.flatMap((edtf) =>
    Array.from({ length: 60 }, (_, at) => ({
      edtf,
      kind: at % 3 === 0 ? ('call' as const) : ('meeting' as const),
    })),
  );
  const dataset = madeTalks(made);
  const lanes = lanesOf(dataset, allRows(dataset.table), 'kind').map(({ id, rows }) => ({
    id,
    index: new LaneIndex(dataset.table, rows),
  }));
  const start = dataset.table.start[60] as Day;
  const window = { start, end: (start + 1) as Day };
  const groups = planTimeline(dataset.table, lanes, { ...window, width: 600, height: 330 }).filter(isGroup);
  const ofTheDay = groups.filter((group) => group.start === start);
  expect(ofTheDay.map(({ lane, count }) => [lane, count])).toEqual([
    ['meeting', 40],
    ['call', 20],
  ]);
  for (const group of ofTheDay) {
    const view = { ...EMPTY_VIEW, ...openGroup(dataset.table, group, window, EMPTY_VIEW) };
    expect([...filterEvents(dataset, view).rows]).toEqual(rowsOf(group));
  }
});

test('events of one day opened from the lane of another participant are still those of the one asked for', () => {
  const dataset = madeTalks(
    Array.from({ length: 180 }, (_, at) => ({
      who: at % 3 === 0 ? ['anna', 'boris'] : [at % 3 === 1 ? 'anna' : 'boris'],
    })),
  );
  const asked = { ...EMPTY_VIEW, lanes: 'who', who: ['anna'] } as const satisfies View;
  const shown = filterEvents(dataset, asked).rows;
  const lanes = lanesOf(dataset, shown, 'who').map(({ id, rows }) => ({
    id,
    index: new LaneIndex(dataset.table, rows),
  }));
  const start = dataset.table.start[0] as Day;
  const window = { start, end: (start + 1) as Day };
  const groups = planTimeline(dataset.table, lanes, { ...window, width: 600, height: 330 }).filter(isGroup);
  expect(groups.map(({ lane, count }) => [lane, count])).toEqual([
    ['anna', 120],
    ['boris', 60],
  ]);
  for (const group of groups) {
    const view = { ...asked, ...openGroup(dataset.table, group, window, asked) };
    expect([...filterEvents(dataset, view).rows]).toEqual(rowsOf(group));
  }
});
