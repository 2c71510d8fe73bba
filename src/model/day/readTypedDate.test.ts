import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, isoOf, partsOf, sayDay, sayDayShort } from './day';
import { readTypedDate } from './readTypedDate';

/** The first and the last day that a text means, both inclusive; or its problem. */
function read(text: string): string {
  const typed = readTypedDate(text);
  if ('problem' in typed) return typed.problem;
  return `${isoOf(typed.span.start)}…${isoOf(addDays(typed.span.end, -1))}`;
}

describe('read', () => {
  const day = '2019-12-10…2019-12-10';
  const month = '2019-12-01…2019-12-31';
  const cases: [text: string, days: string][] = [
    ['10 Dec 2019', day],
    ['10 December 2019', day],
    ['10 DECEMBER 2019', day],
    ['  10   dec  2019 ', day],
    ['10th of December 2019', day],
    ['10. December 2019', day],
    ['10 Dec. 2019', day],
    ['Dec 10, 2019', day],
    ['December 10th 2019', day],
    ['2019-12-10', day],
    ['2019-12-10~', day],
    ['2019/12/10', day],
    ['2019.12.10', day],
    ['2019-2-3', '2019-02-03…2019-02-03'],
    ['20.12.2019', '2019-12-20…2019-12-20'],
    ['12/20/2019', '2019-12-20…2019-12-20'],
    ['05/05/2020', '2020-05-05…2020-05-05'],
    ['2019-12', month],
    ['Dec 2019', month],
    ['december, 2019', month],
    ['12/2019', month],
    ['12.2019', month],
    ['Sept 2019', '2019-09-01…2019-09-30'],
    ['Sep 2019', '2019-09-01…2019-09-30'],
    ['Feb 2020', '2020-02-01…2020-02-29'],
    ['2019', '2019-01-01…2019-12-31'],
    ['1990s', '1990-01-01…1999-12-31'],
    ['199X', '1990-01-01…1999-12-31'],
    ['2019-12-07/2019-12-20', '2019-12-07…2019-12-20'],
  ];
  for (const [text, days] of cases) test(text, () => expect(read(text)).toBe(days));
});

describe('refuse', () => {
  const cases: [text: string, problem: RegExp][] = [
    [
      '03/04/2020',
      /^“03\/04\/2020” can be 3 April or 4 March 2020\. Write the month in letters: 3 April 2020\.$/,
    ],
    ['10.12.2019', /can be 10 December or 12 October 2019/],
    ['1-2-2019', /can be 1 February or 2 January 2019/],
    ['31 Nov 2019', /^“31 Nov 2019” is not a day: November 2019 has 30 days\. Choose one of them\.$/],
    ['29.02.2019', /February 2019 has 28 days/],
    ['30/30/2019', /no month from 1 to 12/],
    ['2019-13', /no month from 1 to 12/],
    ['10 Dec 19', /needs a year of four digits/],
    ['10.20.19', /needs a year of four digits/],
    ['10 Dec', /needs a year\./],
    ['Dec', /needs a year\./],
    ['Dec 10', /needs a year of four digits/],
    ['', /^Type a date\./],
    ['soon', /is not a date that can be read/],
    ['10 Foo 2019', /is not a date that can be read/],
    ['١٠ Dec 2019', /is not a date that can be read/],
    ['2019-12-20/..', /open at one side/],
    ['2021-02-30', /February 2021 has 28 days/],
  ];
  for (const [text, problem] of cases) test(text || 'nothing', () => expect(read(text)).toMatch(problem));
});

test('whatever we say of a day is read back as that day', () => {
  const days = fc.integer({ min: dayOf(1000, 1, 1) ?? 0, max: dayOf(9999, 12, 31) ?? 0 });
  fc.assert(
    fc.property(days, (number) => {
      const day = addDays(dayOf(1970, 1, 1) as never, number);
      for (const text of [sayDay(day), sayDayShort(day), isoOf(day)])
        expect(readTypedDate(text)).toEqual({ span: { start: day, end: addDays(day, 1) } });
    }),
  );
});

test('two readings are never one: numbers alone are read only where one order fits', () => {
  const small = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(small, small, (first, second) => {
      const typed = readTypedDate(`${first}/${second}/2020`);
      expect('span' in typed).toBe(first === second);
      if ('span' in typed)
        expect(partsOf(typed.span.start)).toEqual({ year: 2020, month: first, day: first });
    }),
  );
});

test('no text at all makes it throw', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ./a-e-]{0,14}$/));
  fc.assert(
    fc.property(typed, (text) => {
      const reading = readTypedDate(text);
      if ('problem' in reading) expect(reading.problem).toMatch(/\.$/);
      else expect(reading.span.start).toBeLessThan(reading.span.end);
    }),
  );
});
