import { expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { eventsOutside } from './eventsOutside';
import { sayOutside } from './sayOutside';

const many = Array.from({ length: 25 }, () => '2019-12-07');
const cases: [name: string, dates: string[], said: string][] = [
  ['one', ['2019-12-07'], '7 Dec 2019'],
  ['two of one day', ['2019-12-07', '2019-12-07'], '7 Dec 2019'],
  ['three of three days', ['2019-12-05', '2019-12-06', '2019-12-07'], '7 Dec 2019, 6 Dec 2019 and 1 more'],
  ['three of two days', ['2019-12-06', '2019-12-06', '2019-12-07'], '7 Dec 2019, 6 Dec 2019'],
  [
    'four of three days: no number that together with the dates is not that of the events',
    ['2019-12-05', '2019-12-05', '2019-12-06', '2019-12-07'],
    '7 Dec 2019, 6 Dec 2019 …',
  ],
  ['more than are looked at', many, '7 Dec 2019 …'],
];
for (const [name, dates, said] of cases)
  test(name, () => {
    const { table } = madeTalks(dates.map((edtf) => ({ edtf })));
    const after = { start: 30_000 as Day, end: 30_001 as Day };
    expect(sayOutside(table, eventsOutside(table, allRows(table), after).earlier)).toBe(said);
  });
