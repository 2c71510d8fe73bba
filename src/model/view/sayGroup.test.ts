import { describe, expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { LaneIndex } from './LaneIndex';
import { madeTalks } from './madeTalks.fixture';
import { openGroup } from './openGroup';
import type { PlannedGroup } from './planTimeline';
import { sayGroup } from './sayGroup';

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
    lane: 'l',
    unit: 'week',
    start: MARCH_3 as Day,
    end: (MARCH_3 + 7) as Day,
    count: 4,
    index: new LaneIndex(table, allRows(table)),
    places: { from: 0, to: 4, without: [] },
    ...change,
  };
}

test('says how many, when and of what kinds', () => {
  expect(sayGroup(groupOf({}))).toBe('4 events, 3–9 March 1994: 3 meetings, 1 telephone call');
  const long = groupOf({ unit: 'long', count: 2, places: { list: () => [0, 1] } });
  expect(sayGroup(long)).toBe('2 long events, 3–9 March 1994: 1 meeting, 1 telephone call');
});

describe('opens to its events', () => {
  const cases: [name: string, change: Partial<PlannedGroup>, opened: object][] = [
    ['a window of their days', { places: { from: 0, to: 3, without: [] } }, { from: MARCH_3, to: MARCH_5 }],
    [
      'what stands beside it does not count',
      { places: { from: 0, to: 4, without: [0, 3] } },
      { view: 'list', from: MARCH_5, to: MARCH_5 },
    ],
    [
      'one day as a list',
      { places: { from: 1, to: 3, without: [] } },
      { view: 'list', from: MARCH_5, to: MARCH_5 },
    ],
    [
      'long ones as a list',
      { unit: 'long', places: { list: () => [0, 1] } },
      { view: 'list', from: MARCH_3, to: MARCH_3 + 6 },
    ],
  ];
  const MONTH = { start: MARCH_3 as Day, end: (MARCH_3 + 31) as Day };
  for (const [name, change, opened] of cases)
    test(name, () => expect(openGroup(table, groupOf(change), MONTH)).toEqual(opened));

  test('as a list where the window is no longer than they are', () => {
    const week = { start: MARCH_3 as Day, end: (MARCH_3 + 7) as Day };
    expect(openGroup(table, groupOf({}), week)).toEqual({ view: 'list', from: MARCH_3, to: MARCH_3 + 6 });
  });
});
