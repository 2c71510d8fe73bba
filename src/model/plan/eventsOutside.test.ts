import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { eventsOutside } from './eventsOutside';

const day = (text: string) => parseDay(text) ?? (0 as Day);
const FIRST = day('2019-01-01');
const window = { start: day('2019-03-01'), end: day('2019-03-11') };

const someDay = fc.nat(150).map((n) => isoOf(addDays(FIRST, n)));
const anyDate = fc.oneof(
  someDay,
  fc.tuple(someDay, fc.nat(60)).map(([from, n]) => `${from}/${isoOf(addDays(day(from), n))}`),
  someDay.map((from) => `${from}/..`),
  someDay.map((to) => `/${to}`),
  fc.constantFrom('2018', '2019', '2019-03', '2019-02-1X'),
);

function outsideOf(edtfs: readonly string[]) {
  const { table } = madeTalks(edtfs.map((edtf) => ({ edtf })));
  return { table, ...eventsOutside(table, allRows(table), window) };
}

test('counts what a walk over all events counts, and names the nearest of each side', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 120, size: 'max' }), fc.boolean(), (edtfs, isFiltered) => {
      const { table } = outsideOf(edtfs);
      const rows = [...allRows(table)].filter((row) => !isFiltered || row % 3 > 0);
      const { earlier, later } = eventsOutside(table, Uint32Array.from(rows), window);
      const before = rows.filter((row) => (table.end[row] ?? 0) <= window.start);
      const after = rows.filter((row) => (table.start[row] ?? 0) >= window.end);
      expect(earlier).toEqual({ count: before.length, nearest: before.toReversed().slice(0, 20) });
      expect(later).toEqual({ count: after.length, nearest: after.slice(0, 20) });
    }),
  );
});

describe('where an event lies', () => {
  const cases: [name: string, edtf: string, place: 'earlier' | 'inside' | 'later'][] = [
    ['the day before', '2019-02-28', 'earlier'],
    ['its first day', '2019-03-01', 'inside'],
    ['its last day', '2019-03-10', 'inside'],
    ['the day after', '2019-03-11', 'later'],
    ['across its start', '2019-02-27/2019-03-01', 'inside'],
    ['around it', '2019', 'inside'],
    ['begun and not ended', '2018-01-01/..', 'inside'],
    ['to begin', '2019-03-11/..', 'later'],
    ['ended, begun at no known day', '/2019-02-28', 'earlier'],
    ['ending later, begun at no known day', '/2020-01-01', 'inside'],
  ];
  for (const [name, edtf, place] of cases) {
    test(name, () => {
      const { earlier, later } = outsideOf([edtf]);
      expect([earlier.count, later.count]).toEqual([+(place === 'earlier'), +(place === 'later')]);
    });
  }
});
