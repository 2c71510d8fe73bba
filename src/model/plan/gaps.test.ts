import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { gapAfter, gapBefore, gapsOf } from './gaps';

const on = (text: string) => parseDay(text) ?? (0 as Day);
const days = (from: string, to: string) => ({ start: on(from), end: on(to) });

function gapsIn(edtfs: readonly string[]) {
  const { table } = madeTalks(edtfs.map((edtf) => ({ edtf })));
  return gapsOf(table, allRows(table));
}

describe('gapsOf', () => {
  const cases: [name: string, edtfs: string[], gaps: string[]][] = [
    ['nothing has no gap', [], []],
    ['nor has one event', ['2020-05-01'], []],
    [
      'a gap runs from the day after to the day before',
      ['2020-05-01', '2020-05-10'],
      ['2020-05-02/2020-05-10'],
    ],
    ['two free days are none', ['2020-05-01', '2020-05-04'], []],
    ['three are one', ['2020-05-01', '2020-05-05'], ['2020-05-02/2020-05-05']],
    ['where an event may lie is no gap', ['2020-05-01/2020-05-20', '2020-05-10'], []],
    [
      'the longest of what has begun counts',
      ['2020-05-01/2020-05-20', '2020-05-02', '2020-05-30'],
      ['2020-05-21/2020-05-30'],
    ],
    ['an open end covers the day that is known', ['2020-05-01/..', '2020-05-10'], ['2020-05-02/2020-05-10']],
    [
      'so does an open start',
      ['/2020-05-05', '2020-04-20', '2020-05-20'],
      ['2020-04-21/2020-05-05', '2020-05-06/2020-05-20'],
    ],
    ['also as the last', ['/2020-05-05', '2020-04-20'], ['2020-04-21/2020-05-05']],
  ];
  for (const [name, edtfs, gaps] of cases)
    test(name, () =>
      expect(gapsIn(edtfs).map((gap) => `${isoOf(gap.start)}/${isoOf(gap.end)}`)).toEqual(gaps),
    );

  test('no day of a gap is a day of an event, and the day on either side is', () => {
    const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(20)), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(spans, (made) => {
        const first = on('2020-01-01');
        const texts = made.map(
          ([start, length]) => `${isoOf(addDays(first, start))}/${isoOf(addDays(first, start + length + 1))}`,
        );
        const { table } = madeTalks(texts.map((edtf) => ({ edtf })));
        const isCovered = (day: number) =>
          allRows(table).some((row) => (table.start[row] ?? 0) <= day && day < (table.end[row] ?? 0));
        for (const gap of gapsOf(table, allRows(table))) {
          expect([gap.start - 1, gap.end].every(isCovered)).toBe(true);
          for (let day: number = gap.start; day < gap.end; day += 1) expect(isCovered(day)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('gapAfter and gapBefore', () => {
  const gaps = [
    days('2020-01-10', '2020-03-10'),
    days('2020-04-01', '2020-04-05'),
    days('2020-06-01', '2020-08-01'),
  ];
  const [first, short, last] = gaps;
  test('lead from gap to gap', () => {
    expect(gapAfter(gaps, days('2020-01-01', '2020-01-20'))).toBe(first);
    expect(gapAfter(gaps, days('2020-03-01', '2020-03-20'))).toBe(short);
    expect(gapBefore(gaps, days('2020-06-20', '2020-07-01'))).toBe(short);
    expect(gapBefore(gaps, days('2020-01-01', '2020-01-20'))).toBe(null);
    expect(gapAfter(gaps, days('2020-08-01', '2020-08-20'))).toBe(null);
  });
  test('pass over what is too short to be seen at this zoom', () => {
    expect(gapAfter(gaps, days('2020-02-10', '2020-04-10'))).toBe(last);
  });
  test('from the window that shows a gap they lead on, not to it again', () => {
    for (const gap of gaps) {
      expect(gapAfter(gaps, gap)).not.toBe(gap);
      expect(gapBefore(gaps, gap)).not.toBe(gap);
    }
  });
});
