import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { dayInOverview, overviewOf, placeInOverview } from './overview';

const FIRST = parseDay('1990-01-01') ?? (0 as Day);
const dayAfter = (n: number) => addDays(FIRST, n);

function overviewOn(edtfs: readonly string[]) {
  const { table } = madeTalks(edtfs.map((edtf, at) => ({ edtf, kind: at % 3 === 0 ? 'call' : 'meeting' })));
  return overviewOf(table, allRows(table));
}
/** Days that lie near each other, or more than a year apart. */
const anyDays = fc.array(
  fc.tuple(fc.nat(29), fc.nat(60)).map(([year, n]) => year * 400 + n),
  { maxLength: 40, size: 'max' },
);
const overviewAfter = (days: readonly number[]) =>
  overviewOn(days.toSorted((a, b) => a - b).map((n) => isoOf(dayAfter(n))));
const countOf = (bar: ReadonlyMap<string, number>) =>
  [...bar.values()].reduce((sum, count) => sum + count, 0);
/** Sums of parts of 1 miss it by a little. */
const LITTLE = 1e-9;

describe('overviewOf', () => {
  test('at most seven stretches stand side by side from 0 to 1, and hold every event', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const stretches = overviewAfter(days);
        expect(stretches.length).toBeLessThanOrEqual(7);
        let right = 0;
        for (const [index, { left, width, start, end, bars, events }] of stretches.entries()) {
          expect(left).toBeGreaterThanOrEqual(right);
          expect(width).toBeGreaterThan(0);
          expect(bars.length).toBeLessThanOrEqual(120);
          expect(bars.reduce((sum, bar) => sum + countOf(bar), 0)).toBe(events);
          expect(days.filter((n) => start <= dayAfter(n) && dayAfter(n) < end)).toHaveLength(events);
          const next = stretches[index + 1];
          if (next) expect(next.start - end).toBeGreaterThan(0);
          right = left + width;
        }
        expect(stretches.reduce((sum, { events }) => sum + events, 0)).toBe(days.length);
        if (days.length > 0) expect(Math.abs(right - 1)).toBeLessThan(LITTLE);
      }),
      { numRuns: 40 },
    );
  });

  const cases: [name: string, edtfs: string[], spans: string[]][] = [
    ['nothing', [], []],
    ['one day, with air', ['2019-12-20'], ['2019-12-18/2019-12-23']],
    ['a gap of 45 days is none', ['2019-01-01', '2019-02-15'], ['2018-12-30/2019-02-18']],
    [
      'a gap of 46 days is one',
      ['2019-01-01', '2019-02-16'],
      ['2018-12-30/2019-01-04', '2019-02-14/2019-02-19'],
    ],
    ['an event without a start has no place', ['/2019-12-20'], []],
    ['nor does it hide another', ['/2019-12-20', '2019-12-20'], ['2019-12-18/2019-12-23']],
    ['an event stands where it starts', ['2019-12-20/2020-12-20'], ['2019-12-18/2019-12-23']],
  ];
  for (const [name, edtfs, spans] of cases) {
    test(name, () => {
      expect(overviewOn(edtfs).map(({ start, end }) => `${isoOf(start)}/${isoOf(end)}`)).toEqual(spans);
    });
  }

  test('bars stand where their events do, and know their kinds', () => {
    const [stretch] = overviewOn(['2019-12-01', '2019-12-01', '2019-12-03']);
    expect(stretch?.bars.map(countOf)).toEqual([0, 0, 2, 0, 1, 0, 0]);
    expect(stretch?.bars[2]).toEqual(
      new Map([
        ['meeting', 1],
        ['call', 1],
      ]),
    );
    expect(stretch?.bars[3]).toEqual(new Map());
  });

  test('each event is counted in the bar that stands over the middle of its day', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        for (const { start, end, bars } of overviewAfter(days)) {
          const within = days.map(dayAfter).filter((day) => start <= day && day < end);
          const wanted = bars.map(() => 0);
          for (const day of within) {
            const at = Math.floor(((day + 0.5 - start) / (end - start)) * bars.length);
            wanted[at] = (wanted[at] ?? 0) + 1;
          }
          expect(bars.map(countOf)).toEqual(wanted);
        }
      }),
    );
  });

  test('of many gaps the longest are skipped', () => {
    const days = Array.from({ length: 12 }, (_, n) => n * 100 + (n > 5 ? 1000 : 0));
    const stretches = overviewAfter(days);
    expect(stretches).toHaveLength(7);
    expect(stretches.some(({ end }) => end === dayAfter(503))).toBe(true);
  });

  test('a short stretch beside a long one is wide enough to be pressed', () => {
    const days = [...Array.from({ length: 200 }, (_, n) => n * 40), 9_000];
    expect(overviewAfter(days).at(-1)?.width).toBeGreaterThan(0.05);
  });
});

describe('placeInOverview and dayInOverview', () => {
  test('never go back, stay in the strip, and undo each other', () => {
    const someDays = fc.array(fc.integer({ min: -100, max: 13_000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(anyDays, someDays, (days, asked) => {
        const stretches = overviewAfter(days);
        const edges = stretches.flatMap(({ start, end }) => [start - 1, start, end - 1, end]);
        const sorted = [...asked.map(dayAfter), ...edges].sort((a, b) => a - b);
        const places = sorted.map((day) => placeInOverview(stretches, day as Day));
        const [first, last] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(Math.max(0, (places[index - 1] ?? 0) - LITTLE));
          expect(place).toBeLessThanOrEqual(1);
          const day = Math.min(last, Math.max(first, sorted[index] ?? 0));
          expect(dayInOverview(stretches, place)).toBeCloseTo(day, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  const stretches = overviewOn(['2019-01-01', '2019-12-01']);
  const [first, second] = stretches;
  const cases: [name: string, day: string, place: number][] = [
    ['long before', '1999-01-01', 0],
    ['the first day', '2018-12-30', 0],
    ['the last day and after', '2020-01-01', 1],
    ['half through the break', '2019-06-17', 0.5],
    ['the start of the second stretch', '2019-11-29', second?.left ?? 0],
    ['inside a stretch', '2019-01-01', ((first?.width ?? 0) * 2) / 5],
  ];
  for (const [name, day, place] of cases) {
    test(name, () => {
      expect(placeInOverview(stretches, parseDay(day) ?? FIRST)).toBeCloseTo(place, 3);
    });
  }
});
