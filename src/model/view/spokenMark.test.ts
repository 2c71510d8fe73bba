import { expect, test } from 'vitest';
import { allRows } from '@/model/record/eventTable';
import { lanesOf } from './lanes';
import { sayMark } from './sayMark';
import { smallTalks } from './smallTalks';
import { spokenMark } from './spokenMark';

const dataset = smallTalks();

test('each event of a lane says its place and the gap to the one before', () => {
  const lanes = lanesOf(dataset, allRows(dataset.table), 'who');
  const anna = lanes.find((lane) => lane.title === 'Anna');
  if (anna === undefined) throw new Error('Anna has no lane.');
  expect(Array.from(anna.rows, (row) => sayMark(spokenMark(dataset, anna, row)))).toEqual([
    '1 May 2020, meeting, Anna and Boris meet, 1 of 2',
    '3 May 2020, telephone call, Anna calls Carl, 2 of 2, two days after Anna and Boris meet',
  ]);
});

test('a date that no words carry says that it is inferred', () => {
  const lanes = lanesOf(dataset, allRows(dataset.table), 'kind');
  const agreements = lanes.find((lane) => lane.id === 'agreement');
  if (agreements === undefined) throw new Error('There are no agreements.');
  expect(sayMark(spokenMark(dataset, agreements, agreements.rows[0] ?? -1))).toContain(
    'day not stated, date inferred, agreement, Oil issue settled, 1 of 1',
  );
});
