import { expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { LaneIndex } from './LaneIndex';
import { madeTalks } from './madeTalks.fixture';
import type { PlannedGroup } from './planTimeline';
import { sayGroup } from './sayGroup';

const { table } = madeTalks([
  { edtf: '1994-03-03' },
  { edtf: '1994-03-05', kind: 'call' },
  { edtf: '1994-03-05' },
  { edtf: '1994-03-09' },
]);
const MARCH_3 = table.start[0] ?? 0;
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
