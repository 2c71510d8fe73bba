/**
 * A day of the calendar, without a time zone: the 20th is the 20th in Minsk, Honolulu and Kiritimati.
 *
 * A day is a whole number, so that days compare, sort and subtract as numbers do. Nothing here reads the
 * clock or the zone of the machine, and no text is ever handed to `new Date`: engines guess at text,
 * shift what does not exist, and read '2019-12-20' in one zone and '2019-12-20T00:00' in another.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDaysInMonth } from 'date-fns';
import { LONG_MONTHS, type MonthNames, monthName, SHORT_MONTHS, sayYear } from './monthNames';

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar, negative before it. */
export type Day = number & { readonly __brand: 'Day' };

/** A stretch of days, half-open: `start` belongs to it, `end` does not. `null` is unbounded or not known. */
export interface Span {
  start: Day | null;
  end: Day | null;
}

/** The milliseconds of a day. */
export const DAY_MS = 86_400_000;
/** Years have four digits, as in EDTF: anything beyond needs a notation of its own. */
const LAST_YEAR = 9999;
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Counts the days of a month; the month is counted from 1. */
export function daysInMonth(year: number, month: number): number {
  const first = new UTCDateMini(0);
  // Not the constructor: it takes the years 0 to 99 for 1900 to 1999.
  first.setFullYear(year, month - 1, 1);
  return getDaysInMonth(first);
}

/**
 * Makes the day of a year (0 to 9999), a month and a day of the month, both counted from 1. `null` means
 * that there is no such day.
 *
 *     dayOf(2021, 2, 30) //=> null
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 0 || year > LAST_YEAR || month < 1 || month > 12) return null;
  const date = new Date(0);
  const day = (date.setUTCFullYear(year, month - 1, dayOfMonth) / DAY_MS) as Day;
  // A day that the month does not have would be one of another month.
  return date.getUTCDate() === dayOfMonth ? day : null;
}

/**
 * Reads a day that is written exactly YYYY-MM-DD. `null` means any other text, or a day that does not
 * exist: nothing is shifted and nothing is guessed.
 */
export function parseDay(text: string): Day | null {
  const match = DAY_SHAPE.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Writes a day as YYYY-MM-DD; `parseDay` reads it back. Outside the years 0 to 9999 the year has a sign
 * and six digits. Throws a RangeError past 100,000,000 days from 1970, as every Date does.
 */
export function isoOf(day: Day): string {
  return midnightOf(day).toISOString().replace(/T.*$/, '');
}

/** The day that is `n` days later; earlier if `n` is negative. */
export function addDays(day: Day, n: number): Day {
  return (day + n) as Day;
}

/** The days from one day to another, negative if the other is earlier: from the 7th to the 20th it is 13. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** The instant 12:00 UTC of a day, where a timeline in UTC draws its mark: in the middle of its day. */
export function noonOf(day: Day): Date {
  return new Date((day + 0.5) * DAY_MS);
}

/** The instant 00:00 UTC of a day, where a timeline in UTC begins it. */
export function midnightOf(day: Day): Date {
  return new Date(day * DAY_MS);
}

/** The UTC day that holds an instant. Throws a RangeError for an invalid Date. */
export function dayAt(instant: Date): Day {
  const day = Math.floor(instant.getTime() / DAY_MS);
  if (Number.isNaN(day)) throw new RangeError('dayAt was given an invalid Date.');
  return day as Day;
}

/** Takes a day apart into its year, its month and its day of the month, both counted from 1. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = midnightOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Says a day in full: '20 December 2019'. */
export function sayDay(day: Day): string {
  return `${sayDayMonth(day)} ${sayYear(partsOf(day).year)}`;
}

/** Says a day for a narrow place: '20 Dec 2019'. */
export function sayDayShort(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthName(month, SHORT_MONTHS)} ${sayYear(year)}`;
}

/** Says a day where its year is plain from what stands around it: '20 December'. */
export function sayDayMonth(day: Day): string {
  const { month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${monthName(month, LONG_MONTHS)}`;
}

/**
 * Says a number of days, in words up to ten. The sign is dropped: before or after is said elsewhere.
 *
 *     sayDays(0) //=> 'the same day'
 */
export function sayDays(n: number): string {
  const count = Math.abs(n);
  if (count === 0) return 'the same day';
  return `${NUMBER_WORDS[count] ?? count} ${count === 1 ? 'day' : 'days'}`;
}

/**
 * Says a stretch of days by its first and its last day, both inclusive. What both share is said once;
 * months are in full only where one name does for both.
 *
 *     saySpan(first, last) //=> '5–25 December 2019', '28 Nov – 3 Dec 2019', '20 Dec 2019 – 3 Jan 2020'
 */
export function saySpan(first: Day, last: Day): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  const isOneMonth = from.year === to.year && from.month === to.month;
  return saySpanWith(first, last, isOneMonth ? LONG_MONTHS : SHORT_MONTHS);
}

/** Says a stretch of days as `saySpan` does, with the month names given. */
export function saySpanWith(first: Day, last: Day, names: MonthNames): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  const end = `${to.day} ${monthName(to.month, names)} ${sayYear(to.year)}`;
  if (first === last) return end;
  if (from.year !== to.year)
    return `${from.day} ${monthName(from.month, names)} ${sayYear(from.year)} – ${end}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month, names)} – ${end}`;
  return `${from.day}–${end}`;
}
