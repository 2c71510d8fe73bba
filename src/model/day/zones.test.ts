/**
 * The same assertions under eight time zones. Node takes a new `process.env.TZ` at once, but only on a
 * main thread: vitest has to run its tests in forks, and the first assertion of each zone fails if it does not.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareDates } from './compareDates';
import {
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
} from './day';
import { parseEdtf } from './edtf';
import { sayEdtf } from './sayEdtf';

/** Each zone with the minutes that its clocks are behind UTC on 20 December 2019. */
const ZONES: [string, number][] = [
  ['Europe/Minsk', -180],
  ['Pacific/Honolulu', 600],
  ['Pacific/Kiritimati', -840],
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Kolkata', -330],
  ['Pacific/Apia', -840],
  ['America/St_Johns', 210],
];

/** Days that local clocks trip over: changes of summer time, a day that Apia left out, the ends of time. */
const DAYS: [string, string][] = [
  ['2019-12-20', '20 December 2019'],
  ['2019-03-10', '10 March 2019'],
  ['2019-03-31', '31 March 2019'],
  ['2019-11-03', '3 November 2019'],
  ['2011-12-30', '30 December 2011'],
  ['1994-12-31', '31 December 1994'],
  ['1970-01-01', '1 January 1970'],
  ['1883-11-18', '18 November 1883'],
  ['0000-02-29', '29 February 1 BC'],
  ['9999-12-31', '31 December 9999'],
];

const SPANS: [string, string, string, string][] = [
  ['2019-12-20', '2019-12-20', '2019-12-21', '20 December 2019'],
  ['2011-12', '2011-12-01', '2012-01-01', 'December 2011'],
  ['2019-09-0X', '2019-09-01', '2019-09-10', '1–9 September 2019'],
  ['199X', '1990-01-01', '2000-01-01', '1990s'],
  ['2019-12-07~/2019-12-20', '2019-12-07', '2019-12-21', 'from about 7 December 2019 to 20 December 2019'],
];

function spanOf(text: string): string[] {
  const reading = parseEdtf(text);
  if ('problem' in reading) return [reading.problem];
  const { start, end } = reading.edtf.span;
  return [start, end].map((day) => (day === null ? 'none' : isoOf(day))).concat(sayEdtf(reading.edtf));
}

const zoneBefore = process.env.TZ;
afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

describe.each(ZONES)('in %s', (zone, minutesBehind) => {
  beforeAll(() => {
    process.env.TZ = zone;
  });

  test('the clocks really are there', () => {
    expect(new Date(Date.UTC(2019, 11, 20, 12)).getTimezoneOffset()).toBe(minutesBehind);
  });

  test.each(DAYS)('%s is that day', (iso, words) => {
    const day = parseDay(iso);
    if (day === null) throw new Error(`${iso} was refused`);
    const parts = partsOf(day);
    expect([isoOf(day), sayDay(day)]).toEqual([iso, words]);
    expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
    expect(noonOf(day).getTime() - midnightOf(day).getTime()).toBe(43_200_000);
    expect([dayAt(midnightOf(day)), dayAt(noonOf(day))]).toEqual([day, day]);
    expect(noonOf(day).getUTCHours()).toBe(12);
  });

  test.each(SPANS)('%s has its span', (text, start, end, words) => {
    expect(spanOf(text)).toEqual([start, end, words]);
  });

  test('months have their lengths, and days their distance', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2011, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    const [before, after] = [parseDay('2011-12-29'), parseDay('2011-12-31')];
    if (before === null || after === null) throw new Error('a day was refused');
    expect(daysBetween(before, after)).toBe(2);
  });

  test('what does not exist is refused, and the order of time holds', () => {
    expect([parseDay('2021-02-30'), dayOf(2021, 2, 29)]).toEqual([null, null]);
    const [month, day] = [parseEdtf('2019-12'), parseEdtf('2019-12-01')];
    if ('problem' in month || 'problem' in day) throw new Error('a date was refused');
    expect(compareDates(day.edtf, month.edtf)).toBe(-1);
  });
});
