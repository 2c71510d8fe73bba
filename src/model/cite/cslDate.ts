import { parseDay, partsOf } from '@/model/day/day';
import type { Bound, Edtf, EdtfDate } from '@/model/day/edtf';
import { LONG_MONTHS, monthName } from '@/model/day/monthNames';
import type { When } from '@/model/record/schema';
import { isDayNotStated, sayWhen } from '@/model/words/sayWhen';
import type { CslDate, CslDateParts } from './cslItem';

/** Writes a day such as '2019-12-20' as CSL has it; what is not a day stays as it is written. */
export function cslDay(text: string): CslDate {
  const day = parseDay(text);
  if (day === null) return { literal: text };
  const { year, month, day: dayOfMonth } = partsOf(day);
  return { 'date-parts': [[year, month, dayOfMonth]] };
}

/**
 * Writes a date as CSL has it, no closer than it is known: a month has two parts, a time that lasted two dates. What
 * CSL cannot say in parts – open ends, unknown digits, one day somewhere between two – is said in words.
 */
export function cslDate(when: Pick<When, 'edtf' | 'position'>, edtf: Edtf): CslDate {
  const start = partsOfBound(edtf.start);
  const end = partsOfBound(edtf.end);
  const isSomewhere = edtf.precision === 'interval' && isDayNotStated(when.position, edtf);
  if (start === null || end === null || isSomewhere) return { literal: sayWhen(when, edtf) };
  const isAbout = edtf.approximate || edtf.uncertain;
  const dates = edtf.precision === 'interval' ? [start, end] : [start];
  return { 'date-parts': dates, ...(isAbout ? { circa: true } : {}) };
}

/** Says the first date of a citation in words: '20 December 2019', 'December 2019', '2019'. */
export function sayCslDate(date: CslDate): string {
  const parts = date['date-parts']?.[0];
  if (parts === undefined) return date.literal ?? '';
  const [year, month, day] = parts;
  return [day, month === undefined ? undefined : monthName(month, LONG_MONTHS), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function partsOfBound(bound: Bound): CslDateParts | null {
  return bound.kind === 'date' ? partsOfDate(bound.date) : null;
}

function partsOfDate({ precision, span }: EdtfDate): CslDateParts | null {
  const { year, month, day } = partsOf(span.start);
  if (precision === 'year') return [year];
  if (precision === 'month') return [year, month];
  return precision === 'day' ? [year, month, day] : null;
}
