import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import type { EventTable } from '@/model/record/eventTable';
import { dateGroups } from './dateGroups';

/** Rows in the order given, which need not be that of time. */
function groupsOf(edtfs: readonly string[]) {
  const dates = edtfs.map((edtf) => {
    const reading = parseEdtf(edtf);
    if ('problem' in reading) throw new Error(reading.problem);
    return reading.edtf;
  });
  const table = {
    dateOf: (row: number) => dates[row],
    positionOf: (row: number) => (edtfs[row]?.includes('/') ? 'within' : 'at'),
  } as EventTable;
  return dateGroups(table, dates.keys()).map((group) => [group.heading, group.gap, group.rows.length]);
}

const CASES = [
  { name: 'nothing', edtfs: [], groups: [] },
  { name: 'one date', edtfs: ['2019-12-07', '2019-12-07'], groups: [['7 December 2019', null, 2]] },
  {
    name: 'days know how far apart they are',
    edtfs: ['2019-12-07', '2019-12-10'],
    groups: [
      ['7 December 2019', null, 1],
      ['10 December 2019', 'three days later', 1],
    ],
  },
  {
    name: 'a month between two days says nothing; across it the day is named',
    edtfs: ['2019-12-07', '2019-12', '2019-12-10'],
    groups: [
      ['7 December 2019', null, 1],
      ['December 2019', null, 1],
      ['10 December 2019', 'three days after 7 December 2019', 1],
    ],
  },
  {
    name: 'one day somewhere beyond a day does not last from it',
    edtfs: ['2019-12-07', '2019-12-20/..'],
    groups: [
      ['7 December 2019', null, 1],
      ['on or after 20 December 2019', null, 1],
    ],
  },
  {
    name: 'the order is kept even if a date comes again',
    edtfs: ['2019-12-07', '2019-12-08', '2019-12-07'],
    groups: [
      ['7 December 2019', null, 1],
      ['8 December 2019', 'one day later', 1],
      ['7 December 2019', 'one day earlier', 1],
    ],
  },
];

describe('dateGroups', () => {
  for (const { name, edtfs, groups } of CASES) {
    test(name, () => {
      expect(groupsOf(edtfs)).toEqual(groups);
    });
  }
});
