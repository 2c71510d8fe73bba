/** The months in full, from January at 0. */
export const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The months as narrow places show them, from Jan at 0. June and July are short as they are. */
export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** One of the two lists above. */
export type MonthNames = typeof LONG_MONTHS | typeof SHORT_MONTHS;

/**
 * Names a month, counted from 1. A number that is no month gives the empty string.
 *
 *     monthName(9, SHORT_MONTHS) //=> 'Sept'
 */
export function monthName(month: number, names: MonthNames): string {
  return names[month - 1] ?? '';
}

/**
 * Says a year as a reader writes it; below 1000 with its era, so that it is not taken for something
 * else. The year 0 of the ISO calendar is 1 BC.
 *
 *     sayYear(33) //=> 'AD 33'
 */
export function sayYear(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}
