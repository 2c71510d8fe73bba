import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALENDAR_UNITS, type CalendarUnit, firstDayOf } from './calendarUnit';
import { type Day, isoOf, parseDay } from './day';

describe('firstDayOf', () => {
  const cases: [unit: CalendarUnit, day: string, first: string, next: string][] = [
    ['day', '2019-12-20', '2019-12-20', '2019-12-21'],
    ['week', '2019-12-20', '2019-12-16', '2019-12-23'],
    ['week', '2019-12-16', '2019-12-16', '2019-12-23'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['fortnight', '1969-12-31', '1969-12-22', '1970-01-05'],
    ['fortnight', '2019-12-20', '2019-12-16', '2019-12-30'],
    ['month', '2020-02-29', '2020-02-01', '2020-03-01'],
    ['quarter', '2019-12-20', '2019-10-01', '2020-01-01'],
    ['half-year', '2019-12-20', '2019-07-01', '2020-01-01'],
    ['two-years', '2019-12-20', '2018-01-01', '2020-01-01'],
    ['year', '0000-03-01', '0000-01-01', '0001-01-01'],
    ['half-decade', '1999-12-08', '1995-01-01', '2000-01-01'],
    ['decade', '1999-12-08', '1990-01-01', '2000-01-01'],
    ['half-century', '1999-12-08', '1950-01-01', '2000-01-01'],
    ['century', '1999-12-08', '1900-01-01', '2000-01-01'],
    ['half-millennium', '1999-12-08', '1500-01-01', '2000-01-01'],
    ['millennium', '1999-12-08', '1000-01-01', '2000-01-01'],
  ];
  for (const [unit, day, first, next] of cases) {
    test(`the ${unit} of ${day}`, () => {
      const of = parseDay(day) ?? (0 as Day);
      expect([isoOf(firstDayOf(unit, of)), isoOf(firstDayOf(unit, of, 1))]).toEqual([first, next]);
    });
  }

  test('units follow one another without a gap, also beyond the years that can be written', () => {
    const anyDay = fc.integer({ min: -2_000_000, max: 5_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...CALENDAR_UNITS), anyDay, (unit, n) => {
        const day = n as Day;
        const [first, next] = [firstDayOf(unit, day), firstDayOf(unit, day, 1)];
        expect(first <= day && day < next).toBe(true);
        expect(firstDayOf(unit, next)).toBe(next);
        expect(firstDayOf(unit, (next - 1) as Day)).toBe(first);
      }),
    );
  });
});
