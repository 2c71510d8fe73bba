import type { Day } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { LaneIndex } from './LaneIndex';
import type { PlannedGroup } from './planTimeline';

/** Four events of a week in March 1994: one on the 3rd, two on the 5th, one on the 9th. */
export const { table } = madeTalks([
  { edtf: '1994-03-03' },
  { edtf: '1994-03-05', kind: 'call' },
  { edtf: '1994-03-05' },
  { edtf: '1994-03-09' },
]);
export const [MARCH_3 = 0, MARCH_5 = 0] = table.start;

/** The four of them as a counted group of their week, with a change. */
export function marchGroup(change: Partial<PlannedGroup> = {}): PlannedGroup {
  return {
    key: 'k',
    lane: 'meeting',
    unit: 'week',
    start: MARCH_3 as Day,
    end: (MARCH_3 + 7) as Day,
    count: 4,
    stretch: { from: MARCH_3 as Day, to: (MARCH_3 + 7) as Day, days: 14 },
    apart: [],
    index: new LaneIndex(table, allRows(table)),
    places: { from: 0, to: 4, without: [] },
    ...change,
  };
}
