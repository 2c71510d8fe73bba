import { expect, test } from 'vitest';
import { allRows } from '@/model/record/eventTable';
import { lanesOf } from './lanes';
import { madeTalks } from './madeTalks.fixture';
import { markOf } from './markOf';
import { planTimeline } from './planTimeline';

test('every event of every lane is one mark, under a key of its own', () => {
  const { table, ...dataset } = madeTalks([{ who: ['anna'] }, { who: ['anna', 'boris'], edtf: '2020-05' }]);
  const lanes = lanesOf({ table, ...dataset }, allRows(table), 'who');
  const marks = planTimeline(table, lanes);
  expect(marks.map(({ lane, row }) => [lane, row])).toEqual(
    lanes.flatMap((lane) => Array.from(lane.rows, (row) => [lane.id, row])),
  );
  expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  for (const { row, mark } of marks) expect(mark).toEqual(markOf(table.positionOf(row), table.dateOf(row)));
});
