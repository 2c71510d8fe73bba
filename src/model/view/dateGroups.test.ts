import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import type { DiplomaticEvent } from '@/model/record/schema';
import { dateGroups } from './dateGroups';

function eventOn(id: string, edtf: string): DiplomaticEvent {
  return {
    id,
    kind: 'meeting',
    modality: 'held',
    title: id,
    summary: id,
    when: { edtf, position: 'at', evidence: ['e'] },
    participants: [],
    evidence: ['e'],
  };
}

function groupsOf(edtfs: readonly string[]) {
  const events = edtfs.map((edtf, index) => eventOn(`e${index}`, edtf));
  const dates = new Map(
    events.flatMap((event) => {
      const reading = parseEdtf(event.when.edtf);
      return 'edtf' in reading ? [[event.id, reading.edtf] as const] : [];
    }),
  );
  return dateGroups(events, dates).map((group) => [group.heading, group.gap, group.events.length]);
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
    name: 'a date that cannot be read stands as it is written',
    edtfs: ['2019-12-07', 'soon'],
    groups: [
      ['7 December 2019', null, 1],
      ['soon', null, 1],
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
