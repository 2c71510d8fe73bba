import { addDays, type Day, partsOf, saySpanWith } from './day';
import type { Bound, Edtf, EdtfDate } from './edtf';
import { LONG_MONTHS, type MonthNames, monthName, SHORT_MONTHS, sayYear } from './monthNames';

/** The wording of one length: month names, and whether what is not known is spelled out. */
interface Wording {
  names: MonthNames;
  isFull: boolean;
}

const FULL: Wording = { names: LONG_MONTHS, isFull: true };
const SHORT: Wording = { names: SHORT_MONTHS, isFull: false };

/**
 * Says a date in words that claim no more than is known: a month is never said as its first day.
 *
 *     '2019-12-07~'          //=> 'about 7 December 2019'
 *     '2019-09-0X'           //=> '1–9 September 2019'
 *     '2019-12-XX'           //=> 'a day in December 2019'
 *     '2019-12-07/2019-12-20' //=> '7–20 December 2019'
 *     '2019-12-20/..'        //=> 'from 20 December 2019, no end stated'
 *     '2019-12-20/'          //=> 'from 20 December 2019, end not known'
 */
export function sayEdtf(edtf: Edtf): string {
  return say(edtf, FULL);
}

/** Says a date for a narrow place: '7 Dec 2019', 'Dec 2019', '7–20 Dec 2019', 'from 20 Dec 2019'. */
export function sayEdtfShort(edtf: Edtf): string {
  return say(edtf, SHORT);
}

/** Says a date with short names of months and what is not known spelled out: 'from 20 Dec 2019, no end stated'. */
export function sayEdtfWhole(edtf: Edtf): string {
  return say(edtf, { names: SHORT_MONTHS, isFull: true });
}

function say(edtf: Edtf, wording: Wording): string {
  const { start, end } = edtf;
  if (start.kind === 'date' && end.kind === 'date') {
    return start.date === end.date ? sayDate(start.date, wording) : sayFromTo(start.date, end.date, wording);
  }
  if (start.kind === 'date') return `from ${sayDate(start.date, wording)}${sayLack('end', end, wording)}`;
  if (end.kind === 'date') return `until ${sayDate(end.date, wording)}${sayLack('start', start, wording)}`;
  return 'date not known';
}

function sayLack(side: 'start' | 'end', bound: Bound, wording: Wording): string {
  if (!wording.isFull) return '';
  return bound.kind === 'open' ? `, no ${side} stated` : `, ${side} not known`;
}

/** Two plain dates of one precision share what they can; others are said one by one, with their 'about'. */
function sayFromTo(first: EdtfDate, last: EdtfDate, wording: Wording): string {
  const isPlain = [first, last].every((date) => !date.approximate && !date.uncertain);
  if (isPlain && first.precision === last.precision) {
    const [start, end] = [first.span.start, addDays(last.span.end, -1)];
    if (first.precision === 'day') return saySpanWith(start, end, wording.names);
    if (first.precision === 'month') return sayMonths(start, end, wording.names);
    if (first.precision === 'year') return sayYears(start, end);
  }
  return `from ${sayDate(first, wording)} to ${sayDate(last, wording)}`;
}

function sayDate(date: EdtfDate, wording: Wording): string {
  return `${sayDoubt(date)}${date.precision === 'digits' ? sayDigits(date, wording) : sayPlain(date, wording)}`;
}

function sayDoubt(date: EdtfDate): string {
  return `${date.uncertain ? 'perhaps ' : ''}${date.approximate ? 'about ' : ''}`;
}

function sayPlain(date: EdtfDate, { names }: Wording): string {
  const [first, last] = [date.span.start, addDays(date.span.end, -1)];
  if (date.precision === 'year') return sayYears(first, last);
  return date.precision === 'month' ? sayMonths(first, last, names) : saySpanWith(first, last, names);
}

/** Digits that are not known: the days, months or years among which the date lies. */
function sayDigits(date: EdtfDate, { names, isFull }: Wording): string {
  const [first, last] = [date.span.start, addDays(date.span.end, -1)];
  const [, month, day] = date.text.replace(/[~?%]$/, '').split('-');
  if (day === 'XX' && month === 'XX') return `${isFull ? 'a day in ' : ''}${sayYears(first, last)}`;
  if (day === 'XX') return `${isFull ? 'a day in ' : ''}${sayMonths(first, last, names)}`;
  if (day !== undefined) return saySpanWith(first, last, names);
  if (month === 'XX') return `${isFull ? 'a month of ' : ''}${sayYears(first, last)}`;
  return month === undefined ? sayYearDigits(first, last) : sayMonths(first, last, names);
}

/** '1990s' for a decade. A century is said by its years: '1900s' would be read as a decade. */
function sayYearDigits(first: Day, last: Day): string {
  const [from, to] = [partsOf(first).year, partsOf(last).year];
  return from >= 1000 && to - from === 9 ? `${from}s` : sayYears(first, last);
}

function sayYears(first: Day, last: Day): string {
  const [from, to] = [partsOf(first).year, partsOf(last).year];
  return from === to ? sayYear(from) : `${sayYear(from)}–${sayYear(to)}`;
}

function sayMonths(first: Day, last: Day, names: MonthNames): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  const end = `${monthName(to.month, names)} ${sayYear(to.year)}`;
  if (from.year !== to.year) return `${monthName(from.month, names)} ${sayYear(from.year)} – ${end}`;
  return from.month === to.month ? end : `${monthName(from.month, names)}–${end}`;
}
