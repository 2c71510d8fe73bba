import { type Day, daysBetween, sayDays } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';

/** Beyond a year a count of days tells a reader less than the date does. */
const LONGEST_GAP = 366;

/**
 * Says how long after one date another lies: 'three days later', 'two days earlier', 'the same day'.
 * `null` unless both are known to the very day – a gap from 'about' or from a month would be a guess –
 * and for more than a year.
 */
export function sayGap(from: Edtf | undefined, to: Edtf | undefined): string | null {
  const days = daysApart(from, to);
  if (days === null) return null;
  return days === 0 ? sayDays(0) : `${sayDays(days)} ${days > 0 ? 'later' : 'earlier'}`;
}

/** Counts the days from one date to another, negative if it is earlier; `null` where `sayGap` says nothing. */
export function daysApart(from: Edtf | undefined, to: Edtf | undefined): number | null {
  const [first, second] = [knownDay(from), knownDay(to)];
  if (first === null || second === null) return null;
  const days = daysBetween(first, second);
  return Math.abs(days) > LONGEST_GAP ? null : days;
}

/** The day of a date that is known to the very day; `null` for any other. */
export function knownDay(date: Edtf | undefined): Day | null {
  if (date === undefined || date.precision !== 'day' || date.approximate || date.uncertain) return null;
  return date.span.start;
}
