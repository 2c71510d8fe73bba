import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay } from '@/model/day/day';
import { panned, unitAround, windowAt, zoomed, zoomLimits } from './zoom';

const on = (text: string) => parseDay(text) ?? (0 as Day);
const days = (from: string, to: string) => ({ start: on(from), end: addDays(on(to), 1) });
const said = ({ start, end }: { start: Day; end: Day }) => `${isoOf(start)}…${isoOf(addDays(end, -1))}`;
const LIMITS = { least: 1, most: 1000 };

describe('unitAround', () => {
  const cases: [unit: 'day' | 'week' | 'month' | 'year', day: string, window: string][] = [
    ['day', '2019-12-10', '2019-12-10…2019-12-10'],
    ['week', '2019-12-10', '2019-12-09…2019-12-15'],
    ['week', '2019-12-09', '2019-12-09…2019-12-15'],
    ['week', '2019-12-15', '2019-12-09…2019-12-15'],
    ['week', '1969-12-31', '1969-12-29…1970-01-04'],
    ['month', '2020-02-10', '2020-02-01…2020-02-29'],
    ['year', '2019-12-31', '2019-01-01…2019-12-31'],
  ];
  for (const [unit, day, window] of cases)
    test(`${unit} of ${day}`, () => expect(said(unitAround(unit, on(day)))).toBe(window));
});

describe('zoomed', () => {
  const window = days('2019-12-01', '2019-12-20');
  const cases: [name: string, factor: number, about: string, window: string | null][] = [
    ['in about the middle', 0.5, '2019-12-10', '2019-12-06…2019-12-15'],
    ['in about the first day', 0.5, '2019-12-01', '2019-12-01…2019-12-10'],
    ['out', 2, '2019-12-10', '2019-11-22…2019-12-31'],
    ['in to the one day', 0.01, '2019-12-17', '2019-12-17…2019-12-17'],
  ];
  for (const [name, factor, about, expected] of cases)
    test(name, () => expect(said(zoomed(window, factor, on(about), LIMITS) ?? window)).toBe(expected));

  test('ends at the limits', () => {
    const day = days('2019-12-01', '2019-12-01');
    expect(zoomed(day, 0.5, day.start, LIMITS)).toBeNull();
    expect(zoomed({ start: 0 as Day, end: 1000 as Day }, 2, 0 as Day, LIMITS)).toBeNull();
  });

  test('always moves by a day at least, keeps the day in sight, and stays within the limits', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      fc.nat(),
    );
    fc.assert(
      fc.property(numbers, ([length, factor, at]) => {
        const about = (at % length) as Day;
        const to = zoomed({ start: 0 as Day, end: length as Day }, factor, about, LIMITS);
        if (to === null) return;
        expect(to.end - to.start).not.toBe(length);
        expect(to.start).toBeLessThanOrEqual(about);
        expect(to.end).toBeGreaterThan(about);
        expect(to.end - to.start).toBeGreaterThanOrEqual(1);
        expect(to.end - to.start).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

test('zoomLimits: the whole time of the events, and never less than a year', () => {
  expect(zoomLimits(days('2019-12-01', '2019-12-20')).most).toBe(366);
  expect(zoomLimits(days('1999-01-01', '2019-12-31')).most).toBe(7670);
  expect(zoomLimits(null)).toEqual({ least: 1, most: 366 });
});

test('panned: by half, and by a day where half is less', () => {
  expect(said(panned(days('2019-12-01', '2019-12-20'), 0.5))).toBe('2019-12-11…2019-12-30');
  expect(said(panned(days('2019-12-01', '2019-12-01'), -0.5))).toBe('2019-11-30…2019-11-30');
});

test('windowAt: a day in the middle at the present zoom, a month whole', () => {
  const window = days('2019-12-01', '2019-12-20');
  expect(said(windowAt(window, days('2020-05-10', '2020-05-10')))).toBe('2020-04-30…2020-05-19');
  expect(said(windowAt(window, days('2020-05-01', '2020-05-31')))).toBe('2020-05-01…2020-05-31');
});
