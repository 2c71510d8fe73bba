/**
 * Dates as the datasets write them: a strict subset of EDTF, the Extended Date/Time Format of the
 * Library of Congress (https://www.loc.gov/standards/datetime/).
 *
 * Read: years, months and days; one `~`, `?` or `%` after the whole date; `X` for unknown last digits;
 * intervals with dated, open (`..`) and unknown (nothing) ends.
 * Refused, with a sentence: everything else – sets, lists, seasons, times, long or negative years,
 * qualifiers inside a date, days that do not exist, other notations. Nothing is shifted or guessed,
 * because a wrong day under a receipt is worse than a date that is missing.
 */
import { addDays, type Day, dayOf, daysInMonth, type Span } from './day';
import { LONG_MONTHS, monthName, sayYear } from './monthNames';
import { quoted, whyNotEdtf } from './whyNotEdtf';

/** How closely a date is known; 'digits' has an X in it. */
export type Precision = 'day' | 'month' | 'year' | 'digits' | 'interval';

/** A single date. `span` holds all days that it may mean, half-open, and is never empty. */
export interface EdtfDate {
  /** As written, qualifier included. */
  text: string;
  precision: Exclude<Precision, 'interval'>;
  span: { start: Day; end: Day };
  /** `~` or `%`: the source says 'about'. */
  approximate: boolean;
  /** `?` or `%`: the source, or the curator, is not sure. */
  uncertain: boolean;
}

/** One end of a date: dated, open by intention (`..`), or not known (nothing written). */
export type Bound = { kind: 'date'; date: EdtfDate } | { kind: 'open' } | { kind: 'unknown' };

/**
 * A date or an interval. `span` holds all days that it may touch, half-open; `null` is an open or
 * unknown end. Of a single date, `start` and `end` are both that date. An interval is approximate or
 * uncertain if one of its ends is.
 */
export interface Edtf {
  text: string;
  precision: Precision;
  span: Span;
  approximate: boolean;
  uncertain: boolean;
  start: Bound;
  end: Bound;
}

/** The date, or whole sentences that say what is wrong with the text and what to write instead. */
export type EdtfReading = { edtf: Edtf } | { problem: string };

type DateReading = { date: EdtfDate } | { problem: string };
type BoundReading = { bound: Bound } | { problem: string };

/** Digits with X only at the end; a year with an X stands alone, and at least one digit of it is known. */
const DATE_SHAPES = [
  /^(?<year>\d(?:\d{3}|\d{2}X|\dXX|XXX))(?<mark>[~?%]?)$/,
  /^(?<year>\d{4})-(?<month>\d\d|\dX|XX)(?<mark>[~?%]?)$/,
  /^(?<year>\d{4})-(?<month>XX)-(?<day>XX)(?<mark>[~?%]?)$/,
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d|\dX|XX)(?<mark>[~?%]?)$/,
];
/** EDTF counts seasons, quarters and the like on from the months. */
const SEASONS = /^(2[1-9]|3\d|4[01])$/;

/**
 * Reads a date in the subset above. It never throws.
 *
 *     parseEdtf('2019-09-0X') //=> { edtf: … } with the span 1 to 9 September 2019
 *     parseEdtf('2021-02-30') //=> { problem: '“2021-02-30” is not a day: February 2021 has 28 days. …' }
 */
export function parseEdtf(text: string): EdtfReading {
  const ends = text.split('/');
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) return { problem: whyNotEdtf(text) };
  if (second !== undefined) return readInterval(text, first, second);
  const reading = readDate(text);
  return 'problem' in reading ? reading : { edtf: singleDate(reading.date) };
}

function singleDate(date: EdtfDate): Edtf {
  const bound: Bound = { kind: 'date', date };
  return { ...date, start: bound, end: bound };
}

function readInterval(text: string, first: string, second: string): EdtfReading {
  const from = readBound(first);
  if ('problem' in from) return from;
  const to = readBound(second);
  if ('problem' in to) return to;
  const [start, end] = [from.bound, to.bound];
  const span = { start: dateOf(start)?.span.start ?? null, end: dateOf(end)?.span.end ?? null };
  if (span.start === null && span.end === null) {
    return {
      problem: `${quoted(text)} has neither a start nor an end. Give the date that is known for one of them.`,
    };
  }
  if (isReversed(span)) {
    return {
      problem: `${quoted(text)} ends before it starts: ${second} is before ${first}. Put the earlier date first.`,
    };
  }
  const dates = [dateOf(start), dateOf(end)];
  const approximate = dates.some((date) => date?.approximate);
  const uncertain = dates.some((date) => date?.uncertain);
  return { edtf: { text, precision: 'interval', span, approximate, uncertain, start, end } };
}

/** Only an interval that cannot be right is reversed: '2019-12-20/2019-12' may end on the 31st. */
function isReversed(span: Span): boolean {
  return span.start !== null && span.end !== null && span.start >= span.end;
}

function dateOf(bound: Bound): EdtfDate | null {
  return bound.kind === 'date' ? bound.date : null;
}

function readBound(text: string): BoundReading {
  if (text === '') return { bound: { kind: 'unknown' } };
  if (text === '..') return { bound: { kind: 'open' } };
  const reading = readDate(text);
  return 'problem' in reading ? reading : { bound: { kind: 'date', date: reading.date } };
}

function readDate(text: string): DateReading {
  const groups = DATE_SHAPES.map((shape) => shape.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return { problem: whyNotEdtf(text) };
  const { year = '', month, day, mark = '' } = groups;
  const reading = spanOf(text, year, month ?? 'XX', day ?? 'XX');
  if ('problem' in reading) return reading;
  return {
    date: {
      text,
      precision: text.includes('X') ? 'digits' : precisionOf(month, day),
      span: reading.span,
      approximate: mark === '~' || mark === '%',
      uncertain: mark === '?' || mark === '%',
    },
  };
}

function precisionOf(month: string | undefined, day: string | undefined): 'day' | 'month' | 'year' {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** The days from the first to the last reading of the digits. A part that is not written is 'XX'. */
function spanOf(
  text: string,
  year: string,
  month: string,
  day: string,
): { span: EdtfDate['span'] } | { problem: string } {
  const months = rangeOf(month, 1, 12);
  if (months === null) return { problem: noSuchMonth(text, month) };
  const years = rangeOf(year, 0, 9999);
  if (years === null) return { problem: whyNotEdtf(text) };
  const length = daysInMonth(years.high, months.high);
  const days = rangeOf(day, 1, length);
  const start = days && dayOf(years.low, months.low, days.low);
  const last = days && dayOf(years.high, months.high, days.high);
  if (start === null || last === null) {
    const name = `${monthName(months.high, LONG_MONTHS)} ${sayYear(years.high)}`;
    return {
      problem: `${quoted(text)} is not a day: ${name} has ${length} days. Check the day against the source.`,
    };
  }
  return { span: { start, end: addDays(last, 1) } };
}

/** The lowest and highest number that digits with X can mean between two limits; `null` if there is none. */
function rangeOf(digits: string, lowest: number, highest: number): { low: number; high: number } | null {
  const low = Math.max(Number(digits.replaceAll('X', '0')), lowest);
  const high = Math.min(Number(digits.replaceAll('X', '9')), highest);
  return low <= high ? { low, high } : null;
}

function noSuchMonth(text: string, month: string): string {
  if (SEASONS.test(month)) {
    return `${quoted(text)} is a season or a part of a year, which is not read. Write its months as an interval: 2019-03/2019-05.`;
  }
  return `${quoted(text)} has the month ${month}. Write one from 01 to 12.`;
}
