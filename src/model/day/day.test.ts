import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  dayAt,
  dayOf,
  daysBetween,
  daysInMonth,
  isoOf,
  midnightOf,
  noonOf,
  parseDay,
  partsOf,
  sayDay,
  sayDayMonth,
  sayDayShort,
  sayDays,
  saySpan,
} from './day';

/** The test's own way to a day: fails where `parseDay` gives none. */
function day(iso: string): Day {
  const found = parseDay(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

const anyDay = fc.integer({ min: day('0000-01-01'), max: day('9999-12-31') }).map((n) => n as Day);

describe('parseDay', () => {
  const numbers: [string, number][] = [
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2019-12-20', 18_250],
    ['2000-02-29', 11_016],
    ['0000-01-01', -719_528],
    ['0099-12-31', -683_004],
    ['9999-12-31', 2_932_896],
  ];
  for (const [iso, number] of numbers) {
    test(`reads ${iso}`, () => {
      expect(parseDay(iso)).toBe(number);
    });
  }

  const refused: [string, string][] = [
    ['a day that February lacks', '2021-02-30'],
    ['a leap day of a common year', '2019-02-29'],
    ['a leap day of 1900', '1900-02-29'],
    ['the 31st of April', '2019-04-31'],
    ['month 0', '2019-00-10'],
    ['month 13', '2019-13-10'],
    ['day 0', '2019-12-00'],
    ['slashes', '03/04/2020'],
    ['no hyphens', '20191207'],
    ['single digits', '2019-1-2'],
    ['a month', '2019-12'],
    ['a time', '2019-12-20T00:00'],
    ['a trailing space', '2019-12-20 '],
    ['a leading space', ' 2019-12-20'],
    ['a trailing line break', '2019-12-20\n'],
    ['full-width digits', '２０１９-１２-２０'],
    ['Arabic-Indic digits', '٢٠١٩-١٢-٢٠'],
    ['a non-breaking hyphen', '2019‑12‑20'],
    ['a sign', '+2019-12-20'],
    ['a negative year', '-001-12-20'],
    ['five digits', '12019-12-20'],
    ['nothing', ''],
  ];
  for (const [name, text] of refused) {
    test(`refuses ${name}`, () => {
      expect(parseDay(text)).toBeNull();
    });
  }

  test('reads back what isoOf writes', () => {
    fc.assert(fc.property(anyDay, (d) => parseDay(isoOf(d)) === d));
  });

  test('agrees with the calendar of the engine in UTC', () => {
    fc.assert(fc.property(anyDay, (d) => isoOf(d) === new Date(d * 86_400_000).toISOString().slice(0, 10)));
  });

  test('gives null or a day that is written the same, whatever the digits', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (y, m, d) => {
        const found = parseDay(`${y}-${m}-${d}`);
        return found === null || isoOf(found) === `${y}-${m}-${d}`;
      }),
    );
  });
});

describe('dayOf', () => {
  test('goes through every day of 800 years without a gap', () => {
    let expected: number = day('1600-01-01');
    for (let year = 1600; year < 2400; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let d = 1; d <= daysInMonth(year, month); d += 1) {
          if (dayOf(year, month, d) !== expected) throw new Error(`${year}-${month}-${d} is out of step`);
          expected += 1;
        }
      }
    }
    expect(expected).toBe(day('2400-01-01'));
  });

  const impossible: [string, number, number, number][] = [
    ['a fraction', 2019, 12, 1.5],
    ['not a number', Number.NaN, 12, 1],
    ['infinity', Number.POSITIVE_INFINITY, 1, 1],
    ['a year of five digits', 10_000, 1, 1],
    ['a negative year', -1, 1, 1],
  ];
  for (const [name, year, month, d] of impossible) {
    test(`has no day for ${name}`, () => {
      expect(dayOf(year, month, d)).toBeNull();
    });
  }
});

describe('daysInMonth', () => {
  const lengths: [number, number, number][] = [
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [99, 2, 28],
    [2019, 4, 30],
    [2019, 12, 31],
  ];
  for (const [year, month, length] of lengths) {
    test(`gives ${length} for ${year}, month ${month}`, () => {
      expect(daysInMonth(year, month)).toBe(length);
    });
  }
});

describe('counting days', () => {
  test('from the 7th to the 20th it is 13', () => {
    expect(daysBetween(day('2019-12-07'), day('2019-12-20'))).toBe(13);
    expect(daysBetween(day('2019-12-20'), day('2019-12-07'))).toBe(-13);
  });

  test('adding crosses months, years and leap days', () => {
    expect(isoOf(addDays(day('2019-12-31'), 1))).toBe('2020-01-01');
    expect(isoOf(addDays(day('2020-03-01'), -1))).toBe('2020-02-29');
    expect(isoOf(addDays(day('9999-12-31'), 1))).toBe('+010000-01-01');
  });

  test('what was added lies between', () => {
    const n = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(fc.property(anyDay, n, (d, count) => daysBetween(d, addDays(d, count)) === count));
  });
});

describe('instants', () => {
  test('a day begins at 00:00 UTC and has its middle at 12:00 UTC', () => {
    expect(midnightOf(day('2019-12-20')).toISOString()).toBe('2019-12-20T00:00:00.000Z');
    expect(noonOf(day('2019-12-20')).toISOString()).toBe('2019-12-20T12:00:00.000Z');
  });

  test('an instant lies in the UTC day that holds it', () => {
    const offset = fc.integer({ min: 0, max: 86_399_999 });
    fc.assert(fc.property(anyDay, offset, (d, ms) => dayAt(new Date(midnightOf(d).getTime() + ms)) === d));
  });

  test('an invalid Date is an error', () => {
    expect(() => dayAt(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('partsOf', () => {
  test('takes apart what dayOf puts together', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const parts = partsOf(d);
        return dayOf(parts.year, parts.month, parts.day) === d;
      }),
    );
  });
});

describe('words', () => {
  const days: [string, string, string, string][] = [
    ['2019-12-20', '20 December 2019', '20 Dec 2019', '20 December'],
    ['2019-06-01', '1 June 2019', '1 June 2019', '1 June'],
    ['2019-09-30', '30 September 2019', '30 Sept 2019', '30 September'],
    ['0033-04-03', '3 April AD 33', '3 Apr AD 33', '3 April'],
    ['0000-12-31', '31 December 1 BC', '31 Dec 1 BC', '31 December'],
    ['9999-12-31', '31 December 9999', '31 Dec 9999', '31 December'],
  ];
  for (const [iso, full, short, bare] of days) {
    test(`says ${iso}`, () => {
      expect([sayDay(day(iso)), sayDayShort(day(iso)), sayDayMonth(day(iso))]).toEqual([full, short, bare]);
    });
  }

  const counts: [number, string][] = [
    [0, 'the same day'],
    [1, 'one day'],
    [2, 'two days'],
    [3, 'three days'],
    [10, 'ten days'],
    [11, '11 days'],
    [13, '13 days'],
    [-1, 'one day'],
    [-13, '13 days'],
  ];
  for (const [n, words] of counts) {
    test(`says ${n} as ${words}`, () => {
      expect(sayDays(n)).toBe(words);
    });
  }

  const spans: [string, string, string][] = [
    ['2019-12-05', '2019-12-25', '5–25 December 2019'],
    ['2019-11-28', '2019-12-03', '28 Nov – 3 Dec 2019'],
    ['2019-12-20', '2020-01-03', '20 Dec 2019 – 3 Jan 2020'],
    ['2019-12-20', '2020-12-25', '20 Dec 2019 – 25 Dec 2020'],
    ['2019-12-20', '2019-12-20', '20 December 2019'],
  ];
  for (const [first, last, words] of spans) {
    test(`says ${first} to ${last} as ${words}`, () => {
      expect(saySpan(day(first), day(last))).toBe(words);
    });
  }
});
