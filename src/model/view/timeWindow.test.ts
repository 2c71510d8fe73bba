import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay, type Span } from '@/model/day/day';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from './madeTalks.fixture';
import { busiestWindow, type TimeWindow, windowOf, windowShowing } from './timeWindow';

const talksOn = (edtfs: readonly string[]) => madeTalks(edtfs.map((edtf) => ({ edtf })));
function eventsOn(edtfs: readonly string[]) {
  const dataset = talksOn(edtfs);
  return { dataset, table: dataset.table, rows: allRows(dataset.table) };
}
const said = (window: TimeWindow | null) => window && `${isoOf(window.start)}/${isoOf(window.end)}`;
function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`${text} is not a day.`);
  return read;
}
const windowFrom = (text: string): TimeWindow => {
  const [start = '', end = ''] = text.split('/');
  return { start: day(start), end: day(end) };
};

const FIRST = day('2019-01-01');
const someDay = fc.nat(300).map((n) => isoOf(addDays(FIRST, n)));
const anyDate = fc.oneof(
  someDay,
  fc.tuple(someDay, fc.nat(60)).map(([from, n]) => `${from}/${isoOf(addDays(day(from), n))}`),
  someDay.map((from) => `${from}/..`),
  someDay.map((to) => `/${to}`),
  fc.constantFrom('2019', '2019-03', '2019-02-1X'),
);
const anyDates = fc.array(anyDate, { maxLength: 14 });

/** The days that count for a date: those of its span, or the one day that is known of an open one. */
function knownDays({ start, end }: Span): TimeWindow {
  const from = start ?? addDays(end as Day, -1);
  return { start: from, end: end ?? addDays(from, 1) };
}

function countWhole(spans: readonly TimeWindow[], start: number): number {
  return spans.filter((span) => span.start >= start && span.end <= start + 40).length;
}

describe('busiestWindow', () => {
  test('holds as many whole events as any stretch of 40 days, and no more days than that before the air', () => {
    fc.assert(
      fc.property(anyDates, (edtfs) => {
        const { dataset, table, rows } = eventsOn(edtfs);
        const spans = [...dataset.dates.values()].map(({ span }) => knownDays(span));
        const window = busiestWindow(table, rows);
        const most = Math.max(0, ...spans.map(({ start }) => countWhole(spans, start)));
        if (most < 2) {
          expect(window).toEqual(windowOf(table, rows));
          return;
        }
        if (window === null) throw new Error('There are events and no window.');
        const inside = spans.filter(({ start, end }) => start >= window.start && end <= window.end);
        expect(inside.length).toBeGreaterThanOrEqual(most);
        // The latest of the busiest stretches, cut to its events.
        const start = Math.max(...spans.map((s) => s.start).filter((s) => countWhole(spans, s) === most));
        const held = spans.filter((span) => span.start >= start && span.end <= start + 40);
        const length = Math.max(...held.map(({ end }) => end)) - start;
        expect(length).toBeLessThanOrEqual(40);
        expect(start - window.start).toBe(Math.max(1, Math.round(length * 0.15)));
        expect(window.end - start - length).toBe(Math.max(2, Math.round(length * 0.3)));
      }),
      { numRuns: 200 },
    );
  });

  const cases: [name: string, edtfs: string[], window: string | null][] = [
    ['no event', [], null],
    ['one day', ['2019-12-20'], '2019-12-19/2019-12-23'],
    ['the busier of two times', ['2019-01-01', '2019-01-02', '2019-12-20'], '2018-12-31/2019-01-05'],
    [
      'of equally busy times the latest',
      ['2019-01-01', '2019-01-01', '2019-12-20', '2019-12-20'],
      '2019-12-19/2019-12-23',
    ],
    [
      'where nothing is near anything else, all of it',
      ['1991', '1993-09-13', '2000-07-25'],
      '1989-07-26/2003-06-09',
    ],
    ['exactly 40 days are one time', ['2019-01-01', '2019-02-09'], '2018-12-26/2019-02-22'],
    ['41 days are two', ['2019-01-01', '2019-02-10', '2019-02-10'], '2019-02-09/2019-02-13'],
    ['a long event does not stretch it', ['2019', '2019-12-20', '2019-12-20'], '2019-12-19/2019-12-23'],
    ['nothing but long events', ['2019', '2020'], '2018-09-13/2021-08-08'],
    ['an open end counts where it starts', ['2019-12-20/..'], '2019-12-19/2019-12-23'],
    ['an unknown start counts where it ends', ['/2019-12-20'], '2019-12-19/2019-12-23'],
  ];
  for (const [name, edtfs, window] of cases) {
    test(name, () => {
      const { table, rows } = eventsOn(edtfs);
      expect(said(busiestWindow(table, rows))).toBe(window);
    });
  }
});

test('windowOf holds every known day, with air on both sides', () => {
  fc.assert(
    fc.property(anyDates, (edtfs) => {
      const { dataset, table, rows } = eventsOn(edtfs);
      const window = windowOf(table, rows);
      expect(window === null).toBe(edtfs.length === 0);
      for (const { span } of dataset.dates.values()) {
        const { start, end } = knownDays(span);
        expect(window && window.start < start && end < window.end).toBe(true);
      }
    }),
  );
});

describe('windowShowing', () => {
  test('keeps the length, shows a day of the span, and stays where it shows one', () => {
    const anyBound = fc.option(fc.integer({ min: -500, max: 500 }), { nil: null });
    fc.assert(
      fc.property(
        anyBound,
        anyBound,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 90 }),
        (...of) => {
          const [start, other, from, length] = of as [Day | null, Day | null, Day, number];
          const end = start !== null && other !== null && other <= start ? addDays(start, 1) : other;
          const window = { start: from, end: addDays(from, length) };
          const shown = windowShowing(window, { start, end });
          expect(shown.end - shown.start).toBe(length);
          if (start === null && end === null) {
            expect(shown).toBe(window);
            return;
          }
          const shows = ({ start: a, end: b }: TimeWindow) =>
            (start === null || start < b) && (end === null || end > a);
          expect(shows(shown)).toBe(true);
          expect(shown === window).toBe(shows(window));
          if (shown === window) return;
          const known = knownDays({ start, end });
          expect(known.start < shown.end && known.end > shown.start).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  const window = windowFrom('2019-03-01/2019-03-11');
  const cases: [name: string, span: [string | null, string | null], window: string][] = [
    ['a day in it', ['2019-03-10', '2019-03-11'], '2019-03-01/2019-03-11'],
    ['the day after it', ['2019-03-11', '2019-03-12'], '2019-03-06/2019-03-16'],
    ['the day before it', ['2019-02-28', '2019-03-01'], '2019-02-23/2019-03-05'],
    ['open from its first day', ['2019-03-01', null], '2019-03-01/2019-03-11'],
    ['open up to its last day', [null, '2019-03-11'], '2019-03-01/2019-03-11'],
    ['open from a day long before it', ['1980-01-04', null], '2019-03-01/2019-03-11'],
    ['open up to a day long after it', [null, '2080-01-04'], '2019-03-01/2019-03-11'],
    ['open from a day after it', ['2019-03-21', null], '2019-03-16/2019-03-26'],
    ['open up to a day before it', [null, '2019-02-02'], '2019-01-27/2019-02-06'],
    ['nothing known', [null, null], '2019-03-01/2019-03-11'],
  ];
  for (const [name, [start, end], expected] of cases) {
    test(name, () => {
      const span = { start: start && day(start), end: end && day(end) } as Span;
      expect(said(windowShowing(window, span))).toBe(expected);
    });
  }
});
